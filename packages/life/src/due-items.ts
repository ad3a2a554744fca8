import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, daysBetween, localDateOf, localTimeOf, periodOf, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import type { ComplianceCell, LifeKind, RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { counts, lifeOfYear, recordsOf, type BranchLife } from './life-of-branches.ts'
import { cellWriter, type CellWriter } from './matrix-cell.ts'
import { selectTitles, type LifeRecord } from './year-store.ts'

export const dueItemsInput = z.object({ orgUnitId: z.uuid().optional() })
export type DueItemsInput = z.infer<typeof dueItemsInput>

/** One thing a secretary has to see to, with the one act that comes next. */
export interface DueItem {
  readonly orgUnitId: string
  readonly orgUnitName: string
  /** The branch whose page shows it; differs from `orgUnitId` for a party group. */
  readonly branchId: string
  readonly kind: LifeKind
  readonly period: string
  readonly state: 'due' | 'missing'
  readonly bucket: 'overdue' | 'week' | 'month' | 'year'
  readonly dueOn: string
  /** Negative when past. */
  readonly daysLeft: number
  readonly verdict: RenderedVerdict
  readonly planned: { readonly meetingId: string; readonly title: string; readonly date: string; readonly time: string } | null
  /** `plan` nothing is planned, `open` it is planned, `record` its day has come. */
  readonly act: 'plan' | 'open' | 'record'
}

/** How long into a new year what the old one left open stays on the workbench, in days. */
const CARRY_DAYS = 90

const bucketOf = (daysLeft: number, dueOn: LocalDate, day: LocalDate): DueItem['bucket'] => {
  if (daysLeft < 0) return 'overdue'
  if (daysLeft <= 7) return 'week'
  return periodOf(dueOn, 'month') === periodOf(day, 'month') ? 'month' : 'year'
}

const itemOf = (life: BranchLife, unit: OrgUnit, cell: ComplianceCell, records: readonly LifeRecord[], day: LocalDate, { explain }: CellWriter): DueItem => {
  const next = records.find((record) => !record.isHeld)
  const startsAt = new Date(next?.startsAt ?? 0)
  const planned = next ? { meetingId: next.id, title: '', date: localDateOf(startsAt), time: localTimeOf(startsAt) } : null
  const daysLeft = daysBetween(day, cell.dueOn)
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, branchId: life.branch.id, kind: cell.kind, period: cell.period, state: cell.state === 'missing' ? 'missing' : 'due',
    bucket: bucketOf(daysLeft, cell.dueOn, day), dueOn: cell.dueOn, daysLeft, verdict: explain(cell), planned,
    act: planned === null ? 'plan' : planned.date <= day ? 'record' : 'open',
  }
}

const itemsOf = (life: BranchLife, day: LocalDate, writer: CellWriter): DueItem[] =>
  life.cells.filter((cell) => cell.state === 'due' || cell.state === 'missing').flatMap((cell) => {
    const records = recordsOf(life, cell.kind, cell.period)
    const units = cell.kind === 'group_meeting' ? life.groups : [life.branch]
    return units
      .filter((unit) => !records.some((record) => counts(record) && record.orgUnitId === unit.id))
      .map((unit) => itemOf(life, unit, cell, records.filter((record) => record.orgUnitId === unit.id), day, writer))
  })

/**
 * What is due or missing for the branches the person may plan for (meeting.plan), by date: this year's, and for ninety days what last year left
 * open. Throws NOT_FOUND for an organization out of reach.
 */
export const dueItems = async (scope: Scope, input: DueItemsInput): Promise<{ asOf: string; items: DueItem[] }> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'meeting.plan') : [(await getOrgUnit(scope, input.orgUnitId, 'meeting.plan')).path]
  const day = today(scope.clock)
  const year = Number(day.slice(0, 4))
  const carryFrom = addDays(day, -CARRY_DAYS)
  const years = carryFrom < `${year}-01-01` ? [year - 1, year] : [year]
  const items: DueItem[] = []
  for (const each of years) {
    const { lives, frequencies } = await lifeOfYear(scope, paths, each)
    const writer = cellWriter(day, frequencies)
    items.push(...lives.flatMap((life) => itemsOf(life, day, writer)))
  }
  const open = items.filter((item) => item.period.startsWith(String(year)) || item.dueOn >= carryFrom)
  const titles = await selectTitles(scope, open.flatMap((item) => item.planned?.meetingId ?? []))
  const named = open.map((item) => (item.planned === null ? item : { ...item, planned: { ...item.planned, title: titles.get(item.planned.meetingId) ?? '' } }))
  return { asOf: day, items: named.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)) }
}
