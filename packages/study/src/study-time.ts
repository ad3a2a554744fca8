/** Minutes of one 学时. */
export const MINUTES_PER_HOUR = 45

/** 学时 of a number of minutes, to two decimals; rounded once, at the end of a sum. */
export const hoursOfMinutes = (minutes: number): number => Math.round((minutes * 100) / MINUTES_PER_HOUR) / 100
