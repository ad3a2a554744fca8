import type { DutyShift } from '../calendar-tables.ts'
import { shiftNames } from '../locales/calendar.zh-CN.ts'

/** A customary way of taking turns. */
export interface DutyPattern {
  readonly key: 'four-crews-three-shifts' | 'four-crews-two-shifts' | 'three-crews' | 'two-crews'
  readonly crews: number
  readonly cycle: readonly DutyShift[]
}

const early: DutyShift = { name: shiftNames.early, from: '08:00', to: '16:00' }
const late: DutyShift = { name: shiftNames.late, from: '16:00', to: '00:00' }
const night: DutyShift = { name: shiftNames.night, from: '00:00', to: '08:00' }
const day: DutyShift = { name: shiftNames.day, from: '08:00', to: '20:00' }
const overnight: DutyShift = { name: shiftNames.night, from: '20:00', to: '08:00' }
const round: DutyShift = { name: shiftNames.round, from: '08:30', to: '08:30' }
const off: DutyShift = { name: shiftNames.off, from: null, to: null }

/** Patterns that a roster may start from; each can be changed day by day. */
export const dutyPatterns: readonly DutyPattern[] = [
  { key: 'four-crews-three-shifts', crews: 4, cycle: [early, early, late, late, night, night, off, off] },
  { key: 'four-crews-two-shifts', crews: 4, cycle: [day, overnight, off, off] },
  { key: 'three-crews', crews: 3, cycle: [round, off, off] },
  { key: 'two-crews', crews: 2, cycle: [round, off] },
]
