import type { OrgUnitForm } from '@dangjian/org'
import type { MassOrgPost } from '../tables.ts'

/** Posts of each form of mass organization, the most senior first. */
const postsByForm: Partial<Record<OrgUnitForm, readonly MassOrgPost[]>> = {
  trade_union: ['chair', 'vice_chair', 'committee_member'],
  youth_league: ['secretary', 'deputy_secretary', 'committee_member'],
  women_committee: ['director', 'deputy_director', 'committee_member'],
}

export const postsOfForm = (form: OrgUnitForm): readonly MassOrgPost[] => postsByForm[form] ?? []

/** Posts that one person at a time holds. */
export const soloPosts: readonly MassOrgPost[] = ['chair', 'secretary', 'director']

/** Ages of the Youth League: joins from 14 to 28, leaves at 28 (《中国共产主义青年团章程》). */
export const leagueAges = { from: 14, to: 28 } as const
