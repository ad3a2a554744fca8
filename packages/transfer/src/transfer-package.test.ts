import { fixedClock } from '@dangjian/kernel'
import { branchRoster, getMember } from '@dangjian/members'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveTransfer, correctTransfer, exportPackage, getTransfer, importPackage, letterSheet, receiveTransfer, recordReceipt, recordRefusal, refuseTransfer, reissueLetter, sendTransfer, withdrawTransfer,
} from './index.ts'
import { packageSchema } from './package-file.ts'
import { codeOf, enlist, secretaryOf, setOut, sound, twoBureaus, type Bureau, type TwoBureaus } from './testing/two-bureaus.ts'

let world: TwoBureaus
let here: Bureau
let there: Bureau
beforeAll(async () => {
  world = await twoBureaus()
  ;({ here, there } = world)
})
afterAll(() => world.close())

const outside = () => sound({ way: 'package', toName: '丙省丙市公安局' })
const pack = async (id: string): Promise<{ content: string; code: string }> => {
  const { content } = await here.run((scope) => exportPackage(scope, { id }))
  const { code } = await here.run((scope) => letterSheet(scope, { id }))
  return { content, code: code ?? '' }
}

describe('a signed package', () => {
  it('carries a member out of the deployment: nothing protected in the file, received on the other side, closed by the receipt slip', async () => {
    const { id: memberId, idNumber } = await enlist(here)
    const id = await setOut(here, memberId, outside())
    const { content, code } = await pack(id)
    for (const secret of [idNumber, '13900000001', '白一平', '1990']) expect(content).not.toContain(secret)
    const imported = await there.run((scope) => importPackage(scope, { content, code: code.toLowerCase(), acceptsNewKey: false }))
    expect(imported).toMatchObject({ id, issuer: '甲县公安局', letter: { outcome: 'ok' } })
    expect(imported.fingerprint).toBe((await here.run((scope) => letterSheet(scope, { id }))).fingerprint)
    const received = await there.run((scope) => receiveTransfer(scope, { id, orgUnitId: there.branch.id, groupId: null }))
    expect(await there.run((scope) => getMember(scope, { id: received.memberId }))).toMatchObject({ name: '白一平', joinedOn: '2015-07-01' })
    expect((await here.run((scope) => branchRoster(scope, here.branch.id, '2026-11-22'))).map((line) => line.memberId)).toContain(memberId)

    expect(await codeOf(here.run((scope) => recordReceipt(scope, { id, receivedOn: '2026-11-21', orgUnitName: '丙市刑侦党支部' })))).toBe('TRANSFER_RECEIPT_DAY')
    await here.run((scope) => recordReceipt(scope, { id, receivedOn: '2026-11-22', orgUnitName: '丙市刑侦党支部' }))
    expect(await codeOf(here.run((scope) => recordReceipt(scope, { id, receivedOn: '2026-11-22', orgUnitName: '丙市刑侦党支部' })))).toBe('TRANSFER_NOT_IN_TRANSIT')
    expect(await here.run((scope) => getMember(scope, { id: memberId }))).toMatchObject({ state: 'exited', exitKind: 'transferred_out' })
  })

  it('is refused when a letter of it was changed, when the signature is another, and with a wrong code', async () => {
    const { id: memberId } = await enlist(here, '陈二川')
    const { content, code } = await pack(await setOut(here, memberId, outside()))
    const accept = (changed: string, withCode = code) => codeOf(there.run((scope) => importPackage(scope, { content: changed, code: withCode, acceptsNewKey: false })))
    const parsed = packageSchema.parse(JSON.parse(content))
    expect(await accept(content.replace('丙省丙市公安局', '丁省丁市公安局'))).toBe('PACKAGE_SIGNATURE_INVALID')
    expect(await accept(JSON.stringify({ ...parsed, body: { ...parsed.body, letter: { ...parsed.body.letter, validUntil: '2030-01-01' } } }))).toBe('PACKAGE_SIGNATURE_INVALID')
    const { id: otherMember } = await enlist(here, '丁三立')
    const other = packageSchema.parse(JSON.parse((await pack(await setOut(here, otherMember, outside()))).content))
    expect(await accept(JSON.stringify({ ...parsed, signature: other.signature }))).toBe('PACKAGE_SIGNATURE_INVALID')
    expect(await accept(content, '2222-2222-2222-2222')).toBe('PACKAGE_CODE_WRONG')
    expect(await accept('{"format":"another"}')).toBe('PACKAGE_UNREADABLE')
    expect(await accept('PK binary')).toBe('PACKAGE_UNREADABLE')
    expect(await codeOf(there.run((scope) => importPackage(scope, { content, code, acceptsNewKey: false }), { access: secretaryOf(there.branch.path) }))).toBe('FORBIDDEN')
    expect(await accept(content)).toBe('done')
    expect(await accept(content)).toBe('PACKAGE_ALREADY_HERE')
  })

  it('of an issuer whose key changed needs an explicit word', async () => {
    const { id: memberId } = await enlist(here, '方四海')
    const { content, code } = await pack(await setOut(here, memberId, outside()))
    await world.test.admin`update transfer_trusted_keys set public_key = 'another' where tenant_id = ${there.tenant.id}`
    expect(await codeOf(there.run((scope) => importPackage(scope, { content, code, acceptsNewKey: false })))).toBe('PACKAGE_KEY_CHANGED')
    expect(await codeOf(there.run((scope) => importPackage(scope, { content, code, acceptsNewKey: true })))).toBe('done')
  })

  it('warns of an expired letter on import', async () => {
    const { id: memberId } = await enlist(here, '高五常')
    const { content, code } = await pack(await setOut(here, memberId, outside()))
    const clock = fixedClock('2027-03-22T01:00:00Z')
    const { letter } = await there.run((scope) => importPackage(scope, { content, code, acceptsNewKey: false }), { clock })
    expect(letter).toMatchObject({ outcome: 'breach', binding: '条文待核，按提醒办理' })
  })

  it('comes a second time after a refusal, with a new letter', async () => {
    const { id: memberId } = await enlist(here, '何六和')
    const id = await setOut(here, memberId, outside())
    const first = await pack(id)
    await there.run((scope) => importPackage(scope, { ...first, acceptsNewKey: false }))
    await there.run((scope) => refuseTransfer(scope, { id, reason: 'papers', note: '缺入党志愿书，请补齐。' }))
    await here.run((scope) => recordRefusal(scope, { id, reason: 'papers', note: '缺入党志愿书，请补齐。' }))
    await here.run((scope) => correctTransfer(scope, { ...outside(), id }))
    await here.run((scope) => approveTransfer(scope, { id }))
    await here.run((scope) => sendTransfer(scope, { id }))
    const second = await pack(id)
    expect(await codeOf(there.run((scope) => importPackage(scope, { ...second, code: first.code, acceptsNewKey: false })))).toBe('PACKAGE_CODE_WRONG')
    await there.run((scope) => importPackage(scope, { ...second, acceptsNewKey: false }))
    expect(await there.run((scope) => getTransfer(scope, { id }))).toMatchObject({ state: 'sent', attempt: 2 })
  })
})

