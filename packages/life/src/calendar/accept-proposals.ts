import { meetingKindSchema, requireCan, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, periodLastDay, periodStart, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { draftMeeting } from '../draft-meeting.ts'
import { lifeOfYear, recordsOf } from '../life-of-branches.ts'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { periodSchema, timeSchema } from '../meeting-schema.ts'
import { planMeeting } from '../plan-meeting.ts'
import { lockBranch } from './roster-store.ts'

const sessionSchema = z.object({ date: z.iso.date(), time: timeSchema })

export const acceptProposalsInput = z.object({
  orgUnitId: z.uuid(),
  /** As they were proposed, or with another day or time. */
  items: z.array(z.object({ orgUnitId: z.uuid(), kind: meetingKindSchema, period: periodSchema, sessions: z.array(sessionSchema).min(1).max(2) })).min(1).max(60),
  /** Tells the people in the same act. */
  notify: z.boolean().default(false),
})
export type AcceptProposalsInput = z.input<typeof acceptProposalsInput>

/** One 学时 of collective study stands in these from the beginning (EDU-01). */
const studyMinutes: Readonly<Partial<Record<MeetingKind, number>>> = { general_meeting: 45, group_meeting: 45, party_lecture: 45, theme_day: 45, warning_education: 45, central_group_study: 90 }

export interface AcceptedProposals {
  readonly planned: readonly { readonly meetingId: string; readonly orgUnitId: string; readonly kind: MeetingKind; readonly period: string; readonly date: string; readonly time: string }[]
  /** Things that had been planned or held meanwhile. */
  readonly skipped: number
}

/**
 * Plans what was proposed for a branch and its groups, all or nothing, each from its template with agenda, fixed first item, study time, last place and chair. What
 * is planned or held meanwhile is left as it is, so that accepting twice plans once. Throws NOT_FOUND, FORBIDDEN (meeting.plan), PROPOSAL_NOT_HERE (an organization
 * outside the branch), PROPOSAL_PAST and what planning throws.
 */
export const acceptProposals = async (scope: Scope, input: AcceptProposalsInput): Promise<AcceptedProposals> => {
  const branch = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', branch.path)
  await lockBranch(scope, branch.id)
  const years = new Set(input.items.map(({ period }) => Number(period.slice(0, 4))))
  const lives = new Map(await Promise.all([...years].map(async (year) => [year, (await lifeOfYear(scope, [branch.path], year)).lives.find((life) => life.branch.id === branch.id)] as const)))
  const planned: AcceptedProposals['planned'][number][] = []
  for (const { orgUnitId, kind, period, sessions } of input.items) {
    const life = lives.get(Number(period.slice(0, 4)))
    if (orgUnitId !== branch.id && !life?.groups.some((group) => group.id === orgUnitId)) throw new AppError('PROPOSAL_NOT_HERE', { path: 'items', unit: branch.name })
    const [first, second] = sessions.toSorted((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))
    if (!first || first.date < today(scope.clock) || first.date < periodStart(period) || first.date > periodLastDay(period)) throw new AppError('PROPOSAL_PAST', { path: 'items', date: first?.date ?? '' })
    if (life && recordsOf(life, kind, period).some((record) => record.orgUnitId === orgUnitId)) continue
    const draft = await draftMeeting(scope, { orgUnitId, kind, period, date: first.date })
    const place = draft.place === '' ? calendarText.place : draft.place
    const { id } = await planMeeting(scope, {
      orgUnitId, kind, period, title: draft.title, ...first, place, agenda: [...draft.agenda], studyMinutes: studyMinutes[kind] ?? 0, notify: input.notify ?? false,
      ...(second === undefined ? {} : { second: { ...second, place } }), ...(draft.chairMemberId === null ? {} : { chairMemberId: draft.chairMemberId }),
    })
    planned.push({ meetingId: id, orgUnitId, kind, period, ...first })
  }
  if (planned.length > 0) {
    await scope.audit({
      action: 'meeting.proposals-accepted', subject: { type: 'org_unit', id: branch.id }, orgPath: branch.path, summary: calendarText.accepted(branch.name, planned.length),
      details: { meetings: planned.map(({ meetingId }) => meetingId) },
    })
  }
  return { planned, skipped: input.items.length - planned.length }
}
