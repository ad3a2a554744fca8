import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { citationOf, lostContactDays, renderVerdict, settledAbroad, suspensionDue, type Verdict } from '@dangjian/regulations'
import { exitsClosedIn, exitsOfStatus, statesOfAct, type Standing, type StandingStep } from './standing.ts'

/** Why a step is refused: an error code, its details and, where a rule speaks, what it says. */
export interface StepRefusal {
  readonly code: 'STANDING_NOT_POSSIBLE' | 'STANDING_TOO_EARLY' | 'STANDING_DATE_ORDER' | 'DATE_IN_FUTURE' | 'EXIT_NOT_POSSIBLE'
  readonly details: Readonly<Record<string, string>>
  readonly earliest?: LocalDate
}

/** Months of probation: one year (《中国共产党章程》第七条). */
export const probationMonths = 12

const tooEarly = (earliest: LocalDate, citation: string): StepRefusal => ({ code: 'STANDING_TOO_EARLY', details: { earliest, citation }, earliest })

const underRule = (verdict: Verdict<{ readonly earliestOn: LocalDate }>): StepRefusal => tooEarly(verdict.facts.earliestOn, renderVerdict(verdict).citation)

const suspensionRefusal = (standing: Standing, step: Extract<StandingStep, { act: 'suspended' }>): StepRefusal | undefined => {
  const impossible: StepRefusal = { code: 'STANDING_NOT_POSSIBLE', details: { act: step.act, state: standing.state } }
  if (step.ground === 'lost_contact') {
    if (standing.state !== 'lost_contact' || standing.contactLostOn === null) return impossible
    const verdict = lostContactDays({ lastContactOn: standing.contactLostOn, today: step.on })
    return verdict.outcome === 'pass' ? underRule(verdict) : undefined
  }
  const { stay } = standing
  if (stay?.kind !== (step.ground === 'settled_abroad' ? 'abroad_settled' : 'abroad_study')) return impossible
  const verdict = settledAbroad({ kind: stay.kind, since: stay.since, today: step.on })
  return verdict.outcome === 'pass' ? underRule(verdict) : undefined
}

const exitRefusal = (standing: Standing, step: Extract<StandingStep, { act: 'exited' }>): StepRefusal | undefined => {
  const { exitKind, on } = step
  if (!exitsOfStatus[standing.status].includes(exitKind) || exitsClosedIn[standing.state]?.includes(exitKind)) {
    return { code: 'EXIT_NOT_POSSIBLE', details: { exitKind, state: standing.state, status: standing.status } }
  }
  if (exitKind !== 'removed' || standing.suspension?.ground !== 'lost_contact') return undefined
  const verdict = suspensionDue({ suspendedOn: standing.suspension.on, today: on })
  return verdict.outcome === 'pass' ? underRule(verdict) : undefined
}

/**
 * Why a step may not be taken, or undefined when it may: the state must allow it, its day lies neither in the future nor before the last step, and the rules' earliest
 * day has come (EDU-10 第二十四条: six months without contact, two years of suspension; EDU-11; probation of one year). Whether to take it stays with people.
 */
export const stepRefusal = (standing: Standing, step: StandingStep, today: LocalDate): StepRefusal | undefined => {
  if (step.on > today) return { code: 'DATE_IN_FUTURE', details: { date: step.on } }
  const notPossible: StepRefusal = { code: 'STANDING_NOT_POSSIBLE', details: { act: step.act, state: standing.state } }
  if (!statesOfAct[step.act].includes(standing.state)) return notPossible
  if (step.act === 'converted' && standing.status !== 'probationary') return notPossible
  const since = [standing.joinedOn, standing.lastStepOn, step.act === 'contact_lost' ? null : standing.belongsSince].filter((day) => day !== null).sort().at(-1)
  if (since !== undefined && step.on < since) return { code: 'STANDING_DATE_ORDER', details: { since, date: step.on } }
  if (step.act === 'converted') {
    const earliest = addMonthsClamped(standing.joinedOn, probationMonths)
    return step.on < earliest ? tooEarly(earliest, citationOf({ document: '中国共产党章程', article: '第七条', articleConfirmed: true })) : undefined
  }
  if (step.act === 'suspended') return suspensionRefusal(standing, step)
  return step.act === 'exited' ? exitRefusal(standing, step) : undefined
}
