import type { MeetingKind } from '@dangjian/contracts'
import type { PeriodUnit } from '@dangjian/kernel'
import type { OrgUnitKind } from '@dangjian/org'
import { agendas, kindNames } from './locales/zh-CN.ts'

/** Whose roster is frozen, and who votes: the committee's members, the branch's members (the formal ones vote), or everybody without a vote. */
export type MeetingRoster = 'committee' | 'members'

/** What a kind of meeting starts from: plain data, one row per kind. */
export interface MeetingTemplate {
  readonly kind: MeetingKind
  readonly title: string
  readonly agenda: readonly string[]
  /** Kinds of organization that hold it. */
  readonly unitKinds: readonly OrgUnitKind[]
  /** The period for which a meeting counts. */
  readonly periodUnit: PeriodUnit
  readonly roster: MeetingRoster
  /** Which quorum its resolutions stand under; null where no resolution is taken (a 党小组 decides nothing). */
  readonly votes: 'general' | 'committee' | null
  /** Whether somebody gives a lesson. */
  readonly hasLecturer: boolean
}

const template = (kind: MeetingKind, rest: Omit<MeetingTemplate, 'kind' | 'title' | 'agenda' | 'hasLecturer'>): MeetingTemplate => ({
  kind, title: kindNames[kind], agenda: agendas[kind], hasLecturer: kind === 'party_lecture', ...rest,
})

/** The template of every kind. */
export const meetingTemplates: Readonly<Record<MeetingKind, MeetingTemplate>> = {
  committee_meeting: template('committee_meeting', { unitKinds: ['branch', 'general_branch', 'committee'], periodUnit: 'month', roster: 'committee', votes: 'committee' }),
  general_meeting: template('general_meeting', { unitKinds: ['branch'], periodUnit: 'quarter', roster: 'members', votes: 'general' }),
  group_meeting: template('group_meeting', { unitKinds: ['group'], periodUnit: 'month', roster: 'members', votes: null }),
  party_lecture: template('party_lecture', { unitKinds: ['branch'], periodUnit: 'quarter', roster: 'members', votes: null }),
  theme_day: template('theme_day', { unitKinds: ['branch'], periodUnit: 'month', roster: 'members', votes: null }),
  organization_life_meeting: template('organization_life_meeting', { unitKinds: ['branch'], periodUnit: 'year', roster: 'members', votes: 'general' }),
}
