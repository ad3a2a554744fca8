import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today, type LocalDate } from '@dangjian/kernel'
import { attendanceInUnit } from '@dangjian/life'
import { attachmentsOf, memberBriefs } from '@dangjian/members'
import { getOrgUnit, listPosts, unitsById, type PostKind } from '@dangjian/org'
import { branchCapability, homeCapabilities, missionBranch, renderVerdict, temporaryCapabilities, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import type { MissionKind, PlannedSeat } from '../tables.ts'
import { detailOfTeams, type TeamDetail } from '../teams/list-teams.ts'
import { teamsOfMission } from '../teams/team-store.ts'
import { listReturnsOfMission, listTemporaryBranches, selectMission, type MissionReturnRow, type MissionRow, type TemporaryBranchRow } from './mission-store.ts'
import { seesWhole } from './readable-missions.ts'

export const getMissionInput = z.object({ id: z.uuid() })
export type GetMissionInput = z.infer<typeof getMissionInput>

/** A member of the temporary branch; the home branch is where the 组织关系 stays. */
export interface MissionMember {
  readonly memberId: string
  readonly name: string
  readonly status: 'formal' | 'probationary'
  readonly homeUnitName: string
  readonly posts: readonly PostKind[]
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly held: number
  readonly present: number
}

export interface MissionBranch {
  readonly id: string
  readonly orgUnitId: string | null
  readonly name: string
  readonly state: TemporaryBranchRow['state']
  readonly approvingUnitName: string
  readonly foundedOn: LocalDate
  readonly proposedBy: string
  readonly proposedOn: string
  readonly appointedBy: string | null
  readonly document: string | null
  readonly answer: string | null
  readonly closedOn: LocalDate | null
  /** Who is named in a request that waits. */
  readonly asked: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly homeUnitName: string; readonly posts: readonly PostKind[] }>
  readonly members: readonly MissionMember[]
  readonly meetings: ReadonlyArray<{ readonly id: string; readonly title: string; readonly kind: string; readonly heldOn: LocalDate; readonly present: number; readonly expected: number }>
  readonly canDecide: boolean
  /** Why the person may not decide although the permission is there: asked by the same person. */
  readonly isOwnRequest: boolean
}

/** What a member brought home. */
export interface MissionReturn {
  readonly memberId: string
  readonly name: string
  readonly homeUnitName: string
  readonly attachedFrom: LocalDate
  readonly attachedTo: LocalDate
  readonly posts: readonly PostKind[]
  readonly meetings: MissionReturnRow['meetings']
  readonly deeds: MissionReturnRow['deeds']
}

export interface MissionDetail {
  readonly id: string
  readonly kind: MissionKind
  readonly name: string
  readonly place: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly startsOn: LocalDate
  readonly plannedTo: LocalDate
  readonly taskDocument: string
  readonly endedOn: LocalDate | null
  readonly branch: MissionBranch | null
  readonly teams: readonly TeamDetail[]
  readonly returns: readonly MissionReturn[]
  readonly canManage: boolean
  /** BR-04: whether the mission needs an organization. */
  readonly verdict: RenderedVerdict
  /** BR-06: what the temporary branch does, and what stays at home. */
  readonly capabilities: ReadonlyArray<{ readonly capability: string; readonly isAllowed: boolean; readonly text: RenderedVerdict }>
}

const seatsOf = (seats: readonly PlannedSeat[], memberId: string): PostKind[] => seats.filter((seat) => seat.memberId === memberId).map(({ post }) => post)

