import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { coveredUnits, listPosts, listUnitsInPaths, structureFindingsOf, type OrgUnitKind } from '@dangjian/org'
import { jointBranchUnits, renderVerdict, type RenderedVerdict, type Verdict } from '@dangjian/regulations'
import { z } from 'zod'
import { rosterScope } from './roster-filter.ts'
import { countByUnit } from './roster-store.ts'
import { sumBelow } from './sum-below.ts'

export const structureFindingsInput = z.object({ orgUnitId: z.uuid().optional() })
export type StructureFindingsInput = z.infer<typeof structureFindingsInput>

/** One finding on one organization: the verdict as data and in Chinese, with its article. */
export interface StructureFinding {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: OrgUnitKind
  readonly verdict: Verdict
  readonly text: RenderedVerdict
}

const judgedKinds: readonly OrgUnitKind[] = ['committee', 'general_branch', 'branch']

/**
 * What the rules on structure find today in one subtree or in everything readable: OR-11 (full-time cadres, at the tenant's root), then the organizations in tree
 * order. Throws NOT_FOUND for an organization outside the readable subtree.
 */
export const structureFindings = async (scope: Scope, input: StructureFindingsInput = {}): Promise<StructureFinding[]> => {
  const onDate = today(scope.clock)
  const { paths } = await rosterScope(scope, input)
  const units = await listUnitsInPaths(scope, paths, judgedKinds)
  const totals = sumBelow(await countByUnit(scope, paths), ['members', 'formal', 'serving', 'fullTime'])
  const covered = units.some(({ form }) => form === 'joint_branch') ? await coveredUnits(scope) : new Map<string, number>()
  const posts = Map.groupBy(await listPosts(scope, units.map(({ id }) => id), onDate), ({ orgUnitId }) => orgUnitId)
  return units.flatMap((unit) => {
    const total = totals.get(unit.path) ?? { members: 0, formal: 0, serving: 0, fullTime: 0 }
    const verdicts = structureFindingsOf(
      {
        unit,
        members: total.members,
        formalMembers: total.formal,
        posts: posts.get(unit.id) ?? [],
        // The share of full-time cadres is asked of the organ as a whole.
        ...(unit.parentId === null ? { cadres: { staff: total.serving, fullTime: total.fullTime } } : {}),
      },
      onDate,
    )
    const joint = unit.form === 'joint_branch' ? [jointBranchUnits(covered.get(unit.id) ?? 0, { onDate })].filter(({ outcome }) => outcome !== 'pass') : []
    return [...verdicts, ...joint].map((verdict) => ({ orgUnitId: unit.id, orgUnitName: unit.name, kind: unit.kind, verdict, text: renderVerdict(verdict) }))
  })
}
