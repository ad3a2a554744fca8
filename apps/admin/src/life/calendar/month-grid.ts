/** One day of a month's calendar. */
export interface CalendarDay {
  readonly date: string
  readonly isInMonth: boolean
}

const dayAfter = (date: string, days: number): string => {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Whole weeks from Monday that hold a month. */
export const weeksOf = (month: string): CalendarDay[][] => {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks: CalendarDay[][] = []
  for (let start = dayAfter(first, -weekday); start.slice(0, 7) <= month; start = dayAfter(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(start, index)).map((date) => ({ date, isInMonth: date.startsWith(month) })))
  }
  return weeks
}

/** The month before or after. */
export const shiftMonth = (month: string, by: number): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The days from one on. */
export const daysFrom = (date: string, count: number): string[] => Array.from({ length: count }, (_, index) => dayAfter(date, index))

/** The first and the last day of a month. */
export const boundsOf = (month: string): { from: string; to: string } => ({ from: `${month}-01`, to: dayAfter(`${shiftMonth(month, 1)}-01`, -1) })
