import type { StepKey } from './types.ts'

/** What the form of a step holds; every step uses some of it. */
export interface StepValues {
  on: string
  documentNumber?: string
  people?: string
  note?: string
  method?: 'in_person' | 'by_letter'
  receipt?: 'signed' | 'refused' | 'posted'
  place?: string
  form?: 'oral' | 'written' | 'waived'
  isAgreed?: boolean
  present?: number
  inFavour?: number
  against?: number
  abstained?: number
  memberAttended?: boolean
  result?: 'corrected' | 'extended' | 'not_corrected'
  until?: string
  isAccepted?: boolean
}

/** Fields that a step asks for beside day and note, in the order of the form. */
export const fieldsOf: Readonly<Record<StepKey, readonly (keyof StepValues)[]>> = {
  proposed: [], filed: ['documentNumber'], investigated: ['people'], talked: ['people'], notified: ['method'], defended: ['form'], testified: ['people'], pre_reviewed: ['isAgreed', 'documentNumber'],
  voted: ['present', 'memberAttended'], approved: ['isAgreed', 'documentNumber'], announced: ['place'], delivered: ['receipt'], reviewed: ['result'], answered: ['isAccepted'],
}

/** Whether a step is worth nothing without words. */
export const isNoteNeeded = (key: StepKey, values: Partial<StepValues>): boolean =>
  ['investigated', 'testified', 'defended', 'reviewed', 'answered'].includes(key) || values.isAgreed === false || values.receipt === 'refused'

/** Whether the votes of a form are as many as those present. */
export const votesFit = ({ present = 0, inFavour = 0, against = 0, abstained = 0 }: Partial<StepValues>): boolean => inFavour + against + abstained === present
