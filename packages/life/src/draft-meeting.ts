import { meetingKindSchema, requireCan, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localTimeOf, periodLastDay, periodOf, periodStart, today, type LocalDate, type Period } from '@dangjian/kernel'
import { getOrgUnit, listPosts, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { draftTitle } from './locales/zh-CN.ts'
import { periodSchema } from './meeting-schema.ts'
import { selectLatest } from './meeting-store.ts'
import { awayOn } from './away.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { requireKindForUnit, rosterOn } from './roster.ts'
import type { RosterLine } from './roster-for-record.ts'

export const draftMeetingInput = z.object({
  orgUnitId: z.uuid(),
  kind: meetingKindSchema,
  /** The period it is for; the current one when left out. */
  period: periodSchema.optional(),
  /** The day whose roster is wanted; without it today, or the nearest day of the period. */
  date: z.iso.date().optional(),
})
export type DraftMeetingInput = z.infer<typeof draftMeetingInput>

/** A meeting as a form begins with it: the template, filled from what the organization did last time. Nothing is stored. */
export interface MeetingDraft {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: MeetingKind
  readonly title: string
  readonly period: string
  readonly date: string
  readonly time: string
  /** Where the organization met last; empty when it has not met yet. */
  readonly place: string
  readonly agenda: readonly string[]
  readonly votes: 'general' | 'committee' | null
  readonly hasLecturer: boolean
  readonly needsRectification: boolean
  readonly canBeShared: boolean
  readonly canBeSplit: boolean
  /** Who leads the organization and stands on the roster. */
  readonly chairMemberId: string | null
  readonly roster: readonly RosterLine[]
}

const leading = ['secretary', 'deputy_secretary', 'group_leader']

/** The day inside a period that is nearest to today: a past period ends, a coming one begins. */
const dayIn = (period: Period, day: LocalDate): LocalDate => {
  const [first, last] = [periodStart(period), periodLastDay(period)]
  if (day < first) return first
  return day > last ? last : day
}

const chairOf = async (scope: Scope, unit: OrgUnit, date: LocalDate, roster: readonly { memberId: string }[]): Promise<string | null> => {
  const posts = await listPosts(scope, [unit.id], date)
  const inOrder = leading.flatMap((post) => posts.filter((held) => held.post === post))
  return inOrder.find((held) => roster.some((person) => person.memberId === held.memberId))?.memberId ?? null
}

/**
 * What a form for a meeting begins with, so that nobody types what is known: title, day, the last time and place, agenda, chair and the roster of
 * the day. Throws NOT_FOUND, FORBIDDEN (meeting.plan), KIND_NOT_FOR_UNIT and ROSTER_EMPTY.
 */
export const draftMeeting = async (scope: Scope, input: DraftMeetingInput): Promise<MeetingDraft> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  requireKindForUnit(unit, input.kind)
  const template = meetingTemplates[input.kind]
  const day = today(scope.clock)
  const period = input.period ?? periodOf(input.date ?? day, template.periodUnit)
  const date = input.date ?? dayIn(period, day)
  const roster = await rosterOn(scope, unit, input.kind, date)
  const last = await selectLatest(scope, unit.id, input.kind)
  const away = await awayOn(scope, unit, roster.map(({ memberId }) => memberId), date)
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, kind: input.kind, title: draftTitle(input.kind, period), period, date,
    time: last ? localTimeOf(last.startsAt) : '15:00', place: last?.place ?? '', agenda: template.agenda, votes: template.votes, hasLecturer: template.hasLecturer, needsRectification: template.needsRectification, canBeShared: template.canBeShared && unit.kind === 'branch', canBeSplit: template.canBeSplit,
    chairMemberId: await chairOf(scope, unit, date, roster),
    roster: roster.map(({ memberId, memberName, hasVote }) => ({ memberId, memberName, hasVote, reply: null, replyReason: null, replyNote: null, awayAt: away.get(memberId) ?? null, unitName: null, session: 1, signedInAt: null })),
  }
}
