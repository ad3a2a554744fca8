import type { StateName } from '@dangjian/ui'
import { missionsText } from './locales/zh-CN.ts'
import type { CommitteeLine, TermState } from './types.ts'

const text = missionsText.terms

/** The house's state of a term. */
export const stateOfTerm = (state: TermState): StateName => ({ overdue: 'overdue', soon: 'soon', running: 'done', unrecorded: 'advice' } as const)[state]

/** The state in words, with the days that are left or have passed. */
export const termWord = ({ state, daysLeft }: Pick<CommitteeLine, 'state' | 'daysLeft'>): string =>
  state === 'running' || daysLeft === null ? text.states[state] : state === 'overdue' ? text.stateDays(daysLeft) : `${text.states[state]}${missionsText.gap}${text.stateDays(daysLeft)}`

/** The committee in one line, by post; several of one post stand together. */
export const seatLine = ({ seats }: Pick<CommitteeLine, 'seats'>): string =>
  [...Map.groupBy(seats, ({ post }) => post)].map(([post, held]) => `${missionsText.posts[post]}${held.map(({ name }) => name).join('、')}`).join(missionsText.gap)

/** Whether something is asked for beside the term: a missing post, a size, a post that the roster contradicts. */
export const hasGap = ({ findings, seats }: Pick<CommitteeLine, 'findings' | 'seats'>): boolean => findings.length > 0 || seats.some(({ mismatch }) => mismatch !== null)
