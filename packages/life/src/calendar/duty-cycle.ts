import { addDays, daysBetween, type LocalDate } from '@dangjian/kernel'
import type { DutyShift } from '../calendar-tables.ts'

/** How crews take turns: the same cycle for each, every crew set off from the one before by an equal share of it. */
export interface DutyCycle {
  readonly crews: number
  readonly cycle: readonly DutyShift[]
  /** First day of the cycle for the first crew. */
  readonly anchorOn: LocalDate
}

const MINUTES = 24 * 60
/** Whoever came off a night shift rests this long before anything is expected, in minutes. */
const REST_AFTER_NIGHT = 6 * 60
const NIGHT_ENDS = 10 * 60

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The shift of a crew (from 0) on a Shanghai day; also for days before the anchor. */
export const shiftOn = ({ crews, cycle, anchorOn }: DutyCycle, crew: number, date: LocalDate): DutyShift | undefined => {
  const offset = Math.round((crew * cycle.length) / crews)
  const place = (daysBetween(anchorOn, date) - offset) % cycle.length
  return cycle[place < 0 ? place + cycle.length : place]
}

/** Minutes of the day on which a shift keeps somebody away, with the rest after a night; past midnight counts on. */
const spanOf = (shift: DutyShift | undefined): readonly [number, number] | null => {
  if (!shift?.from || !shift.to) return null
  const from = minutesOf(shift.from)
  const to = minutesOf(shift.to) <= from ? minutesOf(shift.to) + MINUTES : minutesOf(shift.to)
  const isNight = to > MINUTES || (from === 0 && to <= NIGHT_ENDS)
  return [from, isNight ? to + REST_AFTER_NIGHT : to]
}

/** Whether a crew is on duty or resting after a night at any time of `[time, time + minutes)`. Absence for it is never a fault. */
export const isOnDuty = (duty: DutyCycle, crew: number, date: LocalDate, time: string, minutes: number): boolean => {
  const begins = minutesOf(time)
  return [[shiftOn(duty, crew, date), 0], [shiftOn(duty, crew, addDays(date, -1)), MINUTES]].some(([shift, shifted]) => {
    const span = typeof shift === 'object' ? spanOf(shift) : null
    return span !== null && typeof shifted === 'number' && begins < span[1] - shifted && span[0] - shifted < begins + minutes
  })
}
