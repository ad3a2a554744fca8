import { pathsWith, type CorePorts, type MemberBrief, type OrgUnitBrief } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getMemberBrief, listMemberBriefs } from '@dangjian/members'
import { getOrgUnit, listUnitsInPaths, rootUnit, type OrgUnit } from '@dangjian/org'
import { latestResults, myLatestResult, recordFacts } from '@dangjian/scoring'
import { listExchanges, ownTenant, sendExchange, tenantsAbove, tenantsBelow } from '@dangjian/tenancy'

const briefOf = ({ id, parentId, path, kind, name }: OrgUnit): OrgUnitBrief => ({ id, parentId, path, kind, name })

/** The core as a plugin sees it: the domain packages' own use cases, bound to one scope. */
export const corePorts = (scope: Scope): CorePorts => ({
  members: {
    get: (id): Promise<MemberBrief> => getMemberBrief(scope, id),
    list: ({ orgUnitId }) => listMemberBriefs(scope, orgUnitId),
  },
  org: {
    get: async (id) => briefOf(await getOrgUnit(scope, id)),
    root: async () => briefOf(await rootUnit(scope)),
    branches: async (permission) => (await listUnitsInPaths(scope, pathsWith(scope.access, permission), ['branch'])).map(briefOf),
  },
  tenants: { self: () => ownTenant(scope), below: () => tenantsBelow(scope), above: () => tenantsAbove(scope) },
  facts: {
    record: async (facts) => {
      await recordFacts(scope, facts)
    },
  },
  exchange: { send: (input) => sendExchange(scope, input), list: (filter) => listExchanges(scope, filter) },
  scores: { results: (filter) => latestResults(scope, filter), own: (filter) => myLatestResult(scope, filter) },
})
