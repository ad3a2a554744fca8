import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { ageOn, AppError, isId, today, type LocalDate } from '@dangjian/kernel'
import { postsOfMembers, unitsById, type MemberPost } from '@dangjian/org'
import type { z } from 'zod'
import { rosterFilterSchema, rosterScope, type RosterScope } from './roster-filter.ts'
import { countRoster, listRosterPage, searchRosterPage, type RosterPageRow } from './roster-store.ts'

export const listMembersInput = pageInputSchema.extend(rosterFilterSchema.shape)
export type ListMembersInput = z.infer<typeof listMembersInput>

/** A line of the roster; no protected field. */
export interface MemberLine extends Pick<RosterPageRow, 'id' | 'name' | 'gender' | 'birthDate' | 'ethnicity' | 'education' | 'category' | 'status' | 'joinedOn' | 'formalOn' | 'jobTitle' | 'partyAffairs' | 'version'> {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly orgUnitShortName: string
  readonly groupId: string | null
  readonly groupName: string | null
  readonly posts: readonly MemberPost[]
  /** Completed years since conversion; null for a probationary member. */
  readonly partyStanding: number | null
}

const groupNames = async (scope: Scope, rows: readonly RosterPageRow[]): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.map(({ groupId }) => groupId).filter((id) => id !== null))]
  return new Map([...(await unitsById(scope, ids))].map(([id, { shortName }]) => [id, shortName]))
}

/** Rows of the roster with what stands beside them: the group's name, today's posts, years in the party. */
export const toMemberLines = async (scope: Scope, rows: readonly RosterPageRow[], day: LocalDate): Promise<MemberLine[]> => {
  const [groups, posts] = await Promise.all([groupNames(scope, rows), postsOfMembers(scope, rows.map(({ id }) => id), day)])
  return rows.map(({ idNumberSealed: _idNumber, phoneSealed: _phone, namePinyin: _pinyin, ...row }) => ({
    ...row,
    groupName: row.groupId === null ? null : (groups.get(row.groupId) ?? null),
    posts: posts.get(row.id) ?? [],
    partyStanding: row.formalOn === null ? null : ageOn(row.formalOn, day),
  }))
}

/** The keys behind a cursor of this list; throws CURSOR_INVALID for any other text. */
const cursorKeys = (cursor: string): [string, string] => {
  const [pinyin, id, ...rest] = decodeCursor(cursor) ?? []
  if (pinyin === undefined || id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return [pinyin, id]
}

const findPage = async (scope: Scope, filter: RosterScope, after: readonly [string, string] | undefined, limit: number): Promise<{ rows: RosterPageRow[]; total: number }> => {
  if (filter.search !== undefined && after === undefined) return searchRosterPage(scope, filter, limit)
  // Both travel together: the total does not wait for the page.
  const [rows, total] = await Promise.all([listRosterPage(scope, filter, after, limit), countRoster(scope, filter)])
  return { rows, total }
}

/**
 * A page of the roster inside the readable subtrees, in pinyin order, with the total of the filter. Throws NOT_FOUND for an organization outside them and
 * CURSOR_INVALID.
 */
export const listMembers = async (scope: Scope, input: ListMembersInput): Promise<Page<MemberLine>> => {
  const { cursor, limit, ...wanted } = input
  const filter = await rosterScope(scope, wanted)
  const { rows, total } = await findPage(scope, filter, cursor === undefined ? undefined : cursorKeys(cursor), limit + 1)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: await toMemberLines(scope, shown, today(scope.clock)),
    total,
    next: last ? encodeCursor([last.namePinyin, last.id]) : null,
  }
}
