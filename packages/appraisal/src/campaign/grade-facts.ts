import type { FactInput } from '@dangjian/contracts'
import { appraisalSentences } from '../locales/zh-CN.ts'
import type { AppraisalGrade } from '../tables.ts'
import type { CampaignRow } from './campaign-store.ts'

/** The fact that a grade was recorded; a rule set asks for it by kind (`appraisal.excellent` …) or leaves it. Facts never lead back to a grade (EV-04). */
export const factOfGrade = (campaign: CampaignRow, memberId: string, grade: AppraisalGrade, version: number): FactInput => {
  const occurredOn = campaign.decidedOn ?? campaign.periodTo
  return {
    key: `appraisal:${campaign.id}:${memberId}:${version}`, kind: `appraisal.${grade}`, period: occurredOn.slice(0, 7), subjectId: memberId, orgUnitId: campaign.orgUnitId, occurredOn,
    quantity: 1, unit: 'grade', title: appraisalSentences.fact(campaign.year, grade), source: { type: 'appraisal', id: campaign.id },
  }
}

/** What takes that fact back after an objection. */
export const withdrawalOfGrade = (campaign: CampaignRow, memberId: string, grade: AppraisalGrade, version: number): FactInput => {
  const fact = factOfGrade(campaign, memberId, grade, version)
  return { ...fact, key: `${fact.key}:withdrawn`, quantity: -1, title: appraisalSentences.factWithdrawn(campaign.year) }
}
