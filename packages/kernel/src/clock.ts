import { localDateOf, type LocalDate } from './calendar.ts'

/** Where time comes from. Domain code never reads the machine's clock by itself. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests and replays. */
export const fixedClock = (instant: string | Date): Clock => {
  const at = new Date(instant)
  return { now: () => new Date(at) }
}

/** Today in Asia/Shanghai. */
export const today = (clock: Clock): LocalDate => localDateOf(clock.now())
