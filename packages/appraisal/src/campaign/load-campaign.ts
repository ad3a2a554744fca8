import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { lockCampaign, selectCampaign, type CampaignRow } from './campaign-store.ts'
import type { AppraisalStage } from '../tables.ts'

/** A campaign with its branch. */
export interface LoadedCampaign {
  readonly campaign: CampaignRow
  readonly unit: OrgUnit
}

/** For reading. Throws NOT_FOUND outside what the person may read. */
export const loadCampaign = async (scope: Scope, id: string): Promise<LoadedCampaign> => {
  const campaign = await selectCampaign(scope, id)
  if (!campaign) throw notFound('appraisal')
  return { campaign, unit: await getOrgUnit(scope, campaign.orgUnitId, 'appraisal.read') }
}

/** For an act in a step: locked. Throws NOT_FOUND, FORBIDDEN and STAGE_MOVED when the campaign stands elsewhere. */
export const loadForStep = async (scope: Scope, id: string, permission: string, stage: AppraisalStage): Promise<LoadedCampaign> => {
  const campaign = await lockCampaign(scope, id)
  if (!campaign) throw notFound('appraisal')
  const unit = await getOrgUnit(scope, campaign.orgUnitId, 'appraisal.read')
  requireCan(scope.access, permission, unit.path)
  if (campaign.stage !== stage) throw conflict('STAGE_MOVED', { stage: campaign.stage })
  return { campaign, unit }
}

/** Path of the organization above. */
export const pathAbove = (path: string): string => path.replace(/[^/]+\/$/, '')

/** Whether the person may approve what this branch has decided: only with reach over the organization above it. */
export const mayApprove = (scope: Scope, unit: OrgUnit): boolean => unit.parentId !== null && can(scope.access, 'appraisal.decide', pathAbove(unit.path))

/** The acting member. Throws NOT_A_MEMBER for an account without one. */
export const ownMember = (scope: Scope): string => {
  requireCan(scope.access, 'self.read')
  if (scope.actor.memberId === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  return scope.actor.memberId
}

/** Who answers or approves is never the person who recorded the result, nor the one it concerns. Throws APPROVER_IS_PROPOSER and DECIDES_OWN_MATTER. */
export const requireOtherPerson = (scope: Scope, recorded: { readonly accountId: string | null; readonly name: string | null }, concerned: readonly string[] = []): void => {
  if (scope.actor.accountId !== null && scope.actor.accountId === recorded.accountId) throw conflict('APPROVER_IS_PROPOSER', { name: recorded.name ?? '' })
  if (scope.actor.memberId !== null && concerned.includes(scope.actor.memberId)) throw conflict('DECIDES_OWN_MATTER')
}
