import { appraisalFigures } from '@dangjian/appraisal'
import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, addMonthsClamped, isLocalDate, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { statisticsText as text } from './locales/zh-CN.ts'
import { agesTable, basicTable, countTable, educationTable, joinedTable, passedTable, policeTable, yearsTable } from './member-forms.ts'
import type { StatTable } from './stat-table.ts'
import { selectExits, selectHonours, selectMemberGroups, selectPassed } from './statistics-store.ts'
import { unitsOn, type StatUnit } from './units-on.ts'

export const partyStatisticsInput = z.object({ orgUnitId: z.uuid().optional(), asOf: z.string().refine(isLocalDate).optional() })
export type PartyStatisticsInput = z.infer<typeof partyStatisticsInput>

/** The statistical tables of an organization and everything below it on a day. */
export interface PartyStatistics {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly path: string
  readonly asOf: LocalDate
  readonly tables: readonly StatTable[]
}

const organizationsTable = (units: readonly StatUnit[]): StatTable =>
  countTable('organizations', text.heads.count, text.forms, units.map(({ form }) => ({ mark: form, count: 1 })))

/** 民主评议 (ST-02): null where no appraisal of the year has been told, since nothing on record is not zero. */
const appraisedTable = async (scope: Scope, path: string, asOf: LocalDate): Promise<StatTable> => {
  const { takingPart, graded } = await appraisalFigures(scope, { year: Number(asOf.slice(0, 4)), paths: [path], toldBy: asOf })
  const table = countTable('appraised', text.heads.people, text.grades, Object.entries(graded).map(([mark, count]) => ({ mark, count })))
  return takingPart > 0 ? table : { ...table, rows: table.rows.map((row) => ({ ...row, values: [null] })) }
}

/**
 * Party statistics on a day that is not to come: members by formal affiliation (ST-01), the year's admissions, conversions, exits and honours counted by the
 * organization responsible, and organizations (ST-02 as far as it concerns a bureau). Throws NOT_FOUND outside the readable subtree and DATE_IN_FUTURE.
 */
export const partyStatistics = async (scope: Scope, input: PartyStatisticsInput): Promise<PartyStatistics> => {
  const now = today(scope.clock)
  const asOf = input.asOf ?? now
  if (asOf > now) throw new AppError('DATE_IN_FUTURE', { date: asOf, today: now }, 422)
  const { unit, units } = await unitsOn(scope, input.orgUnitId, asOf)
  requireCan(scope.access, 'member.read', unit.path)
  const ids = units.map(({ id }) => id)
  const yearStart = `${asOf.slice(0, 4)}-01-01`
  const yearBefore = addMonthsClamped(asOf, -12)
  const groups = await selectMemberGroups(scope, ids, asOf)
  const past = await selectMemberGroups(scope, (await unitsOn(scope, input.orgUnitId, yearBefore)).units.map(({ id }) => id), yearBefore)
  const tables: StatTable[] = [
    yearsTable(past.length === 0 ? null : past, groups),
    basicTable(groups), joinedTable(groups), agesTable(groups), educationTable(groups), policeTable(groups),
    passedTable('admitted', await selectPassed(scope, ids, 'joined', yearStart, asOf, asOf)),
    passedTable('converted', await selectPassed(scope, ids, 'formal', yearStart, asOf, asOf)),
    countTable('left', text.heads.people, text.exits, await selectExits(scope, ids, yearStart, asOf)),
    countTable('honours', text.heads.times, text.levels, await selectHonours(scope, ids, yearStart, asOf)),
    await appraisedTable(scope, unit.path, asOf),
    organizationsTable(units),
  ]
  return { orgUnitId: unit.id, orgUnitName: unit.name, path: unit.path, asOf, tables }
}
