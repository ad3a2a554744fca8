import { ruleFor, type Basis } from './verdict.ts'

/** Why no hard demand is made on a member. */
export type ParticipationExemption = 'old_age' | 'illness' | 'disability'

/** EDU-04, 《党员教育管理工作条例》第二十三条: what may be asked of a member in activities and study. */
export interface ParticipationDemand {
  /** False: absence is `exempt` and every deduction falls away. */
  readonly isDemanded: boolean
  readonly ruleId: string | null
}

/** EDU-04: a recorded reason, whichever it is, removes the demand, and with it all deductions. */
export const participationDemand = (reasons: readonly ParticipationExemption[], basis: Basis = {}): ParticipationDemand =>
  reasons.length === 0 ? { isDemanded: true, ruleId: null } : { isDemanded: false, ruleId: ruleFor('EDU-04', basis).id }
