import { AppError } from '@dangjian/kernel'
import { admissionStep, type AdmissionDocumentKind, type AdmissionStepKey } from '@dangjian/regulations'
import type { LocalRuleRow } from './plan-store.ts'

/** A paper handed in with a step. */
export interface GivenPaper {
  readonly kind: AdmissionDocumentKind
  readonly title?: string | undefined
  readonly number?: string | undefined
}

/** Papers that the tenant asks for with a step, by their titles. */
export const localPapersOf = (localRules: readonly LocalRuleRow[], key: AdmissionStepKey): readonly string[] => localRules.find(({ ruleId }) => ruleId === admissionStep(key).ruleId)?.papers ?? []

/** The papers of a step: those given, or all it asks for. Throws ADMISSION_PAPER_REQUIRED when one that the tenant asks for is left out of those given. */
export const papersOf = ({ localRules }: { readonly localRules: readonly LocalRuleRow[] }, key: AdmissionStepKey, given: readonly GivenPaper[] | undefined): readonly GivenPaper[] => {
  const local = localPapersOf(localRules, key)
  if (given === undefined) return [...admissionStep(key).documents.map((kind) => ({ kind })), ...local.map((title) => ({ kind: 'local_paper' as const, title }))]
  const missing = local.find((title) => !given.some((paper) => paper.kind === 'local_paper' && paper.title === title))
  if (missing !== undefined) throw new AppError('ADMISSION_PAPER_REQUIRED', { paper: missing })
  return given
}
