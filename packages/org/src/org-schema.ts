import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** A Shanghai day. */
export const dateSchema = z.string().refine(isLocalDate)

/** Kinds of organization, party organizations from the widest to the narrowest, then 群团组织. */
export const orgUnitKindSchema = z.enum(['committee', 'general_branch', 'branch', 'group', 'mass_org'])

/** Forms of organization; which kind has which is in `form-of-kind.ts`. */
export const orgUnitFormSchema = z.enum([
  'party_committee', 'organ_committee', 'general_branch', 'branch', 'joint_branch', 'temporary_branch', 'mobile_branch', 'group', 'trade_union', 'youth_league', 'women_committee',
])

/** Posts, in the order of a committee's list. */
export const postKindSchema = z.enum(['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'committee_member', 'group_leader'])

/** A name as it stands on documents: no control characters, no blanks at the ends. */
export const orgNameSchema = z.string().trim().min(2).max(80).regex(/^[^\p{Cc}]+$/u)
