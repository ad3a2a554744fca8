import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { notifyMembers } from '@dangjian/reminders'
import { recordFacts } from '@dangjian/scoring'
import { newId } from '@dangjian/kernel'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { insertObjection, lockObjection, setObjectionAnswer } from '../objection-store.ts'
import { appraisalGrades } from '../tables.ts'
import { insertGradeRecords, lockCampaign, selectGradeRecords, selectPeople, setAcknowledged, updatePerson, type CampaignRow, type PersonRow } from './campaign-store.ts'
import { factOfGrade, withdrawalOfGrade } from './grade-facts.ts'
import { ownMember, requireOtherPerson } from './load-campaign.ts'
import type { CampaignInput } from './tell-results.ts'

export const objectToGradeInput = z.object({ campaignId: z.uuid(), grounds: z.string().trim().min(2).max(1000) })
export type ObjectToGradeInput = z.infer<typeof objectToGradeInput>

export const answerGradeObjectionInput = z.object({
  objectionId: z.uuid(), outcome: z.enum(['kept', 'changed']), grade: z.enum(appraisalGrades).optional(), answer: z.string().trim().min(2).max(1000),
})
export type AnswerGradeObjectionInput = z.infer<typeof answerGradeObjectionInput>

/** The told result of the acting member. Throws NOT_A_MEMBER and NOT_FOUND before it is told. */
const ownResult = async (scope: Scope, campaignId: string): Promise<{ campaign: CampaignRow; own: PersonRow }> => {
  const memberId = ownMember(scope)
  const campaign = await lockCampaign(scope, campaignId)
  const own = campaign && campaign.toldOn !== null ? (await selectPeople(scope, campaignId)).find((person) => person.memberId === memberId && person.part === 'graded') : undefined
  if (!campaign || !own) throw notFound('appraisal')
  return { campaign, own }
}

/** The person says that the result is known; that is no agreement. Idempotent. Throws NOT_A_MEMBER and NOT_FOUND. */
export const acknowledgeGrade = async (scope: Scope, { campaignId }: CampaignInput): Promise<void> => {
  const { own } = await ownResult(scope, campaignId)
  if (!(await setAcknowledged(scope, campaignId, own.memberId, today(scope.clock)))) return
  await scope.audit({ action: 'appraisal.acknowledged', subject: { type: 'appraisal', id: campaignId }, summary: appraisalSentences.acknowledged })
}

/** The person objects, once, while the time runs. Throws NOT_A_MEMBER, NOT_FOUND, OBJECTION_TOO_LATE and OBJECTION_EXISTS. */
export const objectToGrade = async (scope: Scope, { campaignId, grounds }: ObjectToGradeInput): Promise<{ objectionId: string }> => {
  const { campaign, own } = await ownResult(scope, campaignId)
  const day = today(scope.clock)
  if (campaign.objectUntil !== null && day > campaign.objectUntil) throw conflict('OBJECTION_TOO_LATE', { until: campaign.objectUntil })
  const objectionId = newId()
  if (!(await insertObjection(scope, { id: objectionId, subjectType: 'campaign', subjectId: campaignId, memberId: own.memberId, grounds, filedOn: day }))) throw conflict('APPRAISAL_OBJECTION_EXISTS')
  await scope.audit({ action: 'appraisal.objected', subject: { type: 'appraisal', id: campaignId }, summary: appraisalSentences.objected, details: { objectionId } })
  return { objectionId }
}

/**
 * Answers an objection: the grade stands, or people decided another one, which is added to the record and never written over. By another person than who recorded the
 * grades and than the one concerned. Throws NOT_FOUND, FORBIDDEN (appraisal.decide), OBJECTION_ANSWERED, APPROVER_IS_PROPOSER, DECIDES_OWN_MATTER and GRADE_UNCHANGED.
 */
export const answerGradeObjection = async (scope: Scope, { objectionId, outcome, grade, answer }: AnswerGradeObjectionInput): Promise<void> => {
  const objection = await lockObjection(scope, objectionId)
  const campaign = objection?.subjectType === 'campaign' ? await lockCampaign(scope, objection.subjectId) : undefined
  if (!objection || !campaign) throw notFound('objection')
  const unit = await getOrgUnit(scope, campaign.orgUnitId, 'appraisal.read')
  requireCan(scope.access, 'appraisal.decide', unit.path)
  if (objection.outcome !== null) throw conflict('APPRAISAL_OBJECTION_ANSWERED')
  requireOtherPerson(scope, { accountId: campaign.decidedByAccountId, name: campaign.decidedBy }, [objection.memberId])
  const day = today(scope.clock)
  const before = (await selectPeople(scope, campaign.id)).find(({ memberId }) => memberId === objection.memberId)?.grade ?? null
  if (outcome === 'changed') {
    if (grade === undefined || grade === before) throw new AppError('GRADE_UNCHANGED', { path: 'grade' })
    const version = Math.max(0, ...(await selectGradeRecords(scope, campaign.id)).filter(({ memberId }) => memberId === objection.memberId).map((record) => record.version))
    await updatePerson(scope, campaign.id, objection.memberId, { grade, gradeReason: answer })
    await insertGradeRecords(scope, [{ campaignId: campaign.id, memberId: objection.memberId, version: version + 1, grade, reason: answer, cause: 'objection', decidedOn: day, recordedBy: scope.actor.name }])
    await recordFacts(scope, [...(before === null ? [] : [withdrawalOfGrade(campaign, objection.memberId, before, version)]), factOfGrade(campaign, objection.memberId, grade, version + 1)])
  }
  await setObjectionAnswer(scope, objectionId, { outcome, answer, answeredOn: day, answeredBy: scope.actor.name })
  await scope.audit({
    action: 'appraisal.objection-answered', subject: { type: 'appraisal', id: campaign.id }, orgPath: unit.path, summary: appraisalSentences.answered(outcome === 'changed'), details: { objectionId, outcome },
  })
  await notifyMembers(scope, { matter: `appraisal.answered:${objectionId}`, memberIds: [objection.memberId], ...appraisalSentences.notices.answered(campaign.year), link: `/appraisal/${campaign.id}` })
}
