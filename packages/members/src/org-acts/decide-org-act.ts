import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, lockTree, type OrgActStatus } from '@dangjian/org'
import { z } from 'zod'
import { concernedUnits } from './concerned-units.ts'
import { executeChange } from './execute-change.ts'
import type { OrgAct } from './org-act.ts'
import { insertStep, lockAct, updateAct } from './org-act-store.ts'

export const approveOrgActInput = z.object({ id: z.uuid(), note: z.string().trim().max(500).optional() })
export type ApproveOrgActInput = z.infer<typeof approveOrgActInput>
export const refuseOrgActInput = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(500) })
export type RefuseOrgActInput = z.infer<typeof refuseOrgActInput>

/** What became of an act. */
export interface DecidedOrgAct {
  readonly id: string
  readonly status: OrgActStatus
  readonly effectiveOn: LocalDate
}

const personOf = (scope: Scope): string => scope.actor.accountId ?? scope.actor.name

/** The act, locked, as long as it is open to a decision. Throws NOT_FOUND outside the readable subtree and ORG_ACT_DECIDED. */
const openAct = async (scope: Scope, id: string): Promise<OrgAct & { path: string }> => {
  await lockTree(scope)
  const act = await lockAct(scope, id)
  if (!act) throw notFound('orgAct')
  const { path } = await getOrgUnit(scope, act.orgUnitId)
  if (!can(scope.access, 'org.read', path)) throw notFound('orgAct')
  if (act.status !== 'proposed') throw conflict('ORG_ACT_DECIDED', { title: act.title })
  return { ...act, path }
}

const audit = (scope: Scope, act: OrgAct & { path: string }, action: string, verb: string): Promise<void> =>
  scope.audit({ action: `org.act-${action}`, subject: { type: 'org_act', id: act.id }, orgPath: act.path, summary: `${verb}${act.title}`, details: { kind: act.kind, effectiveOn: act.effectiveOn } })

/**
 * Approves an act and, when its day has come, carries it out in the same transaction; an act ahead waits for its day. Throws NOT_FOUND, ORG_ACT_DECIDED (of many
 * approvals exactly one counts), FORBIDDEN (org.approve at every organization it touches), ORG_ACT_OWN for its proposer, and whatever stops the act.
 */
export const approveOrgAct = async (scope: Scope, { id, note }: ApproveOrgActInput): Promise<DecidedOrgAct> => {
  const act = await openAct(scope, id)
  const concerned = await concernedUnits(scope, act.change, 'org.approve')
  if (act.proposedBy === personOf(scope)) throw conflict('ORG_ACT_OWN', { title: act.title })
  const day = today(scope.clock)
  await insertStep(scope, id, 'approved', note ?? null)
  await audit(scope, act, 'approved', '批准')
  const decision = { decidedBy: personOf(scope), decidedOn: day }
  if (act.effectiveOn > day) {
    await updateAct(scope, id, { ...decision, status: 'approved' })
    return { id, status: 'approved', effectiveOn: act.effectiveOn }
  }
  await executeChange(scope, act.change, concerned, act.effectiveOn)
  await updateAct(scope, id, { ...decision, status: 'carried_out', carriedOutOn: day })
  await insertStep(scope, id, 'carried_out', null)
  await audit(scope, act, 'carried-out', '执行')
  return { id, status: 'carried_out', effectiveOn: act.effectiveOn }
}

/** Refuses an act with a reason. Throws NOT_FOUND, ORG_ACT_DECIDED, FORBIDDEN (org.approve) and ORG_ACT_OWN for its proposer, who withdraws instead. */
export const refuseOrgAct = async (scope: Scope, { id, reason }: RefuseOrgActInput): Promise<DecidedOrgAct> => {
  const act = await openAct(scope, id)
  requireCan(scope.access, 'org.approve', act.path)
  if (act.proposedBy === personOf(scope)) throw conflict('ORG_ACT_OWN', { title: act.title })
  await updateAct(scope, id, { status: 'refused', decidedBy: personOf(scope), decidedOn: today(scope.clock) })
  await insertStep(scope, id, 'refused', reason)
  await audit(scope, act, 'refused', '不予批准')
  return { id, status: 'refused', effectiveOn: act.effectiveOn }
}

/** Takes an act back as long as nobody decided on it; its proposer only. Throws NOT_FOUND, ORG_ACT_DECIDED and ORG_ACT_NOT_OWN. */
export const withdrawOrgAct = async (scope: Scope, { id, reason }: RefuseOrgActInput): Promise<DecidedOrgAct> => {
  const act = await openAct(scope, id)
  requireCan(scope.access, 'org.manage', act.path)
  if (act.proposedBy !== personOf(scope)) throw conflict('ORG_ACT_NOT_OWN', { title: act.title })
  await updateAct(scope, id, { status: 'withdrawn' })
  await insertStep(scope, id, 'withdrawn', reason)
  await audit(scope, act, 'withdrawn', '撤回')
  return { id, status: 'withdrawn', effectiveOn: act.effectiveOn }
}
