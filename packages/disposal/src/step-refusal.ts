import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { citationOf, getRule } from '@dangjian/regulations'
import type { CaseRow, StepRow } from './case-store.ts'
import { outcomeNames, stepNames } from './locales/zh-CN.ts'
import { stepRule, type StepKey } from './procedure.ts'

const nameOf = (key: string): string => stepNames[key] ?? key

/** 《…》第…条 of the rules behind a step, in the version of a day. */
export const citationsOf = (key: StepKey, onDate: LocalDate): string =>
  stepRule(key).ruleIds.map((id) => citationOf(getRule(id, onDate))).filter((text, index, all) => all.indexOf(text) === index).join('、')

const refuseMissing = (key: StepKey, missing: readonly StepKey[], on: LocalDate): void => {
  if (missing.length === 0) return
  const details = { step: nameOf(key), missing: missing.map(nameOf).join('、') }
  // Without the person's own word there is no vote: said with the article of that right, not with the order of steps.
  if (key === 'voted' && missing.includes('defended')) throw new AppError('DISPOSAL_DEFENCE_MISSING', { ...details, citation: citationsOf('defended', on) })
  throw new AppError('DISPOSAL_STEP_TOO_EARLY', { ...details, citation: citationsOf(key, on) })
}

/**
 * Throws what stands against a step: DISPOSAL_CLOSED, DISPOSAL_STEP_DONE, DISPOSAL_STEP_UNFIT, DISPOSAL_STEP_TOO_EARLY with the steps it waits for,
 * DISPOSAL_DEFENCE_MISSING, DISPOSAL_VOTE_TAKEN, DISPOSAL_DATE_FUTURE, DISPOSAL_DATE_ORDER.
 */
export const refuseStep = (found: Pick<CaseRow, 'kind' | 'status' | 'outcome'>, steps: readonly Pick<StepRow, 'step' | 'happenedOn'>[], key: StepKey, on: LocalDate, today: LocalDate): void => {
  const rule = stepRule(key)
  if (found.status === 'closed') throw conflict('DISPOSAL_CLOSED', { outcome: outcomeNames[found.outcome ?? ''] ?? '' })
  if (!rule.kinds.includes(found.kind)) throw new AppError('DISPOSAL_STEP_UNFIT', { step: nameOf(key) })
  if (!rule.isRepeatable && steps.some(({ step }) => step === key)) throw conflict('DISPOSAL_STEP_DONE', { step: nameOf(key) })
  refuseMissing(key, rule.needs.filter((need) => !steps.some(({ step }) => step === need)), on)
  if (found.status !== rule.phase) throw conflict('DISPOSAL_STEP_UNFIT', { step: nameOf(key) })
  if (key !== 'approved' && rule.phase === 'open' && steps.some(({ step }) => step === 'voted')) throw conflict('DISPOSAL_VOTE_TAKEN', { step: nameOf(key) })
  if (on > today) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'on', date: on })
  // A step that can be repeated is reached with its first record; what came later stays before the vote by the guard above.
  const since = rule.needs.map((need) => steps.find(({ step }) => step === need)?.happenedOn ?? '').sort().at(-1) ?? ''
  if (on < since) throw new AppError('DISPOSAL_DATE_ORDER', { path: 'on', step: nameOf(key), since })
}
