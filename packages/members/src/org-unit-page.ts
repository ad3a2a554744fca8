import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { orgUnitDetail, orgUnitHistory, workUnitsOf, type OrgPost, type OrgUnitDetail, type OrgUnitDetailInput, type PastOrgUnit, type WorkUnit } from '@dangjian/org'
import { countByGroup, listMemberNames } from './member-store.ts'
import { memberCounts } from './member-counts.ts'
import { structureFindings, type StructureFinding } from './structure-findings.ts'

/** An organization's page: the tree's part, with the names of who holds its posts, its members counted and what the rules find. */
export interface OrgUnitPage extends Omit<OrgUnitDetail, 'posts' | 'children'> {
  readonly posts: ReadonlyArray<OrgPost & { readonly memberName: string }>
  readonly children: ReadonlyArray<OrgUnitDetail['children'][number] & { readonly members: number }>
  readonly members: number
  /** Empty for a reader without member.read here: findings speak of the roster. */
  readonly findings: readonly StructureFinding[]
  readonly canManage: boolean
  /** Units of the unit line that it covers. */
  readonly workUnits: readonly WorkUnit[]
  /** What it was called and whose it was, the latest first. */
  readonly history: readonly PastOrgUnit[]
}

/** Everything on the page of one organization. Throws NOT_FOUND outside the readable subtree. */
export const orgUnitPage = async (scope: Scope, input: OrgUnitDetailInput): Promise<OrgUnitPage> => {
  const detail = await orgUnitDetail(scope, input)
  const names = await listMemberNames(scope, detail.posts.map(({ memberId }) => memberId))
  const inGroups = await countByGroup(scope, [detail.unit, ...detail.children].filter(({ kind }) => kind === 'group').map(({ id }) => id))
  const counts = new Map([...(await memberCounts(scope)).map(({ orgUnitId, subtree }) => [orgUnitId, subtree] as const), ...inGroups])
  const isJudged = detail.unit.kind !== 'group' && detail.unit.kind !== 'mass_org' && can(scope.access, 'member.read', detail.unit.path)
  return {
    ...detail,
    posts: detail.posts.map((post) => ({ ...post, memberName: names.get(post.memberId) ?? '' })),
    children: detail.children.map((child) => ({ ...child, members: counts.get(child.id) ?? 0 })),
    members: counts.get(detail.unit.id) ?? 0,
    findings: isJudged ? await structureFindings(scope, { orgUnitId: detail.unit.id }) : [],
    workUnits: await workUnitsOf(scope, detail.unit.id),
    history: await orgUnitHistory(scope, input),
    canManage: can(scope.access, 'org.manage', detail.unit.path),
  }
}
