import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { checklistProgress } from '@dangjian/duties'
import { notFound, type LocalDate } from '@dangjian/kernel'
import { listMeetings } from '@dangjian/life'
import { getOrgUnit, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { reportsInPaths } from '../report/report-store.ts'
import { mechanisms, ratingModels, vetoItems, type Mechanism } from './catalogue.ts'
import { selectRatings, selectRecords, selectYears, type RatingRow, type YearRow } from './mechanism-store.ts'

export const mechanismBoardInput = z.object({ year: z.number().int().min(2000).max(2200), orgUnitId: z.uuid().optional() })
export type MechanismBoardInput = z.infer<typeof mechanismBoardInput>

/** A record of an institution; `meetingId` and the like lead to where it is kept. */
export interface MechanismRecord {
  readonly key: string
  /** Null while nothing was held or decided on a day. */
  readonly on: LocalDate | null
  readonly title: string
  readonly meetingId: string | null
  readonly reportId: string | null
}

export interface MechanismLine {
  readonly key: string
  readonly name: string
  readonly source: string
  readonly planHint: string
  readonly isDerived: boolean
  readonly plan: { readonly text: string; readonly by: string } | null
  readonly records: readonly MechanismRecord[]
  readonly recordCount: number
  readonly result: { readonly text: string; readonly on: LocalDate; readonly by: string } | null
  /** What the year still lacks. */
  readonly missing: ReadonlyArray<'plan' | 'record' | 'result'>
}

export interface MechanismBoard {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly year: number
  readonly lines: readonly MechanismLine[]
  readonly models: typeof ratingModels
  readonly vetoItems: typeof vetoItems
  readonly ratings: ReadonlyArray<{ readonly orgUnitId: string; readonly name: string; readonly rating: Omit<RatingRow, 'tenantId' | 'orgUnitId' | 'year'> | null }>
  /** Grades of which there are more than the model's share; said, never refused. */
  readonly overQuota: ReadonlyArray<{ readonly grade: string; readonly count: number; readonly most: number }>
  readonly mayManage: boolean
}

const shown = 12

interface Gathered {
  readonly records: readonly MechanismRecord[]
  readonly total: number
}

const recordsOf = async (scope: Scope, { origin, key }: Mechanism, unit: OrgUnit, year: number, ratings: readonly RatingRow[], names: ReadonlyMap<string, string>): Promise<Gathered> => {
  const line = (id: string, on: LocalDate | null, title: string, more: Partial<MechanismRecord> = {}): MechanismRecord => ({ key: id, on, title, meetingId: null, reportId: null, ...more })
  if (origin.from === 'meetings') {
    if (!can(scope.access, 'meeting.read', unit.path)) return { records: [], total: 0 }
    const { items, total } = await listMeetings(scope, { orgUnitId: unit.id, kind: origin.kind, status: 'held', from: `${year}-01-01`, to: `${year}-12-31`, limit: shown })
    return { records: items.map((meeting) => line(meeting.id, meeting.heldOn ?? meeting.date, meeting.title, { meetingId: meeting.id })), total }
  }
  if (origin.from === 'reports') {
    const rows = (await reportsInPaths(scope, [unit.path], year)).map(({ report, unitName, memberName }) => line(report.id, report.decidedOn, `${unitName}　${memberName}`, { reportId: report.id }))
    return { records: rows.slice(0, shown), total: rows.length }
  }
  if (origin.from === 'ratings') return { records: ratings.slice(0, shown).map((row) => line(row.orgUnitId, row.decidedOn, `${names.get(row.orgUnitId) ?? ''}　${row.grade}`)), total: ratings.length }
  if (origin.from === 'duties') {
    if (!can(scope.access, 'duty.read', unit.path)) return { records: [], total: 0 }
    const lists = await checklistProgress(scope, { year, orgUnitId: unit.id })
    return { records: lists.slice(0, shown).map((one) => line(`${one.orgUnitId}${one.templateKey}`, null, `${one.orgUnitName}《${one.listTitle}》　${one.done}/${one.total}`)), total: lists.length }
  }
  const typed = (await selectRecords(scope, unit.id, year)).filter(({ mechanism }) => mechanism === key)
  return { records: typed.map(({ id, heldOn, title }) => line(id, heldOn, title)), total: typed.length }
}

const lineOf = (mechanism: Mechanism, kept: YearRow | undefined, { records, total }: Gathered): MechanismLine => {
  const missing: MechanismLine['missing'][number][] = []
  if (kept === undefined) missing.push('plan')
  if (total === 0) missing.push('record')
  if (kept?.result == null) missing.push('result')
  return {
    key: mechanism.key, name: mechanism.name, source: mechanism.source, planHint: mechanism.planHint, isDerived: mechanism.origin.from !== 'typed',
    plan: kept === undefined ? null : { text: kept.plan, by: kept.plannedBy }, records, recordCount: total, missing,
    result: kept?.result == null || kept.resultOn === null ? null : { text: kept.result, on: kept.resultOn, by: kept.resultBy ?? '' },
  }
}

/**
 * The eight institutions of an organization in a year (S13): plan, records taken from where they are kept, result, and what is missing. Without an organization the
 * highest one in reach. Throws NOT_FOUND outside the readable subtree (mechanism.read).
 */
export const mechanismBoard = async (scope: Scope, { year, orgUnitId }: MechanismBoardInput): Promise<MechanismBoard> => {
  const [top] = orgUnitId === undefined ? await listUnitsInPaths(scope, pathsWith(scope.access, 'mechanism.read')) : []
  const id = orgUnitId ?? top?.id
  if (id === undefined) throw notFound('orgUnit')
  const unit = await getOrgUnit(scope, id, 'mechanism.read')
  const branches = (await listUnitsInPaths(scope, [unit.path], ['branch'])).filter(({ form }) => form !== 'temporary_branch')
  const names = new Map(branches.map((branch) => [branch.id, branch.name]))
  const ratings = await selectRatings(scope, [...names.keys()], year)
  const kept = await selectYears(scope, unit.id, year)
  const lines: MechanismLine[] = []
  for (const mechanism of mechanisms) lines.push(lineOf(mechanism, kept.find((row) => row.mechanism === mechanism.key), await recordsOf(scope, mechanism, unit, year, ratings, names)))
  const model = ratingModels.find(({ key }) => key === ratings[0]?.model)
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, year, lines, models: ratingModels, vetoItems,
    ratings: branches.map((branch) => {
      const found = ratings.find((row) => row.orgUnitId === branch.id)
      return { orgUnitId: branch.id, name: branch.name, rating: found ? { model: found.model, grade: found.grade, vetoes: found.vetoes, reason: found.reason, decidedOn: found.decidedOn, decidedBy: found.decidedBy } : null }
    }),
    overQuota: Object.entries(model?.quota ?? {}).flatMap(([grade, percent]) => {
      const count = ratings.filter((row) => row.grade === grade).length
      const most = Math.floor((branches.length * percent) / 100)
      return count > most ? [{ grade, count, most }] : []
    }),
    mayManage: can(scope.access, 'mechanism.manage', unit.path),
  }
}
