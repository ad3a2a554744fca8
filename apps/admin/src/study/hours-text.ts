import type { StateName } from '@dangjian/ui'
import { studyText } from './locales/zh-CN.ts'
import type { MemberHours } from './types.ts'

const text = studyText.branch

/** Hours as they are read: at most two decimals, no trailing zeros. Pure. */
export const hoursText = (hours: number): string => String(Math.round(hours * 100) / 100)

/** State of a member's hours; being short during the year is nothing to warn of. Pure. */
export const stateOfHours = (state: MemberHours['state']): StateName => (state === 'met' ? 'done' : state === 'exempt' ? 'exempt' : state === 'missed' ? 'missing' : 'due')

/** What somebody missed and why, in one line; empty when nothing was missed. Pure. */
export const absenceText = (absences: MemberHours['absences']): string =>
  absences.map(({ reason, times }) => text.away(text.reasons[reason ?? 'none'], times)).join('、')

/** What to offer next: make-up study for missed meetings, else courses. Pure. */
export const nextOf = ({ state, absences }: Pick<MemberHours, 'state' | 'absences'>): string =>
  state === 'met' || state === 'exempt' ? text.nextNone : absences.length > 0 ? text.nextMakeUp : text.nextCourse

/** The years that can be looked at: this one and the two before. Pure. */
export const yearsUpTo = (today: string): Array<{ value: string; label: string }> => [0, 1, 2].map((back) => String(Number(today.slice(0, 4)) - back)).map((year) => ({ value: year, label: studyText.yearOf(year) }))
