import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, AppError, isLocalDate, newId, today } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { appraisalStages } from '../tables.ts'
import { insertCampaign, insertPeople, insertSteps } from './campaign-store.ts'

/** The template of a campaign: on which day after its start each step should be done. */
export const campaignTemplate = { study: 7, self: 14, mutual: 21, poll: 24, masses: 31, grade: 38, approve: 45, tell: 50 } as const

export const setUpCampaignInput = z.object({
  orgUnitId: z.uuid(),
  year: z.number().int().min(2000).max(2200),
  periodFrom: z.string().refine(isLocalDate),
  periodTo: z.string().refine(isLocalDate),
  hasMasses: z.boolean().default(true),
  exempt: z.array(z.object({ memberId: z.uuid(), reason: z.string().trim().min(2).max(100) })).max(200).default([]),
})
export type SetUpCampaignInput = z.input<typeof setUpCampaignInput>

/**
 * Sets up the year's 民主评议 of a branch (BR-22, 《支部工作条例》第十八条) and freezes its roster: formal members are graded, probationary ones take part and are not
 * graded (EV-03), the exempt do neither. Throws NOT_FOUND, FORBIDDEN (appraisal.manage), UNIT_NOT_APPRAISABLE, PERIOD_INVALID, APPRAISAL_NOBODY,
 * EXEMPT_NOT_ON_ROSTER and APPRAISAL_EXISTS.
 */
export const setUpCampaign = async (scope: Scope, input: SetUpCampaignInput): Promise<{ campaignId: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'appraisal.read')
  requireCan(scope.access, 'appraisal.manage', unit.path)
  // A temporary branch leaves the relation of its people where it is: they are appraised at home (BR-05, BR-06).
  if (unit.kind !== 'branch' || unit.form === 'temporary_branch') throw new AppError('UNIT_NOT_APPRAISABLE', { path: 'orgUnitId', unit: unit.name })
  if (input.periodFrom > input.periodTo) throw new AppError('PERIOD_INVALID', { path: 'periodTo' })
  const start = today(scope.clock)
  const roster = await branchRoster(scope, unit.id, start)
  const exempt = new Map((input.exempt ?? []).map(({ memberId, reason }) => [memberId, reason]))
  for (const id of exempt.keys()) if (!roster.some(({ memberId }) => memberId === id)) throw new AppError('EXEMPT_NOT_ON_ROSTER', { path: 'exempt', unit: unit.name })
  const graded = roster.filter(({ memberId, status }) => status === 'formal' && !exempt.has(memberId))
  if (graded.length === 0) throw new AppError('APPRAISAL_NOBODY', { path: 'orgUnitId', unit: unit.name })
  const campaignId = newId()
  const hasMasses = input.hasMasses ?? true
  const isNew = await insertCampaign(scope, {
    id: campaignId, orgUnitId: unit.id, year: input.year, periodFrom: input.periodFrom, periodTo: input.periodTo, hasMasses, stage: 'study', createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  if (!isNew) throw new AppError('APPRAISAL_EXISTS', { unit: unit.name, year: input.year }, 409)
  await insertSteps(scope, appraisalStages.flatMap((step) => (step === 'closed' || (step === 'masses' && !hasMasses) ? [] : [{ campaignId, step, dueOn: addDays(start, campaignTemplate[step]) }])))
  await insertPeople(scope, roster.map(({ memberId, status }) => ({
    campaignId, memberId, part: exempt.has(memberId) ? 'exempt' as const : status === 'formal' ? 'graded' as const : 'taking_part' as const, exemptReason: exempt.get(memberId) ?? null,
  })))
  await scope.audit({
    action: 'appraisal.set-up', subject: { type: 'appraisal', id: campaignId }, orgPath: unit.path, summary: appraisalSentences.setUp(unit.name, input.year, graded.length),
    details: { year: input.year, graded: graded.length, exempt: exempt.size, hasMasses },
  })
  return { campaignId }
}
