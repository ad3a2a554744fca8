import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { rosterScope } from './roster-filter.ts'
import { countFigures } from './roster-store.ts'
import { shareOf, type Share } from './share-of.ts'

export const rosterFiguresInput = z.object({ orgUnitId: z.uuid().optional() })
export type RosterFiguresInput = z.infer<typeof rosterFiguresInput>

export interface AgeBand extends Share {
  readonly key: 'to35' | 'to45' | 'to55' | 'over55'
  readonly probationary: number
}

export interface EducationBand extends Share {
  readonly key: 'postgraduate' | 'bachelor' | 'college' | 'below'
}

/** The roster in figures on a Shanghai day. Shares are of all members, in basis points rounded half up. */
export interface RosterFigures {
  readonly asOf: LocalDate
  /** Committees, general branches and branches; party groups are not organizations of their own. */
  readonly orgUnits: { readonly total: number; readonly committees: number; readonly generalBranches: number; readonly branches: number; readonly groups: number }
  readonly members: number
  readonly servingOfficers: Share
  readonly retired: Share
  readonly civilians: Share
  readonly women: Share
  readonly probationary: Share
  /** 35岁及以下. */
  readonly aged35OrUnder: Share
  /** 大专及以上. */
  readonly collegeOrAbove: Share
  readonly partyAffairs: { readonly total: number; readonly fullTime: number; readonly partTime: number }
  readonly ageBands: readonly AgeBand[]
  readonly educationBands: readonly EducationBand[]
}

/** Figures of one organization's subtree, or of everything readable, counted from the rows by one statement. Throws NOT_FOUND outside the readable subtree. */
export const rosterFigures = async (scope: Scope, input: RosterFiguresInput = {}): Promise<RosterFigures> => {
  const asOf = today(scope.clock)
  const found = await countFigures(scope, await rosterScope(scope, input), asOf)
  // An aggregate without grouping always answers with one row.
  if (!found) throw new Error('the figures statement gave no row')
  const share = (count: number): Share => shareOf(count, found.members)
  const higher = found.postgraduate + found.bachelor + found.college
  return {
    asOf,
    orgUnits: {
      total: found.committees + found.generalBranches + found.branches,
      committees: found.committees,
      generalBranches: found.generalBranches,
      branches: found.branches,
      groups: found.groups,
    },
    members: found.members,
    servingOfficers: share(found.serving),
    retired: share(found.retired),
    civilians: share(found.civilian),
    women: share(found.female),
    probationary: share(found.probationary),
    aged35OrUnder: share(found.to35),
    collegeOrAbove: share(higher),
    partyAffairs: { total: found.fullTime + found.partTime, fullTime: found.fullTime, partTime: found.partTime },
    ageBands: [
      { key: 'to35', ...share(found.to35), probationary: found.probationaryTo35 },
      { key: 'to45', ...share(found.to45), probationary: found.probationaryTo45 },
      { key: 'to55', ...share(found.to55), probationary: found.probationaryTo55 },
      { key: 'over55', ...share(found.over55), probationary: found.probationaryOver55 },
    ],
    educationBands: [
      { key: 'postgraduate', ...share(found.postgraduate) },
      { key: 'bachelor', ...share(found.bachelor) },
      { key: 'college', ...share(found.college) },
      { key: 'below', ...share(found.members - higher) },
    ],
  }
}
