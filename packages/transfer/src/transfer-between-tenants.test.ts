import { fixedClock } from '@dangjian/kernel'
import { branchRoster, getMember, memberHistory } from '@dangjian/members'
import { appointPost, postsOfMember } from '@dangjian/org'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveTransfer, correctTransfer, draftTransfer, dueTransfers, getTransfer, listTransfers, myTransfers, receiveTransfer, refuseTransfer, sendTransfer, withdrawTransfer,
} from './index.ts'
import { codeOf, enlist, over, person, secretaryOf, setOut, sound, twoBureaus, type Bureau, type TwoBureaus } from './testing/two-bureaus.ts'

let world: TwoBureaus
let here: Bureau
let there: Bureau
beforeAll(async () => {
  world = await twoBureaus()
  ;({ here, there } = world)
})
afterAll(() => world.close())

const toThere = () => sound({ way: 'tenant', toTenantId: there.tenant.id })
const onRoster = async (bureau: Bureau, memberId: string, date: string): Promise<number> =>
  (await bureau.run((scope) => branchRoster(scope, bureau.branch.id, date))).filter((line) => line.memberId === memberId).length
const stateOf = async (bureau: Bureau, id: string): Promise<string> => (await bureau.run((scope) => getTransfer(scope, { id }))).state

describe('a transfer between two bureaus', () => {
  it('counts at the origin until the receipt, goes back refused, sets out a second time and counts on the other side from that day', async () => {
    const { id: memberId, idNumber } = await enlist(here)
    await here.run((scope) => appointPost(scope, { orgUnitId: here.branch.id, memberId, post: 'publicity', validFrom: '2024-01-01' }))
    const id = await setOut(here, memberId, toThere())
    await world.relay(2)
    expect(await onRoster(here, memberId, '2026-11-22')).toBe(1)

    await there.run((scope) => refuseTransfer(scope, { id, reason: 'wrong_organization', note: '应转往交警大队党支部，请更正。' }))
    await world.relay(2)
    expect(await here.run((scope) => getTransfer(scope, { id }))).toMatchObject({ state: 'refused', refusalReason: 'wrong_organization', refusalNote: '应转往交警大队党支部，请更正。' })
    expect(await onRoster(here, memberId, '2026-11-22')).toBe(1)

    expect(await here.run((scope) => correctTransfer(scope, { ...toThere(), toName: '交警大队党支部', id }))).toEqual({ id, attempt: 2 })
    await here.run((scope) => approveTransfer(scope, { id }))
    await here.run((scope) => sendTransfer(scope, { id }))
    await world.relay()
    const incoming = await there.run((scope) => getTransfer(scope, { id }))
    expect(incoming).toMatchObject({ state: 'sent', attempt: 2, direction: 'in', memberId: null, toUnitName: '交警大队党支部', letterNumber: '〔2026〕第0002号' })
    expect(incoming.record?.posts).toEqual([{ post: 'publicity', orgUnitName: '刑侦大队党支部', validFrom: '2024-01-01', validTo: null }])

    const received = await there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }))
    await world.relay(3)
    expect([await onRoster(here, memberId, '2026-11-21'), await onRoster(here, memberId, '2026-11-22')]).toEqual([1, 0])
    expect([await onRoster(there, received.memberId, '2026-11-21'), await onRoster(there, received.memberId, '2026-11-22')]).toEqual([0, 1])
    expect(await here.run((scope) => getMember(scope, { id: memberId }))).toMatchObject({ state: 'exited', exitKind: 'transferred_out', exitedOn: '2026-11-22' })
    expect(await here.run((scope) => postsOfMember(scope, memberId, '2026-11-22'))).toEqual([])
    expect((await here.run((scope) => memberHistory(scope, { id: memberId }))).affiliations.map(({ validTo }) => validTo)).toEqual(['2026-11-22'])
    expect(await there.run((scope) => getMember(scope, { id: received.memberId }))).toMatchObject({ name: '白一平', joinedOn: '2015-07-01', formalOn: '2016-07-01' })
    const here2 = await here.run((scope) => getTransfer(scope, { id }))
    expect(here2.events.map(({ kind }) => kind)).toEqual(['drafted', 'approved', 'sent', 'refused', 'corrected', 'approved', 'sent', 'closed'])
    expect(here2.letters.map(({ state }) => state)).toEqual(['void', 'used'])

    // Not one row between the two holds the identity number in the clear.
    const rows = await world.test.admin`select payload::text as text from exchanges where kind like 'core.transfer-%'`
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({ text }) => String(text).includes(idNumber) || String(text).includes('13900000001'))).toEqual([])
  })

  it('closes once when the same receipt is delivered twice or by two workers at once', async () => {
    const { id: memberId } = await enlist(here, '陈二川')
    const id = await setOut(here, memberId, toThere())
    await world.relay()
    await there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }))
    await Promise.all([world.relay(2), world.relay(2)])
    const steps = await world.test.admin`select act from member_standings where tenant_id = ${here.tenant.id} and member_id = ${memberId}`
    expect(steps.map(({ act }) => act)).toEqual(['exited'])
    expect((await here.run((scope) => getTransfer(scope, { id }))).events.filter(({ kind }) => kind === 'closed')).toHaveLength(1)
  })

  it('lets exactly one of 50 receipts succeed', async () => {
    const { id: memberId } = await enlist(here, '丁三立')
    const id = await setOut(here, memberId, toThere())
    await world.relay()
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null })))))
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(new Set(codes)).toEqual(new Set(['done', 'TRANSFER_NOT_IN_TRANSIT']))
    await world.relay()
    expect(await onRoster(here, memberId, '2026-11-22')).toBe(0)
  })

  it('decides receipt against withdrawal in one place, so that never both hold', async () => {
    for (const name of ['方四海', '高五常', '何六和', '江七云']) {
      const { id: memberId } = await enlist(here, name)
      const id = await setOut(here, memberId, toThere())
      await world.relay()
      await Promise.all([
        codeOf(there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }))),
        here.run((scope) => withdrawTransfer(scope, { id, note: '本人暂不调动' })).then(() => world.relay()),
      ])
      await world.relay()
      const [mine, theirs] = [await stateOf(here, id), await stateOf(there, id)]
      expect(mine).toBe(theirs)
      expect(['received', 'withdrawn']).toContain(mine)
      expect(await onRoster(here, memberId, '2026-11-22')).toBe(mine === 'withdrawn' ? 1 : 0)
    }
  })

  it('takes a withdrawal that came first and refuses the receipt after it', async () => {
    const { id: memberId } = await enlist(here, '孔八方')
    const id = await setOut(here, memberId, toThere())
    await world.relay()
    expect(await here.run((scope) => withdrawTransfer(scope, { id, note: '本人暂不调动' }))).toEqual({ id, state: 'withdrawing' })
    expect(await onRoster(here, memberId, '2026-11-22')).toBe(1)
    await world.relay()
    expect([await stateOf(here, id), await stateOf(there, id)]).toEqual(['withdrawn', 'withdrawn'])
    expect(await codeOf(there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null })))).toBe('TRANSFER_NOT_IN_TRANSIT')
  })

  it('opens a returning member again instead of registering a second one', async () => {
    const { id: memberId } = await enlist(here, '李九思')
    const away = await setOut(here, memberId, toThere())
    await world.relay()
    const gone = await there.run((scope) => receiveTransfer(scope, { id: away, orgUnitId: there.branch.id, groupId: null }))
    await world.relay()
    const clock = fixedClock('2027-03-01T01:00:00Z')
    const terms = { ...sound({ way: 'tenant', toTenantId: here.tenant.id }), duesPaidTo: '2027-02' }
    const { id } = await there.run((scope) => draftTransfer(scope, { ...terms, memberId: gone.memberId }), { clock })
    await there.run((scope) => approveTransfer(scope, { id }), { clock })
    await there.run((scope) => sendTransfer(scope, { id }), { clock })
    await world.relay(1, clock)
    expect(await here.run((scope) => receiveTransfer(scope, { id, orgUnitId: here.other.id, groupId: null }), { clock })).toEqual({ id, memberId })
    await world.relay(1, clock)
    expect((await here.run((scope) => memberHistory(scope, { id: memberId }))).affiliations).toHaveLength(2)
    expect(await here.run((scope) => getMember(scope, { id: memberId }))).toMatchObject({ state: 'active', orgUnitName: '交警大队党支部' })
  })

  it('warns of an expired letter and still receives, because EDU-07 is not confirmed', async () => {
    const { id: memberId } = await enlist(here, '马十方')
    const id = await setOut(here, memberId, toThere())
    await world.relay()
    const clock = fixedClock('2027-02-23T01:00:00Z')
    expect(await there.run((scope) => getTransfer(scope, { id }), { clock })).toMatchObject({ daysInTransit: 93, letterVerdict: { outcome: 'breach', binding: '条文待核，按提醒办理' } })
    expect((await here.run((scope) => dueTransfers(scope), { clock })).filter((due) => due.id === id)).toMatchObject([{ kind: 'letter', days: 93 }])
    await there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }), { clock })
    expect((await there.run((scope) => getTransfer(scope, { id }))).events.at(-1)?.note).toContain('接收时已过期')
    await world.relay(1, clock)
  })
})

