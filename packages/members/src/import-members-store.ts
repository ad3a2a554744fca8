import type { Scope } from '@dangjian/db'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { sealedFields } from './member-store.ts'
import type { MemberFields } from './member.ts'
import { affiliations, members } from './tables.ts'

/** A member as an import brings one, with the ids it is to have. */
export interface ImportedMember {
  readonly id: string
  readonly affiliationId: string
  readonly fields: MemberFields
  readonly orgUnitId: string
  readonly groupId: string | null
}

const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\\\x${bytes.toString('hex')}`)

const quoted = (value: string): string => `"${/["\\]/.test(value) ? value.replaceAll(/["\\]/g, '\\$&') : value}"`

/** A column of values as one text that PostgreSQL reads as an array: a thousand rows are twenty parameters, and nothing is parsed as JSON. */
const arrayOf = (values: readonly (string | null)[], write: (value: string) => string): string => {
  let text = '{'
  for (const value of values) text += `${text === '{' ? '' : ','}${value === null ? 'NULL' : write(value)}`
  return `${text}}`
}

/** Ids, days, codes and bytes in hex need no quotes. */
const bare = (value: string): string => value

/** Which of the blind indexes belong to members already, as hex. */
export const indexesOnRoster = async (scope: Scope, indexes: readonly Buffer[]): Promise<Set<string>> => {
  if (indexes.length === 0) return new Set()
  const rows = await scope.tx
    .select({ index: members.idNumberIndex })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), sql`${members.idNumberIndex} = any (${arrayOf(indexes.map(hex), bare)}::text::bytea[])`))
  return new Set(rows.map(({ index }) => index.toString('hex')))
}

/**
 * Inserts a batch of members with their affiliations by one statement, sent before anything is waited for; gives back the ids that went in, fewer than asked for
 * when a number came onto the roster meanwhile.
 */
export const insertImported = async (scope: Scope, importId: string, batch: readonly ImportedMember[]): Promise<Set<unknown>> => {
  if (batch.length === 0) return new Set()
  const rows = batch.map(({ fields, ...rest }) => ({ ...rest, ...sealedFields(scope, fields) }))
  const column = (of: (row: (typeof rows)[number]) => string | null, write = bare): SQL => sql`${arrayOf(rows.map(of), write)}::text`
  const ids = column(({ id }) => id)
  const answer = await scope.tx.execute(sql`
    with made as (
      insert into ${members} (tenant_id, id, name, name_pinyin, name_initials, gender, birth_date, id_number_sealed, id_number_index, phone_sealed, phone_index,
        ethnicity, education, category, status, joined_on, formal_on, job_title, party_affairs, import_id, created_at)
      select ${scope.tenantId}::uuid, r.*, ${importId}::uuid, ${scope.clock.now().toISOString()}::timestamptz
      from unnest(${ids}::uuid[], ${column(({ name }) => name, quoted)}::text[], ${column(({ namePinyin }) => namePinyin, quoted)}::text[], ${column(({ nameInitials }) => nameInitials, quoted)}::text[],
        ${column(({ gender }) => gender)}::text[], ${column(({ birthDate }) => birthDate)}::date[], ${column(({ idNumberSealed }) => hex(idNumberSealed))}::bytea[],
        ${column(({ idNumberIndex }) => hex(idNumberIndex))}::bytea[], ${column(({ phoneSealed }) => hex(phoneSealed))}::bytea[], ${column(({ phoneIndex }) => hex(phoneIndex))}::bytea[],
        ${column(({ ethnicity }) => ethnicity, quoted)}::text[], ${column(({ education }) => education)}::text[], ${column(({ category }) => category)}::text[],
        ${column(({ status }) => status)}::text[], ${column(({ joinedOn }) => joinedOn)}::date[], ${column(({ formalOn }) => formalOn)}::date[],
        ${column(({ jobTitle }) => jobTitle, quoted)}::text[], ${column(({ partyAffairs }) => partyAffairs)}::text[]) r
      on conflict (tenant_id, id_number_index) do nothing
      returning id),
    placed as (
      insert into ${affiliations} (tenant_id, id, member_id, org_unit_id, group_id, valid_from)
      select ${scope.tenantId}::uuid, r.id, r.member_id, r.org_unit_id, r.group_id, r.valid_from
      from unnest(${column(({ affiliationId }) => affiliationId)}::uuid[], ${ids}::uuid[], ${column(({ orgUnitId }) => orgUnitId)}::uuid[],
        ${column(({ groupId }) => groupId)}::uuid[], ${column(({ joinedOn }) => joinedOn)}::date[]) r(id, member_id, org_unit_id, group_id, valid_from)
      where r.member_id in (select id from made))
    select id from made`)
  return new Set([...answer].map((row) => row['id']))
}

/** Members that an import brought. Locked, so that none of them changes between the check and the undo. */
export const lockImportedMembers = async (scope: Scope, importId: string): Promise<string[]> => {
  const rows = await scope.tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId)))
    .for('update')
  return rows.map(({ id }) => id)
}

const imported = (scope: Scope, importId: string): SQL => sql`select m.id from ${members} m where m.tenant_id = ${scope.tenantId} and m.import_id = ${importId}`

/** Members of an import that were corrected or moved since, or whose standing changed. */
export const countChangedSince = async (scope: Scope, importId: string): Promise<number> => {
  const moved = sql`select a.member_id from ${affiliations} a where a.tenant_id = ${scope.tenantId} and a.member_id in (${imported(scope, importId)}) group by a.member_id having count(*) <> 1 or count(a.valid_to) > 0`
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId), sql`(${members.version} > 1 or ${members.state} <> 'active' or ${members.id} in (${moved}))`))
  return row?.count ?? 0
}

/** Removes the members of an import with their affiliations. */
export const deleteImported = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx.delete(affiliations).where(and(eq(affiliations.tenantId, scope.tenantId), sql`${affiliations.memberId} in (${imported(scope, importId)})`))
  await scope.tx.delete(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.importId, importId)))
}
