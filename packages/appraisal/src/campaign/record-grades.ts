import type { Scope } from '@dangjian/db'
import { AppError, isLocalDate, today } from '@dangjian/kernel'
import type { RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { appraisalGrades } from '../tables.ts'
import { insertGradeRecords, selectGradeRecords, selectPeople, updateCampaign, updatePerson, updateStep } from './campaign-store.ts'
import { excellentVerdict } from './excellent-verdict.ts'
import { loadForStep } from './load-campaign.ts'

export const recordGradesInput = z.object({
  campaignId: z.uuid(),
  body: z.enum(['committee', 'general_meeting']),
  heldOn: z.string().refine(isLocalDate),
  meetingId: z.uuid().optional(),
  grades: z.array(z.object({ memberId: z.uuid(), grade: z.enum(appraisalGrades), reason: z.string().trim().max(500).default('') })).min(1).max(400),
})
export type RecordGradesInput = z.input<typeof recordGradesInput>

/**
 * Records the grades as the committee or the general meeting decided them (EV-01, EV-04). Each graded member has one, given by people: there is no proposal, no default
 * and no way from votes or points to a grade. More than a third 优秀 is said and not refused (EV-02, 一般). Throws NOT_FOUND, FORBIDDEN (appraisal.decide), STAGE_MOVED,
 * DATE_IN_FUTURE, GRADES_INCOMPLETE, GRADE_NOT_FOR (exempt or probationary, EV-03) and GRADE_REASON_MISSING for 基本合格 and 不合格.
 */
export const recordGrades = async (scope: Scope, input: RecordGradesInput): Promise<{ verdict: RenderedVerdict | null }> => {
  const { campaign, unit } = await loadForStep(scope, input.campaignId, 'appraisal.decide', 'grade')
  if (input.heldOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { path: 'heldOn', day: input.heldOn })
  const people = await selectPeople(scope, campaign.id)
  const graded = new Map(people.filter(({ part }) => part === 'graded').map((person) => [person.memberId, person]))
  const given = new Map(input.grades.map((line) => [line.memberId, line]))
  for (const [memberId, { grade, reason }] of given) {
    if (!graded.has(memberId)) throw new AppError('GRADE_NOT_FOR', { path: 'grades', name: people.find((person) => person.memberId === memberId)?.name ?? '' })
    if ((grade === 'basic' || grade === 'unqualified') && (reason ?? '') === '') throw new AppError('GRADE_REASON_MISSING', { path: 'grades', name: graded.get(memberId)?.name ?? '' })
  }
  if (given.size !== graded.size) throw new AppError('GRADES_INCOMPLETE', { path: 'grades', missing: graded.size - given.size })
  const versions = new Map((await selectGradeRecords(scope, campaign.id)).map(({ memberId, version }) => [memberId, version]))
  for (const { memberId, grade, reason } of given.values()) await updatePerson(scope, campaign.id, memberId, { grade, gradeReason: reason ?? '' })
  await insertGradeRecords(scope, [...given.values()].map(({ memberId, grade, reason }) => ({
    campaignId: campaign.id, memberId, version: (versions.get(memberId) ?? 0) + 1, grade, reason: reason ?? '', cause: 'decision' as const, decidedOn: input.heldOn, recordedBy: scope.actor.name,
  })))
  await updateCampaign(scope, campaign.id, {
    stage: 'approve', decidingBody: input.body, decidedOn: input.heldOn, decidedBy: scope.actor.name, decidedByAccountId: scope.actor.accountId, approvalNote: null,
  })
  await updateStep(scope, campaign.id, 'grade', { endedOn: input.heldOn, endedBy: scope.actor.name, meetingId: input.meetingId ?? null })
  const excellent = input.grades.filter(({ grade }) => grade === 'excellent').length
  await scope.audit({
    action: 'appraisal.decided', subject: { type: 'appraisal', id: campaign.id }, orgPath: unit.path, summary: appraisalSentences.decided(unit.name, excellent, graded.size),
    details: { body: input.body, heldOn: input.heldOn, graded: graded.size, excellent },
  })
  return { verdict: excellentVerdict([...given.values()].map(({ grade }) => ({ part: 'graded', grade }))) }
}
