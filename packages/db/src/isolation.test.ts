import { newId } from '@dangjian/kernel'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertIsolation, lintCatalogue } from './migrate/index.ts'
import { createTestDatabase, inTestScope, type TestDatabase } from './testing/index.ts'

let test: TestDatabase
const mine = newId()
const theirs = newId()

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const line = (name: string) => ({ action: 'test.done', subject: { type: 'test', id: name }, summary: name })

describe('isolation by tenant', () => {
  it('shows a tenant its own rows only, whatever the statement forgets', async () => {
    await inTestScope(test, mine, (scope) => scope.audit(line('mine')))
    await inTestScope(test, theirs, (scope) => scope.audit(line('theirs')))
    const app = postgres(test.appUrl, { max: 1 })
    const seen = await app.begin(async (sql) => {
      await sql`select core.set_tenant(${mine}::uuid)`
      return sql<{ summary: string }[]>`select summary from audit_entries`
    })
    expect(seen.map((row) => row.summary)).toEqual(['mine'])
    await app.end()
  })

  it('refuses every table loudly when no tenant is set', async () => {
    const app = postgres(test.appUrl, { max: 1 })
    const tables = await app<{ name: string }[]>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`
    expect(tables.length).toBeGreaterThan(20)
    await app`insert into local.outbox (id, tenant_id, type, payload, created_at, next_attempt_at) values (${newId()}, ${mine}, 'x', '{}', now(), now())`
    for (const { name } of tables) {
      const rows = await app.unsafe(`select * from public."${name}"`).then((found) => found.length, () => 0)
      expect(rows, name).toBe(0)
    }
    await app.end()
  })

  it('refuses to write a row of another tenant', async () => {
    const app = postgres(test.appUrl, { max: 1 })
    const write = app.begin(async (sql) => {
      await sql`select core.set_tenant(${mine}::uuid)`
      await sql`insert into tenant_settings (tenant_id, key, value, version) values (${theirs}, 'k', '1', 1)`
    })
    await expect(write).rejects.toThrow(/row-level security/)
    await app.end()
  })

  it('lets nobody change or remove the audit trail at run time', async () => {
    const app = postgres(test.appUrl, { max: 1 })
    for (const statement of ['update audit_entries set summary = $1', 'delete from audit_entries where summary = $1']) {
      await expect(app.begin(async (sql) => {
        await sql`select core.set_tenant(${mine}::uuid)`
        await sql.unsafe(statement, ['mine'])
      })).rejects.toThrow(/permission denied/)
    }
    await app.end()
  })

  it('lets the receiver read an exchange and only the sender write it', async () => {
    const app = postgres(test.appUrl, { max: 1 })
    const as = <T>(tenant: string, work: (sql: postgres.TransactionSql) => Promise<T>) => app.begin(async (sql) => {
      await sql`select core.set_tenant(${tenant}::uuid)`
      return work(sql)
    })
    await as(mine, (sql) => sql`insert into exchanges (tenant_id, id, to_tenant_id, kind, subject, payload, created_at, created_by_name) values (${mine}, ${newId()}, ${theirs}, 'k', 's', '{}', now(), 'n')`)
    expect(await as(theirs, (sql) => sql`select 1 from exchanges`)).toHaveLength(1)
    expect(await as(newId(), (sql) => sql`select 1 from exchanges`)).toHaveLength(0)
    await expect(as(theirs, (sql) => sql`insert into exchanges (tenant_id, id, to_tenant_id, kind, subject, payload, created_at, created_by_name) values (${mine}, ${newId()}, ${theirs}, 'k', 's', '{}', now(), 'n')`)).rejects.toThrow(/row-level security/)
    await app.end()
  })

  it('keeps the tenant of 200 interleaved transactions on few connections apart', async () => {
    const tenants = Array.from({ length: 20 }, newId)
    await Promise.all(tenants.map((tenant) => inTestScope(test, tenant, (scope) => scope.audit(line(tenant)))))
    const app = postgres(test.appUrl, { max: 4 })
    await Promise.all(Array.from({ length: 200 }, async (_, index) => {
      const tenant = tenants[index % tenants.length] ?? ''
      const rows = await app.begin(async (sql) => {
        await sql`select core.set_tenant(${tenant}::uuid)`
        return sql<{ subject_id: string }[]>`select subject_id from audit_entries`
      })
      expect(rows.map((row) => row.subject_id)).toEqual([tenant])
    }))
    await app.end()
  })
})

describe('the catalogue', () => {
  it('is clean after the migrations and lets the server boot', async () => {
    expect(await lintCatalogue(test.admin)).toEqual([])
    await assertIsolation(test.appUrl)
  })

  it.each([
    ['alter table members no force row level security', 'forced'],
    ['alter table members disable row level security', 'forced'],
    ['create policy stray on members for select using (true)', 'canonical'],
    ['create view all_members as select * from members', 'security_invoker'],
    ["create function peek() returns int language sql security definer as 'select 1'", 'security definer'],
    ['create unique index bad_name on members (name)', 'start with tenant_id'],
    ['create table loose (id uuid primary key)', 'tenant_id must be'],
    ['alter table meetings add constraint leak foreign key (tenant_id, chair_member_id) references members on delete cascade on update cascade', 'cascade an update'],
    ['alter table members add column number bigint generated always as identity', 'identities'],
    ['alter table members add column to_tenant_id uuid', 'address another tenant'],
  ])('names the breach of: %s', async (statement, word) => {
    await expect(test.admin.begin(async (sql) => {
      await sql.unsafe(statement)
      const findings = await lintCatalogue(sql as never)
      throw new Error(findings.map((finding) => finding.rule).join('; ') || 'nothing found')
    })).rejects.toThrow(word)
  })

  it('stops the server when row-level security is not forced', async () => {
    await test.admin`alter table members no force row level security`
    await expect(assertIsolation(test.appUrl)).rejects.toMatchObject({ code: 'ISOLATION_BROKEN' })
    await test.admin`alter table members force row level security`
  })
})
