import { can, pathsWith, type CorePorts, type MemberBrief, type OrgUnitBrief, type ScoreBrief } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { branchRoster, getMemberBrief } from '@dangjian/members'
import { getOrgUnit, isHomeBranch, listUnitsInPaths, rootUnit, type OrgUnit } from '@dangjian/org'
import { latestResults, myScore, recordFacts } from '@dangjian/scoring'
import { listExchanges, ownTenant, sendExchange, tenantsAbove, tenantsBelow } from '@dangjian/tenancy'

const orgBrief = ({ id, parentId, path, kind, name }: OrgUnit): OrgUnitBrief => ({ id, parentId, path, kind, name })

/** A member whom the person may read, or oneself; NOT_FOUND for everybody else and for one without a branch. */
const readableMember = async (scope: Scope, id: string): Promise<MemberBrief> => {
  const { name, orgUnitId, orgUnitName, path, status } = await getMemberBrief(scope, id)
  const isVisible = path !== null && (scope.actor.memberId === id || can(scope.access, 'member.read', path))
  if (!isVisible || orgUnitId === null || orgUnitName === null) throw notFound('member')
  return { id, name, orgUnitId, orgUnitName, status }
}

const membersOf = async (scope: Scope, orgUnitId: string): Promise<MemberBrief[]> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'member.read')
  const roster = await branchRoster(scope, unit.id, today(scope.clock))
  return roster.map(({ memberId, name, status }) => ({ id: memberId, name, orgUnitId: unit.id, orgUnitName: unit.name, status }))
}

const ownResult = async (scope: Scope, ruleSetKey: string): Promise<ScoreBrief | null> => {
  const score = (await myScore(scope)).find((one) => one.ruleSetKey === ruleSetKey)
  if (!score) return null
  const { memberId, runId, total, dimensions } = score
  return { memberId, memberName: scope.actor.name, period: score.toPeriod, runId, total, dimensions: Object.fromEntries(dimensions.map(({ key, value }) => [key, value])) }
}

/** The core as a plugin sees it: the domain packages' own use cases, bound to one scope. */
export const corePorts = (scope: Scope): CorePorts => ({
  members: { get: (id) => readableMember(scope, id), list: ({ orgUnitId }) => membersOf(scope, orgUnitId) },
  org: {
    get: async (id) => orgBrief(await getOrgUnit(scope, id)),
    root: async () => orgBrief(await rootUnit(scope)),
    branches: async (permission) => (await listUnitsInPaths(scope, pathsWith(scope.access, permission), ['branch'])).filter(isHomeBranch).map(orgBrief),
  },
  tenants: { self: () => ownTenant(scope), below: () => tenantsBelow(scope), above: () => tenantsAbove(scope) },
  facts: {
    record: async (facts) => {
      await recordFacts(scope, facts)
    },
  },
  exchange: { send: (input) => sendExchange(scope, input), list: (filter) => listExchanges(scope, filter) },
  scores: { results: (filter) => latestResults(scope, filter), own: ({ ruleSetKey }) => ownResult(scope, ruleSetKey) },
})
