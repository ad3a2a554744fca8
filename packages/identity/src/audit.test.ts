import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTenant } from '@dangjian/tenancy'
import { openDatabase } from '@dangjian/db'
import { testMasterKey } from '@dangjian/db/testing'
import { listAudit, sealAudit, verifyAudit } from './index.ts'
import { createTestBureau, type TestBureau } from './testing/bureau.ts'

let bureau: TestBureau
let tenantId: string
let code = 950_000
beforeAll(async () => {
  bureau = await createTestBureau()
})
afterAll(() => bureau.close())

/** Every test breaks a chain of its own: a new tenant with ten entries, eight of them sealed. */
beforeEach(async () => {
  const database = openDatabase({ url: bureau.test.migratorUrl, max: 1 })
  const input = { parentId: null, kind: 'province', code: String((code += 1)), name: '丙省公安厅', shortName: '丙省' } as const
  tenantId = (await createTenant({ database, masterKey: testMasterKey, clock: bureau.clock, name: '部署人员' }, input)).id
  await database.close()
  await write(7)
  await seal()
  await write(2)
})

const write = (count: number, name = '测试') =>
  bureau.within(tenantId, async (scope) => {
    for (let index = 0; index < count; index += 1) {
      await scope.audit({ action: 'test.done', subject: { type: 'test', id: String(index) }, summary: `第${String(index)}项`, details: { 数: index, nested: { a: [1, null, '引'] } } })
    }
  }, { actor: { kind: 'account', accountId: newId(), memberId: null, name } })
const seal = () => bureau.within(tenantId, (scope) => sealAudit(scope))
const verify = () => bureau.within(tenantId, (scope) => verifyAudit(scope, 3))
const sealed = async (seq: number): Promise<string> => String((await bureau.test.admin`select entry_id from audit_seals where tenant_id = ${tenantId} and seq = ${seq}`)[0]?.['entry_id'])

describe('the chain', () => {
  it('holds, with the unsealed tail counted', async () => {
    expect(await verify()).toMatchObject({ ok: true, entries: 10, sealed: 8, verified: 8, tail: 2, firstBroken: null })
    expect(await seal()).toMatchObject({ sealed: 2, head: { seq: 10 } })
    expect(await seal()).toMatchObject({ sealed: 0, head: { seq: 10 } })
    expect(await verify()).toMatchObject({ ok: true, sealed: 10, tail: 0 })
  })

  it('is added to in order by ten sealers at once, each entry sealed once', async () => {
    await write(60)
    await Promise.all(Array.from({ length: 10 }, seal))
    expect(await verify()).toMatchObject({ ok: true, entries: 70, sealed: 70, tail: 0 })
  })

  it('takes in an entry whose transaction ended after later ones were sealed', async () => {
    await seal()
    await bureau.test.admin`insert into audit_entries select tenant_id, ${(await sealed(3)).replace(/.$/, (last) => (last === '0' ? '1' : '0'))}::uuid, occurred_at, actor_kind, actor_account_id, actor_member_id,
      actor_name, action, subject_type, subject_id, org_path, 'late', details, request_id from audit_entries where tenant_id = ${tenantId} and id = ${await sealed(3)}`
    expect(await verify()).toMatchObject({ ok: true, tail: 1 })
    expect(await seal()).toMatchObject({ sealed: 1, head: { seq: 11 } })
    expect(await verify()).toMatchObject({ ok: true, sealed: 11, tail: 0 })
  })

  it.each(['summary', 'actor_name', 'action', 'subject_id', 'request_id'])('names the entry whose %s a superuser changed', async (column) => {
    const id = await sealed(5)
    await bureau.test.admin.unsafe(`update audit_entries set ${column} = ${column} || 'x' where tenant_id = '${tenantId}' and id = '${id}'`)
    expect(await verify()).toMatchObject({ ok: false, verified: 4, firstBroken: { seq: 5, id, why: 'entry_changed' } })
  })

  it('names a change inside the details and of the time', async () => {
    await bureau.test.admin`update audit_entries set details = jsonb_set(details, '{数}', '99') where tenant_id = ${tenantId} and id = ${await sealed(4)}`
    expect((await verify()).firstBroken).toMatchObject({ seq: 4, why: 'entry_changed' })
    await bureau.test.admin`update audit_entries set occurred_at = occurred_at - interval '1 minute' where tenant_id = ${tenantId} and id = ${await sealed(2)}`
    expect((await verify()).firstBroken).toMatchObject({ seq: 2, why: 'entry_changed' })
  })

  it('names a removed entry, a removed seal and a cut-off end', async () => {
    const id = await sealed(6)
    await bureau.test.admin`delete from audit_entries where tenant_id = ${tenantId} and id = ${id}`
    expect((await verify()).firstBroken).toEqual({ seq: 6, id, why: 'entry_removed' })
    await bureau.test.admin`delete from audit_seals where tenant_id = ${tenantId} and seq = 3`
    expect((await verify()).firstBroken).toEqual({ seq: 3, id: null, why: 'seal_removed' })
    await bureau.test.admin`delete from audit_seals where tenant_id = ${tenantId} and seq >= 2`
    expect((await verify()).firstBroken).toEqual({ seq: 2, id: null, why: 'end_removed' })
  })

  it('names entries that changed places and a seal that was made to fit', async () => {
    const [second, third] = [await sealed(2), await sealed(3)]
    await bureau.test.admin.begin(async (sql) => {
      const spare = newId()
      for (const [from, to] of [[second, spare], [third, second], [spare, third]] as const) await sql`update audit_seals set entry_id = ${to} where tenant_id = ${tenantId} and entry_id = ${from}`
    })
    expect((await verify()).firstBroken).toMatchObject({ seq: 2, why: 'entry_changed' })
    await bureau.test.admin`update audit_seals set hash = ${'f'.repeat(64)} where tenant_id = ${tenantId} and seq = 1`
    expect((await verify()).firstBroken).toMatchObject({ seq: 1, why: 'entry_changed' })
  })

  it('of one tenant knows nothing of another’s', async () => {
    expect(await bureau.within(bureau.foreign.id, (scope) => verifyAudit(scope))).toMatchObject({ ok: true, entries: 1, sealed: 0, tail: 1 })
  })
})

describe('the trail', () => {
  const list = (input: Partial<Parameters<typeof listAudit>[1]> = {}) => bureau.within(tenantId, (scope) => listAudit(scope, { limit: 50, ...input }))

  it('is read newest first, page by page, with its place in the chain', async () => {
    const first = await list({ limit: 6 })
    const second = await list({ limit: 6, cursor: first.next ?? '' })
    expect([first.total, first.items.length, second.items.length, second.next]).toEqual([10, 6, 4, null])
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual([null, null, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(second.items.at(-1)).toMatchObject({ action: 'tenant.created', actorName: '部署人员' })
  })

  it('is filtered by action, noun, person, subject and days', async () => {
    await write(1, '王某')
    const total = async (input: Parameters<typeof list>[0]) => (await list(input)).total
    expect(await total({ action: 'test.done' })).toBe(10)
    expect(await total({ action: 'tenant' })).toBe(1)
    expect(await total({ action: 'ten' })).toBe(0)
    expect(await total({ person: '王' })).toBe(1)
    expect(await total({ person: '%' })).toBe(0)
    expect(await total({ subjectType: 'test', subjectId: '0' })).toBe(3)
    expect(await total({ from: '2026-11-22', to: '2026-11-22' })).toBe(11)
    expect(await total({ from: '2026-11-23' })).toBe(0)
    expect(await total({ to: '2026-11-21' })).toBe(0)
  })
})
