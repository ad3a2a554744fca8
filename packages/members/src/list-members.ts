import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { ageOn, AppError, isId, today, type LocalDate } from '@dangjian/kernel'
import { inPostOrder, type MemberPost } from '@dangjian/org'
import type { z } from 'zod'
import { rosterFilterSchema, rosterScope, type RosterScope } from './roster-filter.ts'
import { countRoster, listRosterPage, searchRosterPage, type RosterPageRow } from './roster-store.ts'

export const listMembersInput = pageInputSchema.extend(rosterFilterSchema.shape)
export type ListMembersInput = z.infer<typeof listMembersInput>

/** A line of the roster; no protected field. */
export interface MemberLine extends Pick<RosterPageRow, 'id' | 'name' | 'gender' | 'birthDate' | 'ethnicity' | 'education' | 'category' | 'status' | 'joinedOn' | 'formalOn' | 'jobTitle' | 'partyAffairs' | 'policeType' | 'state' | 'stateSince' | 'exitKind' | 'exitedOn' | 'version'> {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly orgUnitShortName: string
  readonly groupId: string | null
  readonly groupName: string | null
  readonly posts: readonly MemberPost[]
  /** Completed years since conversion; null for a probationary member. */
  readonly partyStanding: number | null
}

const toMemberLine = ({ namePinyin: _pinyin, workUnitId: _work, posts, ...row }: RosterPageRow, day: LocalDate): MemberLine => ({
  ...row,
  posts: inPostOrder(posts),
  partyStanding: row.formalOn === null ? null : ageOn(row.formalOn, day),
})

/** The keys behind a cursor of this list; throws CURSOR_INVALID for any other text. */
const cursorKeys = (cursor: string): [string, string] => {
  const [pinyin, id, ...rest] = decodeCursor(cursor) ?? []
  if (pinyin === undefined || id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return [pinyin, id]
}

const findPage = async (scope: Scope, filter: RosterScope, day: LocalDate, after: readonly [string, string] | undefined, limit: number): Promise<{ rows: RosterPageRow[]; total: number }> => {
  if (filter.search !== undefined && after === undefined) return searchRosterPage(scope, filter, day, limit)
  // Both travel together: the total does not wait for the page.
  const [rows, total] = await Promise.all([listRosterPage(scope, filter, day, after, limit), countRoster(scope, filter)])
  return { rows, total }
}

/**
 * A page of the roster inside the readable subtrees, in pinyin order, with the total of the filter. Throws NOT_FOUND for an organization outside them and
 * CURSOR_INVALID.
 */
export const listMembers = async (scope: Scope, input: ListMembersInput): Promise<Page<MemberLine>> => {
  const { cursor, limit, ...wanted } = input
  const filter = await rosterScope(scope, wanted)
  const day = today(scope.clock)
  const { rows, total } = await findPage(scope, filter, day, cursor === undefined ? undefined : cursorKeys(cursor), limit + 1)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => toMemberLine(row, day)),
    total,
    next: last ? encodeCursor([last.namePinyin, last.id]) : null,
  }
}
