import { citationOf, renderVerdict, ruleOfStep, admissionWords, admissionStep, type AdmissionBasis, type AdmissionJudgement, type AdmissionStepKey } from '@dangjian/regulations'
import type { LocalDate } from '@dangjian/kernel'
import type { StepVerdict } from './contract/views.ts'
import { admissionNotes } from './locales/zh-CN.ts'

/** A judgement in Chinese. What an unconfirmed text carries over from the confirmed one says so instead of 条文待核. */
export const renderJudgement = ({ code, effect, verdict }: AdmissionJudgement): StepVerdict => {
  const rendered = renderVerdict(verdict)
  const isCarried = effect === 'blocks' && verdict.confidence !== 'confirmed'
  return { ...rendered, code, effect, binding: isCarried ? admissionNotes.carriedOver : rendered.binding }
}

/** Number and name of a step. */
export const stepName = (key: AdmissionStepKey): { key: AdmissionStepKey; number: string; name: string } => ({ key, number: admissionStep(key).number, name: admissionWords[key] ?? key })

/** The rule of a step on a day, cited. */
export const stepCitation = (key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): string => citationOf(ruleOfStep(key, onDate, basis))

/** One sentence for a timeline: why it waits, what is overdue, until when it is due. */
export const noteOf = (verdicts: readonly StepVerdict[]): string => {
  const main = verdicts.find(({ effect }) => effect === 'blocks') ?? verdicts.find(({ effect }) => effect === 'needs-reason') ?? verdicts.find(({ code }) => code !== 'ADM_POSSIBLE')
  if (!main) return ''
  return main.code === 'ADM_OVERDUE' ? `${main.why}${main.next}` : main.why
}
