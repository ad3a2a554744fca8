import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { detailOfTeams, type TeamDetail } from './list-teams.ts'
import { selectTeam } from './team-store.ts'

export const getTeamInput = z.object({ id: z.uuid() })
export type GetTeamInput = z.infer<typeof getTeamInput>

/** A team on its page. */
export interface TeamPage extends TeamDetail {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly canManage: boolean
}

/** One team, for those who read the organization that leads it. Throws NOT_FOUND. */
export const getTeam = async (scope: Scope, input: GetTeamInput): Promise<TeamPage> => {
  const team = await selectTeam(scope, input.id)
  const unit = team ? await getOrgUnit(scope, team.orgUnitId) : undefined
  const [detail] = team && unit && can(scope.access, 'org.read', unit.path) ? await detailOfTeams(scope, [team], true) : []
  if (!detail || !unit) throw notFound('team')
  return { ...detail, orgUnitId: unit.id, orgUnitName: unit.name, canManage: can(scope.access, 'mission.manage', unit.path) && detail.endedOn === null }
}
