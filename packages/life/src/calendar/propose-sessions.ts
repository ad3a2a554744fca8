import { addDays, type LocalDate } from '@dangjian/kernel'
import type { HolidayCalendar } from '@dangjian/regulations'
import { isOnDuty, type DutyCycle } from './duty-cycle.ts'

/** Somebody who is expected; without a roster the person works by day and can come in working hours. */
export interface ExpectedPerson {
  readonly memberId: string
  readonly hasVote: boolean
  readonly duty: { readonly cycle: DutyCycle; readonly crew: number } | null
}

export interface ProposalInput {
  /** Both days included. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly people: readonly ExpectedPerson[]
  /** Beginnings, the preferred first. */
  readonly times: readonly string[]
  /** How long it takes. */
  readonly minutes: number
  /** How many must be able to come; of those with a vote when `votersDecide`. */
  readonly need: number
  readonly votersDecide: boolean
  /** Whether it may be held in two sessions. */
  readonly canSplit: boolean
  /** Day of the month on which it is usually held. */
  readonly usualDay: number | null
  /** `date time` that are taken. */
  readonly taken?: ReadonlySet<string>
  readonly calendar: HolidayCalendar
}

export interface ProposedSession {
  readonly date: LocalDate
  readonly time: string
  readonly available: number
}

/** When it may be held: one session, or two, with whom none of them reaches. */
export interface Proposal {
  readonly sessions: readonly ProposedSession[]
  readonly outcome: 'all' | 'most' | 'split' | 'short'
  readonly covered: number
  /** On duty or resting at every session: to be made up, never a fault. */
  readonly absentIds: readonly string[]
  /** True where the year has no official calendar of days off yet. */
  readonly isProvisional: boolean
}

/** Whether people work by day: weekends that are worked in exchange are, weekdays off are not. */
export const isWorkingDay = (date: LocalDate, { daysOff, workedWeekends }: Pick<HolidayCalendar, 'daysOff' | 'workedWeekends'>): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return workedWeekends.includes(date) || (weekday !== 0 && weekday !== 6 && !daysOff.includes(date))
}

interface Slot extends ProposedSession {
  /** Who can come, as places in `people`. */
  readonly free: readonly boolean[]
  readonly deciding: number
  readonly distance: number
  readonly timeRank: number
}

const slotsOf = (input: ProposalInput): Slot[] => {
  const { people, times, minutes, usualDay } = input
  const slots: Slot[] = []
  for (let date = input.from; date <= input.to; date = addDays(date, 1)) {
    if (!isWorkingDay(date, input.calendar)) continue
    for (const [timeRank, time] of times.entries()) {
      if (input.taken?.has(`${date} ${time}`) === true) continue
      const free = people.map(({ duty }) => duty === null || !isOnDuty(duty.cycle, duty.crew, date, time, minutes))
      slots.push({
        date, time, free, timeRank, available: free.filter(Boolean).length, deciding: people.filter(({ hasVote }, place) => free[place] === true && (hasVote || !input.votersDecide)).length,
        distance: usualDay === null ? 0 : Math.abs(Number(date.slice(8)) - usualDay),
      })
    }
  }
  return slots
}

const better = (a: Slot, b: Slot): number => b.available - a.available || a.distance - b.distance || a.timeRank - b.timeRank || (a.date < b.date ? -1 : 1)

const unionOf = (a: Slot, b: Slot): boolean[] => a.free.map((free, place) => free || b.free[place] === true)

/** The pair that reaches most people; of those the one with the larger first session. Looks at the fullest slots only, which keeps a month cheap. */
const bestPair = (slots: readonly Slot[]): readonly [Slot, Slot] | undefined => {
  const fullest = slots.toSorted(better).slice(0, 60)
  let best: { pair: readonly [Slot, Slot]; covered: number } | undefined
  for (const [place, first] of fullest.entries()) {
    for (const second of fullest.slice(place + 1)) {
      const covered = unionOf(first, second).filter(Boolean).length
      if (!best || covered > best.covered) best = { pair: first.date + first.time < second.date + second.time ? [first, second] : [second, first], covered }
    }
  }
  return best?.pair
}

const sessionOf = ({ date, time, available }: Slot): ProposedSession => ({ date, time, available })

/**
 * Proposes when to hold something so that most can come: never on a day off, on worked weekends as on any day, nobody reckoned with who is on duty or rests after a
 * night. One session where enough can come; two where none reaches the number and the kind may be held twice; otherwise the fullest with a word that it is short.
 * Of equally full times the one nearest to the usual day. Pure; null where the days hold no working day.
 */
export const proposeSessions = (input: ProposalInput): Proposal | null => {
  const slots = slotsOf(input)
  const isProvisional = !input.calendar.years.includes(Number(input.from.slice(0, 4))) || !input.calendar.years.includes(Number(input.to.slice(0, 4)))
  const reaching = slots.filter((slot) => slot.deciding >= input.need)
  const [single] = (reaching.length > 0 ? reaching : slots).toSorted(better)
  if (!single) return null
  const missing = (free: readonly boolean[]): string[] => input.people.flatMap((person, place) => (free[place] === true ? [] : [person.memberId]))
  const pair = reaching.length === 0 && input.canSplit ? bestPair(slots) : undefined
  if (pair) {
    const free = unionOf(...pair)
    return { sessions: pair.map(sessionOf), outcome: 'split', covered: free.filter(Boolean).length, absentIds: missing(free), isProvisional }
  }
  const outcome = reaching.length === 0 ? 'short' : single.available === input.people.length ? 'all' : 'most'
  return { sessions: [sessionOf(single)], outcome, covered: single.available, absentIds: missing(single.free), isProvisional }
}
