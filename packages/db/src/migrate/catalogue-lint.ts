import type postgres from 'postgres'
import { exchangeTables, policiesOf, rootOf } from './isolate.ts'

/** One way in which the catalogue breaks the rules of tenancy. */
export interface Finding {
  readonly rule: string
  readonly object: string
}

interface PolicyRow {
  readonly table: string
  readonly name: string
  readonly permissive: boolean
  readonly command: string
  readonly using: string | null
  readonly check: string | null
}

const commands: Record<string, string> = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' }
const tenantSchemas = `(n.nspname = 'public' or n.nspname like 'plg\\_%')`

/** Each query returns the offending objects of one rule; scale-out.md section 4 gives the reason. */
const queries: ReadonlyArray<readonly [rule: string, sql: string]> = [
  ['tenant_id must be uuid, not null, without default', `
    select n.nspname || '.' || c.relname as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${tenantSchemas} and not exists (
      select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull and not a.atthasdef)`],
  ['row-level security must be enabled and forced', `
    select n.nspname || '.' || c.relname as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${tenantSchemas} and not (c.relrowsecurity and c.relforcerowsecurity)`],
  ['a primary key is required', `
    select n.nspname || '.' || c.relname as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${tenantSchemas} and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)`],
  ['unique and exclusion keys must start with tenant_id', `
    select n.nspname || '.' || ic.relname as object from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_class ic on ic.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where ${tenantSchemas} and (i.indisunique or i.indisexclusion) and a.attname is distinct from 'tenant_id'`],
  ['a foreign key between tenant tables must pair tenant_id', `
    select n.nspname || '.' || c.relname || ' ' || k.conname as object from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
    where k.contype = 'f' and ${tenantSchemas} and (fn.nspname = 'public' or fn.nspname like 'plg\\_%') and not exists (
      select 1 from unnest(k.conkey, k.confkey) as pair(own, target)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.target
      where a.attname = 'tenant_id' and b.attname = 'tenant_id')`],
  ['a foreign key must not set null, set default or cascade an update', `
    select conrelid::regclass::text || ' ' || conname as object from pg_constraint
    where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype in ('c', 'n', 'd'))`],
  ['a foreign key must not leave its schema or its class', `
    select k.conrelid::regclass::text || ' ' || k.conname as object from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
    where k.contype = 'f' and n.nspname not in ('pgboss') and n.nspname <> fn.nspname and fn.nspname <> 'ref'`],
  ['no triggers on tenant tables', `
    select n.nspname || '.' || c.relname || ' ' || t.tgname as object from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ${tenantSchemas}`],
  ['no sequences, identities or generated columns on tenant tables', `
    select n.nspname || '.' || c.relname || '.' || a.attname as object from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relkind in ('r', 'p') and ${tenantSchemas} and a.attnum > 0 and (a.attidentity <> '' or a.attgenerated <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval%')`],
  ['no inheritance other than partitions', `
    select n.nspname || '.' || c.relname as object from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
    where ${tenantSchemas} and not c.relispartition`],
  ['a view must be a security_invoker view', `
    select n.nspname || '.' || c.relname as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and (${tenantSchemas} or n.nspname in ('core', 'ref', 'local'))
      and (c.relkind = 'm' or not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false))`],
  ['no security definer function', `
    select n.nspname || '.' || p.proname as object from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and (${tenantSchemas} or n.nspname in ('core', 'ref', 'local'))`],
  ['the run-time role must not own anything or bypass row security', `
    select r.rolname as object from pg_roles r where r.rolname = 'dangjian_app'
      and (r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class c where c.relowner = r.oid))`],
  ['the run-time role must not write reference tables', `
    select table_schema || '.' || table_name as object from information_schema.role_table_grants
    where grantee = 'dangjian_app' and table_schema = 'ref' and privilege_type <> 'SELECT'`],
]

const policyFindings = async (connection: postgres.Sql): Promise<Finding[]> => {
  const tables = await connection<{ table: string; root: string }[]>`
    select n.nspname || '.' || c.relname as table, ${connection.unsafe(rootOf)} as root from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and (n.nspname = 'public' or n.nspname like 'plg\\_%')`
  const rows = await connection<PolicyRow[]>`
    select n.nspname || '.' || c.relname as table, p.polname as name, p.polpermissive as permissive, p.polcmd as command,
      pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`
  const shape = (policy: { name: string; permissive: boolean; command: string; using: string | null; check: string | null }): string =>
    JSON.stringify([policy.name, policy.permissive, policy.command, policy.using, policy.check])
  return tables.flatMap(({ table, root }) => {
    const actual = rows.filter((row) => row.table === table).map((row) => shape({ ...row, command: commands[row.command] ?? row.command })).sort()
    const expected = policiesOf(root).map(shape).sort()
    return JSON.stringify(actual) === JSON.stringify(expected) ? [] : [{ rule: 'policies must be the canonical ones', object: table }]
  })
}

/** Reads the catalogue and returns every breach of the tenancy rules; empty on a good database. */
export const lintCatalogue = async (connection: postgres.Sql): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const [rule, query] of queries) {
    const rows = await connection.unsafe<{ object: string }[]>(query)
    findings.push(...rows.map(({ object }) => ({ rule, object })))
  }
  findings.push(...(await policyFindings(connection)))
  const addressed = await connection<{ table: string; root: string }[]>`
    select n.nspname || '.' || c.relname as table, ${connection.unsafe(rootOf)} as root from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attname = 'to_tenant_id' and c.relkind in ('r', 'p') and not a.attisdropped`
  findings.push(
    ...addressed.filter(({ root }) => !exchangeTables.includes(root)).map(({ table }) => ({ rule: 'only exchange tables may address another tenant', object: table })),
  )
  return findings
}
