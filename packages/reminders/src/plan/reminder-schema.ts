import { lineSchema, textSchema } from '@dangjian/cloud'
import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** A Shanghai day. */
export const daySchema = z.string().refine(isLocalDate)
/** A Shanghai time of day, `HH:mm`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** A year that can be planned. */
export const yearSchema = z.number().int().min(2014).max(2100)
export const titleSchema = lineSchema(2, 60)
export const bodySchema = textSchema(1, 2000)
export const occasionSchema = lineSchema(2, 20)
export const urgencySchema = z.enum(['quiet', 'normal', 'mandatory'])
