import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { listPosts, listUnitsInPaths, lockTree, type OrgActChange } from '@dangjian/org'
import { structureFindings, type StructureFinding } from '../structure-findings.ts'
import { memberCounts } from '../member-counts.ts'
import { concernedUnits } from './concerned-units.ts'
import { executeChange, type ConcernedUnits } from './execute-change.ts'
import { titleOf } from './org-act.ts'
import type { PreviewOrgActInput } from './org-act-schema.ts'
import { takingBack } from './org-act-store.ts'

/** How many meetings are planned and not yet held in organizations; meetings lie above this package and are counted by whoever knows them. */
export type CountOpenMeetings = (scope: Scope, orgUnitIds: readonly string[]) => Promise<number>

/** What an act touches, and what the structure rules say afterwards that they do not say now. */
export interface OrgActPreview {
  readonly title: string
  /** Members who come under another organization or another superior. */
  readonly members: number
  /** Organizations below that go along. */
  readonly organizations: number
  readonly groups: number
  /** Posts that end with the act. */
  readonly postsEnding: number
  readonly openMeetings: number
  readonly appearing: readonly StructureFinding[]
  readonly vanishing: readonly StructureFinding[]
}

const keyOf = ({ orgUnitName, verdict }: StructureFinding): string => [orgUnitName, verdict.ruleId, verdict.what.code].join(' ')

const touchedMembers = async (scope: Scope, change: OrgActChange, { unit }: ConcernedUnits): Promise<number> => {
  if (change.kind === 'set_up' || change.kind === 'rename') return 0
  if (change.kind === 'split') return new Set(change.memberIds).size
  return (await memberCounts(scope)).find(({ orgUnitId }) => orgUnitId === unit.id)?.subtree ?? 0
}

const postsEnding = async (scope: Scope, change: OrgActChange, unitId: string, groupIds: readonly string[]): Promise<number> => {
  if (change.kind === 'split') {
    const leaving = new Set(change.memberIds)
    return (await listPosts(scope, [unitId, ...groupIds], today(scope.clock))).filter(({ memberId }) => leaving.has(memberId)).length
  }
  return change.kind === 'merge' || change.kind === 'dissolve' ? (await listPosts(scope, [unitId, ...groupIds], today(scope.clock))).length : 0
}

/**
 * Says what an act would do: it is carried out and taken back in the same transaction, so that preview and execution cannot differ. An act ahead is tried as of today.
 * Throws NOT_FOUND, FORBIDDEN (org.manage at every organization it touches) and whatever would stop the act.
 */
export const previewOrgAct = async (scope: Scope, { change, effectiveOn }: PreviewOrgActInput, countOpenMeetings: CountOpenMeetings): Promise<OrgActPreview> => {
  await lockTree(scope)
  const concerned = await concernedUnits(scope, change, 'org.manage')
  const below = change.kind === 'set_up' ? [] : (await listUnitsInPaths(scope, [concerned.unit.path])).filter(({ id }) => id !== concerned.unit.id)
  const groupIds = below.filter(({ kind, parentId }) => kind === 'group' && parentId === concerned.unit.id).map(({ id }) => id)
  const day = today(scope.clock)
  const before = await structureFindings(scope)
  const after = await takingBack(scope, async () => {
    await executeChange(scope, change, concerned, effectiveOn > day ? day : effectiveOn)
    return structureFindings(scope)
  })
  const [known, coming] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  return {
    title: titleOf(change, concerned.unit, concerned.other),
    members: await touchedMembers(scope, change, concerned),
    organizations: below.filter(({ kind }) => kind !== 'group').length,
    groups: below.filter(({ kind }) => kind === 'group').length,
    postsEnding: await postsEnding(scope, change, concerned.unit.id, groupIds),
    openMeetings: change.kind === 'set_up' ? 0 : await countOpenMeetings(scope, [concerned.unit.id, ...below.map(({ id }) => id)]),
    appearing: after.filter((finding) => !known.has(keyOf(finding))),
    vanishing: before.filter((finding) => !coming.has(keyOf(finding))),
  }
}