describe('who may do what', () => {
  it('lets the branch draft and nobody approve what they drafted or what concerns them', async () => {
    const { id: memberId } = await enlist(here, '宁百川')
    const secretary = person('支部书记')
    const asSecretary = { actor: secretary, access: secretaryOf(here.branch.path) }
    const { id } = await here.run((scope) => draftTransfer(scope, { ...toThere(), memberId }), asSecretary)
    expect(await codeOf(here.run((scope) => approveTransfer(scope, { id }), asSecretary))).toBe('FORBIDDEN')
    expect(await codeOf(here.run((scope) => approveTransfer(scope, { id }), { actor: secretary }))).toBe('TRANSFER_SAME_PERSON')
    expect(await codeOf(here.run((scope) => approveTransfer(scope, { id }), { actor: person('本人', memberId) }))).toBe('FORBIDDEN')
    expect(await codeOf(here.run((scope) => draftTransfer(scope, { ...toThere(), memberId }), asSecretary))).toBe('TRANSFER_OPEN')
    const ofOther = { actor: person('他支部书记'), access: secretaryOf(here.other.path) }
    expect(await codeOf(here.run((scope) => getTransfer(scope, { id }), ofOther))).toBe('NOT_FOUND')
    expect(await codeOf(here.run((scope) => draftTransfer(scope, { ...toThere(), memberId }), ofOther))).toBe('FORBIDDEN')
    expect((await here.run((scope) => listTransfers(scope, { side: 'out', limit: 200 }), ofOther)).items).toEqual([])
    expect(await here.run((scope) => myTransfers(scope), { actor: person('本人', memberId), access: over(here.branch.path, 'self.read') })).toMatchObject([{ id, state: 'drafted' }])
  })

  it('is not to be seen or touched by another tenant, and a branch of the receiver sees nothing before it is named', async () => {
    const { id: memberId } = await enlist(here, '欧万里')
    const { id } = await here.run((scope) => draftTransfer(scope, { ...toThere(), memberId }))
    expect(await codeOf(there.run((scope) => getTransfer(scope, { id })))).toBe('NOT_FOUND')
    expect(await codeOf(there.run((scope) => approveTransfer(scope, { id })))).toBe('NOT_FOUND')
    await here.run((scope) => approveTransfer(scope, { id }))
    await here.run((scope) => sendTransfer(scope, { id }))
    await world.relay()
    const asBranch = { access: secretaryOf(there.branch.path) }
    expect(await codeOf(there.run((scope) => getTransfer(scope, { id }), asBranch))).toBe('NOT_FOUND')
    expect(await codeOf(there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }), asBranch))).toBe('NOT_FOUND')
    expect(await codeOf(here.run((scope) => receiveTransfer(scope, { id, orgUnitId: here.other.id, groupId: null })))).toBe('NOT_FOUND')
    expect(await codeOf(there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.root.id, groupId: null })))).toBe('TRANSFER_BRANCH_REQUIRED')
    expect((await there.run((scope) => listTransfers(scope, { side: 'in', group: 'transit', limit: 200 }))).items.map((line) => line.id)).toContain(id)
    expect((await here.run((scope) => listTransfers(scope, { side: 'out', search: 'owl', limit: 200 }))).items.map((line) => line.id)).toEqual([id])
  })

  it('stops an approval that misses something and says what', async () => {
    const { id: memberId } = await enlist(here, '彭千山')
    await here.run((scope) => appointPost(scope, { orgUnitId: here.branch.id, memberId, post: 'discipline', validFrom: '2024-01-01' }))
    const { id } = await here.run((scope) => draftTransfer(scope, { ...toThere(), memberId, duesPaidTo: null, confirmed: [], endsPosts: false }))
    const { preflight } = await here.run((scope) => getTransfer(scope, { id }))
    expect(preflight.map(({ key, state }) => `${key} ${state}`)).toEqual(['identity pass', 'fields pass', 'file missing', 'dues missing', 'admission missing', 'disposal missing', 'posts missing'])
    expect(preflight.every(({ what, why, next, state }) => what !== '' && why !== '' && (state !== 'missing' || next !== ''))).toBe(true)
    expect(await codeOf(here.run((scope) => approveTransfer(scope, { id })))).toBe('TRANSFER_INCOMPLETE')
    expect(await codeOf(here.run((scope) => sendTransfer(scope, { id })))).toBe('TRANSFER_NOT_APPROVED')
  })
})
