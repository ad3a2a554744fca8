import type { StateName } from '@dangjian/ui'
import { studyText } from './locales/zh-CN.ts'
import type { MyHours } from './types.ts'

const text = studyText.hours

/** Hours as they are read: at most two decimals, no trailing zeros. Pure. */
export const hoursText = (hours: number): string => String(Math.round(hours * 100) / 100)

/** What is asked and what is missing, in one line. Pure. */
export const demandText = ({ state, requiredHours, missingHours }: Pick<MyHours, 'state' | 'requiredHours' | 'missingHours'>): string =>
  state === 'exempt' ? text.exempt : state === 'met' ? text.met(requiredHours) : text.required(requiredHours, hoursText(missingHours))

/** State of the hours as a tag; being short during the year is nothing to warn of. Pure. */
export const hoursState = (state: MyHours['state']): StateName => (state === 'met' ? 'done' : state === 'exempt' ? 'exempt' : state === 'missed' ? 'missing' : 'due')
