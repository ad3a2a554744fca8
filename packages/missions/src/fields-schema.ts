import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** A Shanghai day. */
export const daySchema = z.string().refine(isLocalDate)
/** One line of text as it stands on documents. */
export const lineSchema = z.string().trim().min(1).max(80).regex(/^[^\p{Cc}]+$/u)
/** A number of a document (文号). */
export const documentSchema = z.string().trim().min(2).max(60).regex(/^[^\p{Cc}]+$/u)
/** A short text in own words. */
export const proseSchema = z.string().trim().min(2).max(500).regex(/^[^\p{Cc}]+$/u)
