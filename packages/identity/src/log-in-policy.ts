const minute = 60_000

/**
 * Numbers of the log-in. They are practice and not in a standard (SE-10): five wrong passwords in a row lock a name for a quarter of an
 * hour; a source may fail thirty times in ten minutes, enough for a bureau behind one address; a session ends after half an hour without use
 * and after twelve hours, a long shift, in any case. Times in milliseconds.
 */
export const logInPolicy = {
  failuresPerName: 5,
  lock: 15 * minute,
  forgetFailuresAfter: 24 * 60 * minute,
  failuresPerSource: 30,
  sourceWindow: 10 * minute,
  idle: 30 * minute,
  absolute: 12 * 60 * minute,
  /** The idle clock is moved at most this often, so that reading does not write. */
  touchEvery: minute,
} as const

/** The next full minute after `at + duration`: a lock's end is the same for a known and an unknown name, and can be shown as HH:mm. */
export const endOfLock = (at: Date, duration: number = logInPolicy.lock): Date => new Date(Math.floor((at.getTime() + duration) / minute) * minute + minute)

/** Start of the minute. */
export const minuteOf = (at: Date): Date => new Date(Math.floor(at.getTime() / minute) * minute)
