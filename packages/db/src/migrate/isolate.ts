import type postgres from 'postgres'
import { roleLogin } from './roles.ts'

/** Tables whose rows are addressed to two tenants: the receiver reads, only the sender writes. */
export const exchangeTables: readonly string[] = ['public.exchanges']

/** Tables in which the run-time role may only add rows. */
export const appendOnlyTables: readonly string[] = [
  'public.audit_entries', 'public.audit_seals', 'public.facts', 'public.score_entries', 'public.exchanges', 'public.meeting_corrections', 'public.meeting_steps', 'public.statistics_snapshots', 'public.disposal_steps', 'public.appeal_steps', 'public.transfer_events',
  'public.study_credits', 'public.study_certificates', 'public.course_versions',
  'public.compliance_closings', 'public.compliance_freezes', 'public.life_frequencies',
  'public.admission_steps', 'public.member_standings', 'public.member_changes', 'public.member_contacts', 'public.ballot_papers', 'public.ballot_counts', 'public.ballot_confirmations', 'public.appraisal_grade_records',
]

const own = `(tenant_id = (current_setting('app.tenant_id'::text))::uuid)`
const ownOrAddressed = `((tenant_id = (current_setting('app.tenant_id'::text))::uuid) OR (to_tenant_id = (current_setting('app.tenant_id'::text))::uuid))`

/** Canonical policy texts as PostgreSQL prints them; the catalogue lint compares with these letter by letter. */
export const policyTexts = { own, ownOrAddressed } as const

/** One policy of a tenant table. */
export interface PolicyShape {
  readonly name: string
  readonly permissive: boolean
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  readonly using: string | null
  readonly check: string | null
}

/** The exact policies a tenant table must have. */
export const policiesOf = (table: string): PolicyShape[] => {
  const base: PolicyShape = { name: 'base', permissive: true, command: 'all', using: 'true', check: 'true' }
  if (!exchangeTables.includes(table)) return [base, { name: 'own_tenant', permissive: false, command: 'all', using: own, check: own }]
  return [
    base,
    { name: 'addressed_read', permissive: false, command: 'select', using: ownOrAddressed, check: null },
    { name: 'own_insert', permissive: false, command: 'insert', using: null, check: own },
    { name: 'own_update', permissive: false, command: 'update', using: own, check: own },
    { name: 'own_delete', permissive: false, command: 'delete', using: own, check: null },
  ]
}

/** SQL: the name of `pg_class c` itself, or of the partitioned table above it. */
export const rootOf = `(select rn.nspname || '.' || rc.relname from pg_class rc join pg_namespace rn on rn.oid = rc.relnamespace
  where rc.oid = coalesce(pg_partition_root(c.oid), c.oid))`

const quoted = (table: string): string => table.split('.').map((part) => `"${part}"`).join('.')

const createPolicy = (table: string, policy: PolicyShape): string =>
  [
    `create policy ${policy.name} on ${quoted(table)} as ${policy.permissive ? 'permissive' : 'restrictive'} for ${policy.command} to public`,
    policy.using === null ? '' : `using (${policy.using})`,
    policy.check === null ? '' : `with check (${policy.check})`,
  ].join(' ')

interface TableRow {
  readonly schema: string
  readonly name: string
  /** The table itself, or the one whose partition it is. */
  readonly root: string
}

/**
 * Runs after every migration, over every table that is there and not over those an author mentions: enables and forces row-level
 * security, writes the canonical policies and grants the run-time roles what their class allows.
 */
export const isolate = async (migrator: postgres.Sql): Promise<void> => {
  const app = roleLogin('app')
  const report = roleLogin('report')
  const schemas = await migrator<{ name: string }[]>`select nspname as name from pg_namespace where nspname = 'public' or nspname like 'plg\\_%' order by 1`
  const tables = await migrator<TableRow[]>`
    select n.nspname as schema, c.relname as name, ${migrator.unsafe(rootOf)} as root
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and (n.nspname = 'public' or n.nspname like 'plg\\_%') order by 1, 2`
  await migrator.begin(async (transaction) => {
    for (const { name } of schemas) await transaction.unsafe(`grant usage on schema "${name}" to ${app}, ${report}`)
    for (const row of tables) {
      const table = `${row.schema}.${row.name}`
      await transaction.unsafe(`alter table ${quoted(table)} enable row level security, force row level security`)
      const policies = await transaction<{ name: string }[]>`select polname as name from pg_policy where polrelid = ${quoted(table)}::regclass`
      for (const { name } of policies) await transaction.unsafe(`drop policy "${name}" on ${quoted(table)}`)
      for (const policy of policiesOf(row.root)) await transaction.unsafe(createPolicy(table, policy))
      await transaction.unsafe(`revoke all on ${quoted(table)} from ${app}, ${report}`)
      const rights = appendOnlyTables.includes(row.root) ? 'select, insert' : 'select, insert, update, delete'
      await transaction.unsafe(`grant ${rights} on ${quoted(table)} to ${app}`)
      await transaction.unsafe(`grant select on ${quoted(table)} to ${report}`)
    }
    await transaction.unsafe(`grant select on all tables in schema ref to ${app}, ${report}`)
    await transaction.unsafe(`grant select, insert, update, delete on all tables in schema local to ${app}`)
  })
}
