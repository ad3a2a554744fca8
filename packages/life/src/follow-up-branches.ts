import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { assignItems } from '@dangjian/duties'
import { addDays, AppError, today } from '@dangjian/kernel'
import { getOrgUnit, listPosts, type OrgUnit } from '@dangjian/org'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { complianceMatrix, type ComplianceMatrix } from './compliance-matrix.ts'
import { followUpText } from './locales/follow-up.zh-CN.ts'

/** A year so far or a quarter: what a finding is about. */
const findingPeriod = z.string().regex(/^\d{4}(-Q[1-4])?$/)

export const remindBranchesInput = z.object({ orgUnitIds: z.array(z.uuid()).min(1).max(200), period: findingPeriod, note: z.string().trim().max(300).optional() })
export const orderRectificationInput = z.object({ orgUnitIds: z.array(z.uuid()).min(1).max(200), period: findingPeriod, dueOn: z.iso.date() })

interface Behind {
  readonly unit: OrgUnit
  readonly late: number
  readonly missing: number
}

/** The named branches that are behind in the period. Throws NOT_FOUND, FORBIDDEN and BRANCH_NOT_BEHIND for one that is in time, so that nobody is admonished for nothing. */
const behindOf = async (scope: Scope, orgUnitIds: readonly string[], period: string, permission: string): Promise<Behind[]> => {
  const matrix: ComplianceMatrix = await complianceMatrix(scope, { year: Number(period.slice(0, 4)) })
  const known = new Map(matrix.findings.find((finding) => finding.period === period)?.behind.map((one) => [one.orgUnitId, one]))
  const found: Behind[] = []
  for (const id of new Set(orgUnitIds)) {
    const unit = await getOrgUnit(scope, id, 'compliance.read')
    requireCan(scope.access, permission, unit.path)
    const one = known.get(id)
    if (!one) throw new AppError('BRANCH_NOT_BEHIND', { unit: unit.name })
    found.push({ unit, late: one.late, missing: one.missing })
  }
  return found
}

/**
 * Reminds the secretaries of branches that are behind with 三会一课 (督办提醒), once per branch, period and day, in the words of the records. Throws NOT_FOUND, FORBIDDEN
 * (reminder.manage) and BRANCH_NOT_BEHIND. `withoutSecretary` names branches in which nobody holds the post.
 */
export const remindBranches = async (scope: Scope, { orgUnitIds, period, note }: z.infer<typeof remindBranchesInput>): Promise<{ told: number; withoutSecretary: string[] }> => {
  const branches = await behindOf(scope, orgUnitIds, period, 'reminder.manage')
  const day = today(scope.clock)
  const posts = (await listPosts(scope, branches.map(({ unit }) => unit.id), day)).filter(({ post }) => post === 'secretary' || post === 'deputy_secretary')
  let told = 0
  const withoutSecretary: string[] = []
  for (const { unit, late, missing } of branches) {
    const memberIds = [...new Set(posts.filter(({ orgUnitId }) => orgUnitId === unit.id).map(({ memberId }) => memberId))]
    if (memberIds.length === 0) withoutSecretary.push(unit.name)
    told += (await notifyMembers(scope, { matter: `life.urged:${unit.id}:${period}:${day}`, memberIds, title: followUpText.title, body: followUpText.body(unit.name, period, late, missing, note ?? '') })).told
    await scope.audit({ action: 'compliance.branch-reminded', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: followUpText.reminded(unit.name, period), details: { period, late, missing } })
  }
  return { told, withoutSecretary }
}

/**
 * Orders branches that are behind to put it right (下达整改): one duty each with a last day, once per branch and period. Throws NOT_FOUND, FORBIDDEN (duty.assign),
 * BRANCH_NOT_BEHIND and RECTIFICATION_PAST for a day gone by.
 */
export const orderRectification = async (scope: Scope, { orgUnitIds, period, dueOn }: z.infer<typeof orderRectificationInput>): Promise<{ ordered: number }> => {
  if (dueOn < addDays(today(scope.clock), 1)) throw new AppError('RECTIFICATION_PAST', { path: 'dueOn', dueOn })
  const branches = await behindOf(scope, orgUnitIds, period, 'duty.assign')
  for (const { unit, late, missing } of branches) {
    await assignItems(scope, {
      orgUnitId: unit.id, year: Number(period.slice(0, 4)), listKey: `compliance-${period.toLowerCase()}`, title: followUpText.listTitle(period), basis: followUpText.basis,
      items: [{ title: followUpText.item(period), standard: followUpText.standard(late, missing), dueOn }],
    })
  }
  return { ordered: branches.length }
}
