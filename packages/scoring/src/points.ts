import { z } from 'zod'

/** Points as a rule set writes them (two decimals at most) in integer hundredths. */
export const hundredths = (points: number): number => Math.round(points * 100)

/** Month period `YYYY-MM`: facts are booked by month. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
