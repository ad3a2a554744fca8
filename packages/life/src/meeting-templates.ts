import type { MeetingKind } from '@dangjian/contracts'
import type { PeriodUnit } from '@dangjian/kernel'
import type { OrgUnitKind } from '@dangjian/org'
import { agendas, kindNames } from './locales/zh-CN.ts'

/**
 * Whose roster is frozen, and who votes: the committee's members, the branch's members (the formal ones vote), or `officers`, whoever holds a post in
 * the organization or below it. A committee has no members of its own: where a kind of `members` is held by one, its committee members stand on the roster.
 */
export type MeetingRoster = 'committee' | 'members' | 'officers'

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
  /** Whether its record needs the list of what is to be put right, by whom and until when (BR-21 第十七条). */
  readonly needsRectification: boolean
  /** Whether several branches may hold it together: only where nothing is put to the vote. */
  readonly canBeShared: boolean
  /** Whether people on shifts may have a second session of it: only where nothing is put to the vote. */
  readonly canBeSplit: boolean
}

const withRectification: readonly MeetingKind[] = ['organization_life_meeting', 'democratic_life_meeting']
const shared: readonly MeetingKind[] = ['party_lecture', 'theme_day', 'warning_education', 'central_group_study', 'cadre_training']

const template = (kind: MeetingKind, rest: Omit<MeetingTemplate, 'kind' | 'title' | 'agenda' | 'hasLecturer' | 'needsRectification' | 'canBeShared' | 'canBeSplit'>): MeetingTemplate => ({
  kind, title: kindNames[kind], agenda: agendas[kind], hasLecturer: kind === 'party_lecture', needsRectification: withRectification.includes(kind), canBeShared: shared.includes(kind), canBeSplit: rest.votes === null && !withRectification.includes(kind), ...rest,
})

/** The template of every kind. */
export const meetingTemplates: Readonly<Record<MeetingKind, MeetingTemplate>> = {
  committee_meeting: template('committee_meeting', { unitKinds: ['branch', 'general_branch', 'committee'], periodUnit: 'month', roster: 'committee', votes: 'committee' }),
  general_meeting: template('general_meeting', { unitKinds: ['branch'], periodUnit: 'quarter', roster: 'members', votes: 'general' }),
  group_meeting: template('group_meeting', { unitKinds: ['group'], periodUnit: 'month', roster: 'members', votes: null }),
  party_lecture: template('party_lecture', { unitKinds: ['branch'], periodUnit: 'quarter', roster: 'members', votes: null }),
  theme_day: template('theme_day', { unitKinds: ['branch'], periodUnit: 'month', roster: 'members', votes: null }),
  organization_life_meeting: template('organization_life_meeting', { unitKinds: ['branch'], periodUnit: 'year', roster: 'members', votes: 'general' }),
  democratic_life_meeting: template('democratic_life_meeting', { unitKinds: ['committee'], periodUnit: 'year', roster: 'committee', votes: null }),
  central_group_study: template('central_group_study', { unitKinds: ['committee'], periodUnit: 'month', roster: 'committee', votes: null }),
  warning_education: template('warning_education', { unitKinds: ['branch', 'committee'], periodUnit: 'month', roster: 'members', votes: null }),
  cadre_training: template('cadre_training', { unitKinds: ['committee'], periodUnit: 'month', roster: 'officers', votes: null }),
}
