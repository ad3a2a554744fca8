import { z } from 'zod'

/** Fields that every recorded step shares: its case and its Shanghai day. */
export const stepOf = { caseId: z.uuid(), on: z.iso.date() }
export const noteSchema = z.string().trim().max(2000)
export const documentSchema = z.string().trim().min(1).max(60)
