import { can, pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { ageOn, AppError, isId, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { careKindSchema, protectedCareKinds, type CareKind } from './care-kinds.ts'
import { countCare, honouredYears, listCare, type CareQuery, type CareRow } from './care-store.ts'

const filterShape = { kind: careKindSchema, month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), orgUnitId: z.uuid().optional() }
export const careListInput = pageInputSchema.extend(filterShape)
export type CareListInput = z.infer<typeof careListInput>
export const careFilterSchema = z.object(filterShape)
export type CareFilter = z.infer<typeof careFilterSchema>

/** A line of a care list: who, where and which day; never why (CA-08). */
export interface CareLine {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitShortName: string
  readonly category: CareRow['category']
  readonly status: CareRow['status']
  /** The day of the month that the line is about; null where the list has none. */
  readonly onDay: LocalDate | null
  /** Years of life or of membership that are completed in the month, or today where the list has no day. */
  readonly years: number | null
  /** 光荣在党50年. */
  readonly isHonoured: boolean
  /** Whether the person who asks may open the protected fact behind the line. */
  readonly canOpen: boolean
}

const inMonth = (month: string, date: LocalDate): LocalDate => {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return `${month}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`
}

const toLine = (scope: Scope, kind: CareKind, month: string, day: LocalDate, row: CareRow): CareLine => {
  const anniversary = kind === 'birthday' ? row.birthDate : kind === 'political_birthday' ? row.joinedOn : null
  const onDay = anniversary === null ? null : inMonth(month, anniversary)
  const standing = row.formalOn === null ? null : ageOn(row.formalOn, day)
  return {
    memberId: row.memberId, name: row.name, orgUnitId: row.orgUnitId, orgUnitShortName: row.orgUnitShortName, category: row.category, status: row.status, onDay,
    years: protectedCareKinds.includes(kind) ? null : anniversary === null ? standing : Number(month.slice(0, 4)) - Number(anniversary.slice(0, 4)),
    isHonoured: standing !== null && standing >= honouredYears,
    canOpen: protectedCareKinds.includes(kind) && can(scope.access, 'member.sensitive', row.path),
  }
}

const keysOf = (cursor: string): readonly [number, string, string] => {
  const [day, pinyin, id, ...rest] = decodeCursor(cursor) ?? []
  if (day === undefined || !/^\d{1,2}$/.test(day) || pinyin === undefined || id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return [Number(day), pinyin, id]
}

/** The subtrees of a list, narrowed to one organization where asked. Throws NOT_FOUND for one outside. */
export const carePaths = async (scope: Scope, orgUnitId: string | undefined): Promise<readonly string[]> =>
  orgUnitId === undefined ? pathsWith(scope.access, 'care.read') : [(await getOrgUnit(scope, orgUnitId, 'care.read')).path]

/** Lines of a list up to `limit` with their rows, and how many there are in all. */
export const careLines = async (scope: Scope, filter: CareFilter, limit: number, after?: CareQuery['after']): Promise<{ lines: CareLine[]; rows: CareRow[]; total: number }> => {
  const day = today(scope.clock)
  const query: CareQuery = { kind: filter.kind, month: Number(filter.month.slice(5)), day, paths: await carePaths(scope, filter.orgUnitId), after, limit }
  const [rows, total] = await Promise.all([listCare(scope, query), countCare(scope, query)])
  return { rows, total, lines: rows.map((row) => toLine(scope, filter.kind, filter.month, day, row)) }
}

/**
 * A list that fills itself from the files of the subtrees with care.read: birthdays and party anniversaries (政治生日, the day of joining) of a month, old members, and those
 * with a protected fact in force, without its content. Throws NOT_FOUND and CURSOR_INVALID.
 */
export const careList = async (scope: Scope, { cursor, limit, ...filter }: CareListInput): Promise<Page<CareLine>> => {
  const { lines, rows, total } = await careLines(scope, filter, limit + 1, cursor === undefined ? undefined : keysOf(cursor))
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: lines.slice(0, limit), total, next: last ? encodeCursor([String(last.day), last.namePinyin, last.memberId]) : null }
}
