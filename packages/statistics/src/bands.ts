import { addDays, addMonthsClamped, type LocalDate } from '@dangjian/kernel'

/** Ages as the published party statistics band them, by the last full year of each; null is open upwards. */
export const ageBands = [
  { key: 'to30', to: 30 }, { key: 'to35', to: 35 }, { key: 'to40', to: 40 }, { key: 'to45', to: 45 }, { key: 'to50', to: 50 }, { key: 'to55', to: 55 }, { key: 'to60', to: 60 }, { key: 'over60', to: null },
] as const
export type AgeKey = (typeof ageBands)[number]['key']

/** Times of joining as the published party statistics band them, by their last day; null is open upwards. */
export const joinEras = [
  { key: 'before1949', to: '1949-09-30' },
  { key: 'before1978', to: '1978-12-17' },
  { key: 'before2012', to: '2012-11-07' },
  { key: 'since2012', to: null },
] as const
export type JoinEra = (typeof joinEras)[number]['key']

/** Standing (党龄) in completed years since conversion. */
export const standingBands = [
  { key: 'to5', below: 5 }, { key: 'to10', below: 10 }, { key: 'to20', below: 20 }, { key: 'to30', below: 30 }, { key: 'to40', below: 40 }, { key: 'to50', below: 50 }, { key: 'from50', below: null },
] as const
export type StandingKey = (typeof standingBands)[number]['key'] | 'none'

/** Whoever was born on or after this day is at most `age` years old on `day`. */
export const bornFromFor = (age: number, day: LocalDate): LocalDate => addDays(addMonthsClamped(day, -12 * (age + 1)), 1)

/** Whoever became a formal member after this day has fewer than `years` completed years of standing on `day`. */
export const formalAfterFor = (years: number, day: LocalDate): LocalDate => addMonthsClamped(day, -12 * years)
