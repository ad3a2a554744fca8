import { daysBetween, type LocalDate } from '@dangjian/kernel'
import { formatDay, type Act } from '@dangjian/ui'
import { pageOfKind, planHref, recordHref } from '../life/kinds.ts'
import { complianceText } from '../life/locales/compliance.zh-CN.ts'
import { lifeText } from '../life/locales/zh-CN.ts'
import { workbenchText } from './locales/zh-CN.ts'
import type { DueItem, Duty } from './types.ts'

const text = workbenchText.due

/** By when something is due, as the workbench groups it. */
export type Bucket = 'overdue' | 'week' | 'month' | 'year'
export const buckets: readonly Bucket[] = ['overdue', 'week', 'month', 'year']

/** One thing to see to, with the one act that comes next. */
export interface DueEntry {
  readonly key: string
  readonly bucket: Bucket
  readonly dueOn: LocalDate
  readonly title: string
  readonly note: string
  readonly source: string
  readonly force: string
  readonly act: Act
}

const held: ReadonlySet<string> = new Set(['committee_meeting', 'group_meeting'])

/** The next act: open or record what is planned; else record from the template what recurs every month or is overdue, and plan the rest. */
export const actOf = (item: DueItem): Act => {
  const tone = item.bucket === 'overdue' ? 'primary' : 'go'
  const page = pageOfKind(item.kind)
  if (page !== null) return { key: 'page', label: complianceText.toPage(lifeText.kinds[item.kind]), tone, href: page }
  if (item.planned !== null) {
    return item.act === 'record'
      ? { key: 'record', label: text.record, tone, href: `/life/meetings/${item.planned.meetingId}/record` }
      : { key: 'open', label: text.open, tone, href: `/life/meetings/${item.planned.meetingId}` }
  }
  const { orgUnitId, kind, period } = item
  if (item.state === 'missing') return { key: 'makeUp', label: text.makeUp, tone, href: recordHref(orgUnitId, kind, period) }
  return held.has(kind)
    ? { key: 'record', label: text.byTemplate, tone, href: recordHref(orgUnitId, kind, period) }
    : { key: 'plan', label: lifeText.planKind(kind), tone, href: planHref(orgUnitId, kind, period) }
}

const noteOf = (item: DueItem): string => {
  const own = item.planned === null ? (item.state === 'missing' ? item.verdict.next : text.notPlanned) : text.planned(formatDay(item.planned.date), item.planned.time)
  return item.orgUnitId === item.branchId ? own : `${text.group(item.orgUnitName)}${workbenchText.gap}${own}`
}

const ofLife = (item: DueItem): DueEntry => ({
  key: `${item.orgUnitId}:${item.kind}:${item.period}`,
  bucket: item.bucket,
  dueOn: item.dueOn,
  title: lifeText.holdFor(item.kind, item.period),
  note: noteOf(item),
  source: item.verdict.citation,
  force: item.verdict.binding,
  act: actOf(item),
})

/** The group of a deadline: past, within seven days, this month, later this year. */
export const bucketOf = (dueOn: LocalDate, today: LocalDate): Bucket => {
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'overdue'
  if (days <= 7) return 'week'
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'year'
}

const ofDuty = (duty: Duty, today: LocalDate): DueEntry => ({
  key: duty.id,
  bucket: bucketOf(duty.dueOn, today),
  dueOn: duty.dueOn,
  title: duty.title,
  note: duty.standard,
  source: text.dutyFrom(duty.listTitle),
  force: duty.basis ?? '',
  act: { key: 'duty', label: text.dutyAct, tone: bucketOf(duty.dueOn, today) === 'overdue' ? 'primary' : 'go', href: `/duties?open=${duty.id}` },
})

/** Organizational life and duties as one list by deadline; of two on one day organizational life comes first. Only the first overdue act is red. */
export const dueEntries = (items: readonly DueItem[], duties: readonly Duty[], today: LocalDate): DueEntry[] => {
  const sorted = [...items.map(ofLife), ...duties.map((duty) => ofDuty(duty, today))].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return sorted.map((entry, index) => (index > 0 && entry.act.tone === 'primary' ? { ...entry, act: { ...entry.act, tone: 'go' as const } } : entry))
}

/** How many entries each group has. */
export const countBuckets = (entries: readonly DueEntry[]): Record<Bucket, number> => {
  const counts = { overdue: 0, week: 0, month: 0, year: 0 }
  for (const entry of entries) counts[entry.bucket] += 1
  return counts
}
