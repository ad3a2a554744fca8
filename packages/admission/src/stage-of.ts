import { outcomeOfRound, roundOf, standingOf, type AdmissionFacts } from '@dangjian/regulations'
import type { AdmissionStage } from './contract/views.ts'

/** 申请人, 积极分子, 发展对象, 预备党员, 正式党员: by the steps that stand. */
export const stageOf = (facts: AdmissionFacts): AdmissionStage => {
  if (standingOf(facts, 'conversion_approval') && outcomeOfRound(facts, roundOf(facts)) === 'convert') return 'formal'
  if (facts.adoptedFrom !== undefined || standingOf(facts, 'placement')) return 'probationary'
  if (standingOf(facts, 'candidate')) return 'candidate'
  return standingOf(facts, 'activist') ? 'activist' : 'applicant'
}
