import type { MeetingKind } from '@dangjian/contracts'
import { lifeText as text } from './locales/zh-CN.ts'
import type { LifeKind } from './types.ts'

/** Kinds in the order of the compliance page, then those that no period asks for. */
export const kinds: readonly MeetingKind[] = [
  'general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture', 'theme_day', 'organization_life_meeting',
  'warning_education', 'democratic_life_meeting', 'central_group_study', 'cadre_training',
]

const branchKinds: readonly MeetingKind[] = ['general_meeting', 'committee_meeting', 'party_lecture', 'theme_day', 'organization_life_meeting', 'warning_education']
const committeeKinds: readonly MeetingKind[] = ['committee_meeting', 'democratic_life_meeting', 'central_group_study', 'warning_education', 'cadre_training']

/** Whether a text from an address is a kind. */
export const isKind = (value: string): value is MeetingKind => (kinds as readonly string[]).includes(value)

/** What is no meeting and is recorded on a page of its own; null where the records of others show it. */
const pagesOf: Readonly<Record<Exclude<LifeKind, MeetingKind>, string | null>> = { member_appraisal: '/life/appraisal', heart_talks: '/life/talks', secretary_lecture: '/life/meetings?kind=party_lecture', organ_assembly: null }

/** Whether a text is anything that the calendar asks for. */
export const isLifeKind = (value: string): value is LifeKind => isKind(value) || Object.hasOwn(pagesOf, value)

/** The page on which something that is no meeting is recorded. */
export const pageOfKind = (kind: LifeKind): string | null => (isKind(kind) ? null : pagesOf[kind])

/** A kind from an address, or undefined. */
export const kindOf = (value: string): MeetingKind | undefined => (isKind(value) ? value : undefined)

/** Choices of kind for a filter, everything first. */
export const kindChoices = [{ value: '', label: text.allKinds }, ...kinds.map((kind) => ({ value: kind as string, label: text.kinds[kind] }))]

/** Kinds of meeting that a kind of organization holds. */
export const kindsOfUnit = (unitKind: string | undefined): readonly MeetingKind[] => {
  if (unitKind === 'group') return ['group_meeting']
  if (unitKind === 'branch') return branchKinds
  return unitKind === 'committee' ? committeeKinds : ['committee_meeting']
}

/** Address of the page that records a meeting nobody has planned. */
export const recordHref = (orgUnitId: string, kind: string, period: string): string => `/life/meetings/record?${new URLSearchParams({ unit: orgUnitId, kind, period }).toString()}`

/** Address of the page that plans a meeting. */
export const planHref = (orgUnitId: string, kind = '', period = ''): string =>
  `/life/meetings/new?${new URLSearchParams(Object.entries({ unit: orgUnitId, kind, period }).filter(([, value]) => value !== '')).toString()}`

/** Address of one place of the compliance page, opened on its branch. */
export const cellHref = (branchId: string, kind: string, period: string): string => `/life?${new URLSearchParams({ unit: branchId, year: period.slice(0, 4), cell: `${kind}:${period}` }).toString()}`
