import type { AnswerInput, ObjectionLine } from './types.ts'

/** What the answer's form holds. */
export interface AnswerValues {
  readonly decision?: 'uphold' | 'decline'
  readonly answer?: string
  readonly way?: 'reverse' | 'rule'
  readonly ruleKey?: string
  readonly quantity?: number | null
}

/** The form's values for the server: a correction only when the objection is upheld and the record counts anew. */
export const answerInput = (id: ObjectionLine['id'], { decision, answer = '', way, ruleKey, quantity }: AnswerValues): AnswerInput => {
  if (decision !== 'uphold') return { decision: 'decline', id, answer }
  if (way !== 'rule' || ruleKey === undefined) return { decision, id, answer }
  return { decision, id, answer, correction: { ruleKey, ...(quantity === null || quantity === undefined ? {} : { quantity }) } }
}
