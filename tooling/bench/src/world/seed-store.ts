import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { planMembers } from './people.ts'
import type { PlannedUnit } from './plan-units.ts'
import { idFrom, seeded } from './seeded.ts'

const createdAt = '2026-01-01T00:00:00Z'

const escaped = (cell: string | number | null): string => (cell === null ? '\\N' : String(cell).replaceAll('\\', '\\\\'))

const copyRows = async (sql: postgres.Sql, table: string, columns: readonly string[], rows: Iterable<ReadonlyArray<string | number | null>>): Promise<void> => {
  const lines = function* () {
    let chunk = ''
    for (const row of rows) {
      chunk += `${row.map(escaped).join('\t')}\n`
      if (chunk.length > 65_536) {
        yield chunk
        chunk = ''
      }
    }
    if (chunk !== '') yield chunk
  }
  await pipeline(Readable.from(lines()), await sql.unsafe(`copy ${table} (${columns.join(', ')}) from stdin`).writable())
}

/** A tenant as the seeds know it. */
export interface SeedTenant {
  readonly id: string
  readonly code: string
  readonly name: string
}

/** Tenants beside each other, none above another. */
export const copyTenants = (sql: postgres.Sql, tenants: readonly SeedTenant[]): Promise<void> =>
  copyRows(sql, 'ref.tenants', ['id', 'parent_id', 'path', 'kind', 'code', 'name', 'short_name'], tenants.map(({ id, code, name }) => [id, null, `/${id}/`, 'county', code, name, name]))

/** Organizations of one tenant, parents first. */
export const copyUnits = async (sql: postgres.Sql, tenantId: string, units: readonly PlannedUnit[]): Promise<void> => {
  await copyRows(
    sql,
    'org_units',
    ['tenant_id', 'id', 'parent_id', 'path', 'kind', 'form', 'name', 'short_name', 'sort_key', 'founded_on', 'created_at'],
    units.map((unit, at) => [tenantId, unit.id, unit.parentId, unit.path, unit.kind, unit.kind === 'committee' ? 'party_committee' : unit.kind, unit.name, unit.name, at, '2020-01-01', createdAt]),
  )
  await copyRows(
    sql,
    'org_unit_versions',
    ['tenant_id', 'org_unit_id', 'valid_from', 'parent_id', 'kind', 'form', 'name', 'short_name', 'sort_key'],
    units.map((unit, at) => [tenantId, unit.id, '2020-01-01', unit.parentId, unit.kind, unit.kind === 'committee' ? 'party_committee' : unit.kind, unit.name, unit.name, at]),
  )
}

/** Members of one tenant, spread over the branches, each with one open affiliation; the first of every branch is its secretary. */
export const copyMembers = async (sql: postgres.Sql, tenantId: string, branches: readonly PlannedUnit[], count: number, seed: string): Promise<void> => {
  const random = seeded(`${seed}/homes`)
  const homes = Array.from({ length: count }, (_, at) => branches[at < branches.length ? at : random.below(branches.length)]?.id ?? '')
  const bytesOf = (text: string): string => `\\x${createHash('sha256').update(`${seed}/${text}`).digest('hex')}`
  const memberRows = function* () {
    let at = 0
    for (const person of planMembers(seed, count)) {
      const sealed = `${bytesOf(`sealed/${at}`)}${'0'.repeat(28)}`
      yield [
        tenantId, person.id, person.name, person.pinyin, person.initials, person.gender, person.birthDate, sealed, bytesOf(`number/${at}`), '汉族', person.education,
        person.category, person.status, '2010-07-01', person.status === 'formal' ? '2011-07-01' : null, '民警', 1, createdAt,
      ]
      at += 1
    }
  }
  await copyRows(
    sql,
    'members',
    ['tenant_id', 'id', 'name', 'name_pinyin', 'name_initials', 'gender', 'birth_date', 'id_number_sealed', 'id_number_index', 'ethnicity', 'education', 'category', 'status', 'joined_on', 'formal_on', 'job_title', 'version', 'created_at'],
    memberRows(),
  )
  const memberId = (at: number): string => idFrom(`${seed}/member`, at)
  await copyRows(
    sql,
    'affiliations',
    ['tenant_id', 'id', 'member_id', 'org_unit_id', 'valid_from'],
    homes.map((home, at) => [tenantId, idFrom(`${seed}/affiliation`, at), memberId(at), home, '2020-01-01']),
  )
  await copyRows(
    sql,
    'org_posts',
    ['tenant_id', 'id', 'org_unit_id', 'member_id', 'post', 'valid_from', 'created_at'],
    homes.slice(0, branches.length).map((home, at) => [tenantId, idFrom(`${seed}/post`, at), home, memberId(at), 'secretary', '2024-01-01', createdAt]),
  )
}

/** Somebody with a living session and a role on one organization's subtree. */
export interface SeedSession {
  readonly tenantId: string
  readonly orgUnitId: string
  readonly login: string
  /** The cookie's secret. */
  readonly token: string
}

/** Accounts with a session and the role of a secretary over their organization. */
export const copySessions = async (sql: postgres.Sql, sessions: readonly SeedSession[]): Promise<void> => {
  const now = Date.now()
  const at = (offset: number): string => new Date(now + offset).toISOString()
  const rows = sessions.map((session, order) => ({ ...session, accountId: idFrom(`account/${session.login}`, order), grantId: idFrom(`grant/${session.login}`, order) }))
  await copyRows(
    sql,
    'local.accounts',
    ['id', 'tenant_id', 'login', 'display_name', 'password_hash', 'status', 'password_changed_at', 'created_at'],
    rows.map(({ accountId, tenantId, login }) => [accountId, tenantId, login, login, 'none', 'active', createdAt, createdAt]),
  )
  await copyRows(
    sql,
    'grants',
    ['tenant_id', 'id', 'account_id', 'role', 'org_unit_id', 'valid_from', 'granted_by', 'created_at'],
    rows.map(({ tenantId, grantId, accountId, orgUnitId }) => [tenantId, grantId, accountId, 'branch_secretary', orgUnitId, '2024-01-01', 'bench', createdAt]),
  )
  await copyRows(
    sql,
    'local.sessions',
    ['token_hash', 'account_id', 'tenant_id', 'created_at', 'last_seen_at', 'expires_at', 'user_agent'],
    rows.map(({ token, accountId, tenantId }) => [createHash('sha256').update(token).digest('hex'), accountId, tenantId, at(0), at(0), at(11 * 3_600_000), 'bench']),
  )
}

/** Lets the planner know what is there, as autovacuum would in time. */
export const settle = async (sql: postgres.Sql): Promise<void> => {
  for (const table of ['org_units', 'members', 'affiliations', 'org_posts', 'grants', 'ref.tenants', 'local.accounts', 'local.sessions']) await sql.unsafe(`vacuum analyze ${table}`)
}
