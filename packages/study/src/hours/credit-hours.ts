import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { recordFacts } from '@dangjian/scoring'
import { MINUTES_PER_HOUR } from '../study-time.ts'
import { insertCredit, type CreditRow } from './credit-store.ts'

/** What is to be credited to whom, and on what ground. */
export interface Credit extends Pick<CreditRow, 'sourceType' | 'sourceId' | 'title' | 'minutes' | 'ground' | 'groundedBy'> {
  readonly learner: { readonly memberId: string; readonly orgUnitId: string }
  readonly creditedOn: LocalDate
}

const factSource = { course: 'course', quiz: 'quiz', self: 'study_entry' } as const

/**
 * Credits 学时 for one source, once per member, and tells scoring by a fact `study.hours`: nobody enters it a second time. What counts is the completion and the hours
 * set for it, never the time somebody spent on a screen (AF-04). False when it was credited before. A part of the use case that has checked and audits.
 */
export const creditHours = async (scope: Scope, { learner, ...credit }: Credit): Promise<boolean> => {
  const { memberId, orgUnitId } = learner
  const isNew = await insertCredit(scope, { ...credit, memberId, orgUnitId, year: credit.creditedOn.slice(0, 4), creditedAt: scope.clock.now() })
  if (!isNew) return false
  await recordFacts(scope, [{
    key: `study.hours:${credit.sourceType}:${credit.sourceId}:${memberId}`, kind: 'study.hours', period: credit.creditedOn.slice(0, 7), subjectId: memberId, orgUnitId, occurredOn: credit.creditedOn,
    quantity: Math.round((credit.minutes * 1000) / MINUTES_PER_HOUR) / 1000, unit: 'hour', title: credit.title.slice(0, 200), source: { type: factSource[credit.sourceType], id: credit.sourceId },
  }])
  return true
}
