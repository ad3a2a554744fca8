import { daysBetween, type LocalDate } from '@dangjian/kernel'
import { uiText } from '../locales/zh-CN.ts'

/** The state vocabulary of both apps. Every state is shown as icon and word, never by hue alone. */
export const stateNames = ['done', 'due', 'soon', 'late', 'overdue', 'missing', 'exempt', 'locked', 'future', 'notApplicable', 'advice', 'info', 'failed'] as const

/** One of `stateNames`. */
export type StateName = (typeof stateNames)[number]

/** Colour family of a state. */
export type Tone = 'ok' | 'due' | 'warn' | 'err' | 'off' | 'info'

/** Outline of a state's icon; each tone group has its own, so that hue is never needed. */
export type StateShape = 'tick' | 'ring' | 'triangle' | 'clock' | 'octagon' | 'minus' | 'padlock' | 'dot' | 'info'

const looks: Record<StateName, { tone: Tone; shape: StateShape }> = {
  done: { tone: 'ok', shape: 'tick' },
  due: { tone: 'due', shape: 'ring' },
  soon: { tone: 'warn', shape: 'triangle' },
  late: { tone: 'warn', shape: 'clock' },
  overdue: { tone: 'err', shape: 'octagon' },
  missing: { tone: 'err', shape: 'octagon' },
  exempt: { tone: 'off', shape: 'minus' },
  locked: { tone: 'off', shape: 'padlock' },
  future: { tone: 'off', shape: 'dot' },
  notApplicable: { tone: 'off', shape: 'minus' },
  advice: { tone: 'warn', shape: 'triangle' },
  info: { tone: 'info', shape: 'info' },
  failed: { tone: 'err', shape: 'octagon' },
}

/** Tone and icon outline of a state. */
export const stateLook = (state: StateName): { tone: Tone; shape: StateShape } => looks[state]

/** The plain word of a state, for example `已办结`. */
export const stateWord = (state: StateName): string => uiText.states[state]

/** State of an open item by its deadline: overdue after the day, soon within `soonDays` (default 3) days, due before. */
export const stateOfDeadline = (due: LocalDate, today: LocalDate, soonDays = 3): 'overdue' | 'soon' | 'due' => {
  const days = daysBetween(today, due)
  if (days < 0) return 'overdue'
  return days <= soonDays ? 'soon' : 'due'
}