const branchView = async (scope: Scope, mission: MissionRow, branch: TemporaryBranchRow, isSeen: (path: string | null) => boolean): Promise<MissionBranch> => {
  const approving = await getOrgUnit(scope, branch.approvingUnitId)
  const unitIds = branch.orgUnitId === null ? [] : [branch.orgUnitId]
  const posts = await listPosts(scope, unitIds, mission.endedOn === null ? today(scope.clock) : branch.foundedOn)
  const lines = branch.orgUnitId === null ? [] : await attendanceInUnit(scope, branch.orgUnitId)
  const attached = (await attachmentsOf(scope, unitIds)).filter(({ homePath }) => isSeen(homePath))
  const briefs = branch.state === 'proposed' ? await memberBriefs(scope, branch.memberIds) : new Map()
  const meetings = [...Map.groupBy(lines, ({ meetingId }) => meetingId)].map(([id, of]) => ({
    id, title: of[0]?.title ?? '', kind: of[0]?.kind ?? '', heldOn: of[0]?.heldOn ?? '', present: of.filter(({ state }) => state === 'present').length, expected: of.filter(({ state }) => state !== 'exempt').length,
  }))
  const isOwnRequest = scope.actor.accountId !== null && scope.actor.accountId === branch.proposedByAccountId
  return {
    id: branch.id, orgUnitId: branch.orgUnitId, name: branch.name, state: branch.state, approvingUnitName: approving.name, foundedOn: branch.foundedOn, proposedBy: branch.proposedBy,
    proposedOn: branch.proposedAt.toISOString(), appointedBy: branch.appointedBy, document: branch.document, answer: branch.answer, closedOn: branch.closedOn,
    asked: [...briefs.values()].filter(({ path }) => isSeen(path)).map(({ id, name, orgUnitName }) => ({ memberId: id, name, homeUnitName: orgUnitName ?? '', posts: seatsOf(branch.seats, id) })),
    members: attached.map((person) => ({
      memberId: person.memberId, name: person.name, status: person.status, homeUnitName: person.homeUnitName ?? '', validFrom: person.validFrom, validTo: person.validTo,
      posts: posts.filter(({ memberId }) => memberId === person.memberId).map(({ post }) => post),
      held: lines.filter(({ memberId }) => memberId === person.memberId).length, present: lines.filter(({ memberId, state }) => memberId === person.memberId && state === 'present').length,
    })),
    meetings, isOwnRequest, canDecide: branch.state === 'proposed' && !isOwnRequest && can(scope.access, 'org.approve', approving.path),
  }
}

const returnsView = async (scope: Scope, missionId: string, isSeen: (path: string | null) => boolean): Promise<MissionReturn[]> => {
  const rows = await listReturnsOfMission(scope, missionId)
  const briefs = await memberBriefs(scope, rows.map(({ memberId }) => memberId))
  const homes = await unitsById(scope, rows.map(({ homeUnitId }) => homeUnitId))
  return rows
    .filter(({ homeUnitId }) => isSeen(homes.get(homeUnitId)?.path ?? null))
    .map(({ memberId, homeUnitId, attachedFrom, attachedTo, posts, meetings, deeds }) => ({
      memberId, name: briefs.get(memberId)?.name ?? '', homeUnitName: homes.get(homeUnitId)?.name ?? '', attachedFrom, attachedTo, posts, meetings, deeds,
    }))
    .sort((a, b) => (briefs.get(a.memberId)?.namePinyin ?? '').localeCompare(briefs.get(b.memberId)?.namePinyin ?? '', 'en'))
}

/**
 * One mission with its temporary branch, teams and what went home. A home branch sees its own people only. Throws NOT_FOUND for a mission that neither the
 * organization, the temporary branch nor anybody's home makes readable.
 */
export const getMission = async (scope: Scope, input: GetMissionInput): Promise<MissionDetail> => {
  const mission = await selectMission(scope, input.id)
  if (!mission) throw notFound('mission')
  const [latest] = await listTemporaryBranches(scope, [mission.id])
  const whole = await seesWhole(scope, mission, latest?.orgUnitId ?? null)
  const isSeen = (path: string | null): boolean => whole || (path !== null && can(scope.access, 'org.read', path))
  const branch = latest ? await branchView(scope, mission, latest, isSeen) : null
  const returns = await returnsView(scope, mission.id, isSeen)
  if (!whole && (branch?.members ?? []).length === 0 && returns.length === 0) throw notFound('mission')
  const unit = await getOrgUnit(scope, mission.orgUnitId)
  const { id, kind, name, place, startsOn, plannedTo, taskDocument, endedOn } = mission
  return {
    id, kind, name, place, startsOn, plannedTo, taskDocument, endedOn, orgUnitId: unit.id, orgUnitName: unit.name, branch, returns,
    teams: await detailOfTeams(scope, await teamsOfMission(scope, id), whole),
    canManage: endedOn === null && can(scope.access, 'mission.manage', unit.path),
    verdict: renderVerdict(missionBranch({
      startsOn, plannedTo, formalMembers: branch?.members.filter(({ status }) => status === 'formal').length ?? 0, hasBranch: latest?.state === 'standing' || latest?.state === 'closed',
    })),
    capabilities: [...temporaryCapabilities, ...homeCapabilities].map((capability) => {
      const verdict = branchCapability({ form: 'temporary_branch', capability })
      return { capability, isAllowed: verdict.facts.isAllowed, text: renderVerdict(verdict) }
    }),
  }
}