describe('introduction letters', () => {
  it('are numbered without gap or double, also when many are issued at once', async () => {
    const people = await Promise.all(['江七云', '孔八方', '李九思', '马十方', '宁百川'].map((name) => enlist(here, name)))
    const before = Number((await world.test.admin`select coalesce(max(number), 0) as last from transfer_letters where tenant_id = ${here.tenant.id}`)[0]?.['last'])
    await Promise.all(people.map(({ id }) => setOut(here, id, outside())))
    const numbers = await world.test.admin`select number from transfer_letters where tenant_id = ${here.tenant.id} and number > ${before} order by number`
    expect(numbers.map(({ number }) => Number(number) - before)).toEqual([1, 2, 3, 4, 5])
  })

  it('that are lost are replaced by a new number, period and code; the package of the old one opens no more', async () => {
    const { id: memberId } = await enlist(here, '欧万里')
    const id = await setOut(here, memberId, outside())
    const old = await pack(id)
    const { letterNumber } = await here.run((scope) => reissueLetter(scope, { id, note: '邮寄途中遗失' }), { clock: fixedClock('2026-12-20T01:00:00Z') })
    const now = await here.run((scope) => getTransfer(scope, { id }))
    expect(now).toMatchObject({ letterNumber, letterValidUntil: '2027-03-20' })
    expect(now.letters.map(({ state }) => state)).toEqual(['lost', 'valid'])
    const fresh = await pack(id)
    expect(fresh.code).not.toBe(old.code)
    expect(await codeOf(there.run((scope) => importPackage(scope, { ...fresh, code: old.code, acceptsNewKey: false })))).toBe('PACKAGE_CODE_WRONG')
  })

  it('show the identity number only to who approves, and leave a trace of every print', async () => {
    const { id: memberId, idNumber } = await enlist(here, '彭千山')
    const id = await setOut(here, memberId, outside())
    expect(await codeOf(here.run((scope) => letterSheet(scope, { id }), { access: secretaryOf(here.branch.path) }))).toBe('FORBIDDEN')
    expect(await here.run((scope) => letterSheet(scope, { id }))).toMatchObject({ idNumber, receiver: '丙省丙市公安局', validUntil: '2027-02-22' })
    const trail = await world.test.admin`select summary, details::text as details from audit_entries where tenant_id = ${here.tenant.id} and action = 'transfer.letter-printed' and subject_id = ${id}`
    expect(trail).toHaveLength(1)
    expect(JSON.stringify(trail)).not.toContain(idNumber)
    await here.run((scope) => withdrawTransfer(scope, { id, note: '本人暂不调动' }))
    expect((await here.run((scope) => getTransfer(scope, { id }))).letters.map(({ state }) => state)).toEqual(['void'])
  })
})
