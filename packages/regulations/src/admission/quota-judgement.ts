import { getRule } from '../registry.ts'
import type { AdmissionJudgement } from './facts.ts'
import { admissionFinding } from './finding.ts'

/** DEV-A7: what an organization has admitted in a year against its plan, with the one to be approved now; undefined within the plan. A reminder, never a bar. */
export const quotaJudgement = (plan: { readonly unit: string; readonly year: number; readonly quota: number; readonly admitted: number }): AdmissionJudgement | undefined =>
  plan.admitted < plan.quota ? undefined : admissionFinding(getRule('DEVA-07'), 'ADM_QUOTA', 'notice', { ...plan, year: String(plan.year) })
