import { branchRoster, changeMemberState, exitMember } from '@dangjian/members'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approveTransfer, draftTransfer, dueTransfers, getTransfer, listTransfers, overdueTransfers, receiveTransfer, refuseTransfer, sendTransfer, withdrawOfGone, withdrawTransfer } from './index.ts'
import { codeOf, enlist, person, secretaryOf, setOut, sound, twoBureaus, type Bureau, type TwoBureaus } from './testing/two-bureaus.ts'

let world: TwoBureaus
let here: Bureau
beforeAll(async () => {
  world = await twoBureaus()
  ;({ here } = world)
})
afterAll(() => world.close())

const toOther = () => sound({ way: 'internal', toUnitId: here.other.id })
const receiver = () => ({ actor: person('交警书记'), access: secretaryOf(here.other.path) })
const rosterOf = async (unitId: string): Promise<string[]> => (await here.run((scope) => branchRoster(scope, unitId, '2026-11-22'))).map((line) => line.memberId)

it('moves from branch to branch when the receiving secretary accepts, on one day and never in between', async () => {
  const { id: memberId } = await enlist(here)
  const id = await setOut(here, memberId, toOther())
  expect(await rosterOf(here.branch.id)).toContain(memberId)
  expect(await codeOf(here.run((scope) => receiveTransfer(scope, { id, groupId: null }), { access: secretaryOf(here.branch.path) }))).toBe('FORBIDDEN')
  expect((await here.run((scope) => dueTransfers(scope), receiver())).filter((due) => due.id === id)).toMatchObject([{ kind: 'receive' }])
  await here.run((scope) => receiveTransfer(scope, { id, groupId: null }), receiver())
  expect([(await rosterOf(here.branch.id)).includes(memberId), (await rosterOf(here.other.id)).includes(memberId)]).toEqual([false, true])
})

it('lets exactly one of receipt and withdrawal succeed when both come at once', async () => {
  for (const name of ['陈二川', '丁三立', '方四海', '高五常', '何六和']) {
    const { id: memberId } = await enlist(here, name)
    const id = await setOut(here, memberId, toOther())
    const codes = await Promise.all([
      codeOf(here.run((scope) => receiveTransfer(scope, { id, groupId: null }), receiver())),
      codeOf(here.run((scope) => withdrawTransfer(scope, { id, note: '本人暂不调动' }))),
    ])
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    const { state } = await here.run((scope) => getTransfer(scope, { id }))
    expect((await rosterOf(here.other.id)).includes(memberId)).toBe(state === 'received')
  }
})

it('goes back with a reason, and a reason that says nothing is none', async () => {
  const { id: memberId } = await enlist(here, '江七云')
  const id = await setOut(here, memberId, toOther())
  await here.run((scope) => refuseTransfer(scope, { id, reason: 'dues', note: '党费交至月份不符，请核对。' }), receiver())
  expect(await here.run((scope) => getTransfer(scope, { id }))).toMatchObject({ state: 'refused', refusalReason: 'dues' })
  expect((await here.run((scope) => listTransfers(scope, { side: 'out', group: 'refused', limit: 20 }))).items.map((line) => line.id)).toContain(id)
})

it('is not for the same branch, a committee, a closed way or somebody lost', async () => {
  const { id: memberId } = await enlist(here, '孔八方')
  const attempt = (terms: ReturnType<typeof sound>) => codeOf(here.run((scope) => draftTransfer(scope, { ...terms, memberId })))
  expect(await attempt(sound({ way: 'internal', toUnitId: here.branch.id }))).toBe('TRANSFER_TO_SELF')
  expect(await attempt(sound({ way: 'internal', toUnitId: here.root.id }))).toBe('TRANSFER_BRANCH_REQUIRED')
  expect(await attempt(sound({ way: 'internal' }))).toBe('TRANSFER_TARGET_MISSING')
  expect(await attempt(sound({ way: 'package' }))).toBe('TRANSFER_TARGET_MISSING')
  expect(await attempt(sound({ way: 'tenant', toTenantId: here.tenant.id }))).toBe('TRANSFER_TO_SELF')
  expect(await attempt(sound({ way: 'tenant', toTenantId: memberId }))).toBe('NOT_FOUND')
  await here.run((scope) => changeMemberState(scope, { act: 'contact_lost', memberId, on: '2026-11-01', reason: '电话、住所均无法联系' }))
  expect(await attempt(toOther())).toBe('MEMBER_NOT_TRANSFERABLE')
})

it('lists who should have transferred after six months away, with the article, until the transfer sets out (EDU-06, 1.3)', async () => {
  const { id: long } = await enlist(here, '李九思')
  const { id: short } = await enlist(here, '马十方')
  await here.run((scope) => changeMemberState(scope, { act: 'left', memberId: long, on: '2026-03-01', reason: '外出务工', stay: 'elsewhere', place: '丙省丙市' }))
  await here.run((scope) => changeMemberState(scope, { act: 'left', memberId: short, on: '2026-10-01', reason: '外出务工', stay: 'elsewhere', place: '丙省丙市' }))
  const findings = await here.run((scope) => overdueTransfers(scope))
  expect(findings).toMatchObject([{ memberId: long, place: '丙省丙市', awaySince: '2026-03-01', verdict: { outcome: 'breach', citation: '《党员教育管理工作条例》第二十五条' } }])
  expect(await here.run((scope) => overdueTransfers(scope), { access: secretaryOf(here.other.path) })).toEqual([])
  expect(await world.there.run((scope) => overdueTransfers(scope))).toEqual([])
  const { id } = await here.run((scope) => draftTransfer(scope, { ...toOther(), memberId: long }))
  await here.run((scope) => approveTransfer(scope, { id }))
  await here.run((scope) => sendTransfer(scope, { id }))
  expect(await here.run((scope) => overdueTransfers(scope))).toEqual([])
})

it('takes back what is under way for somebody who left otherwise, once', async () => {
  const { id: memberId } = await enlist(here, '宁百川')
  const id = await setOut(here, memberId, toOther())
  await here.run((scope) => withdrawOfGone(scope, memberId))
  expect((await here.run((scope) => getTransfer(scope, { id }))).state).toBe('sent')
  await here.run((scope) => exitMember(scope, { memberId, exitKind: 'deceased', on: '2026-11-22', reason: '因病去世' }))
  await here.run((scope) => withdrawOfGone(scope, memberId))
  await here.run((scope) => withdrawOfGone(scope, memberId))
  const { state, events } = await here.run((scope) => getTransfer(scope, { id }))
  expect([state, events.filter(({ kind }) => kind === 'withdrawn').length]).toEqual(['withdrawn', 1])
})
