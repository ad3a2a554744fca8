import { z } from 'zod'
import { refusalReasonSchema, transferReasonSchema } from './transfer-words.ts'

/** Kinds of exchange between two tenants about one transfer; reserved for the core. */
export const transferKinds = {
  sent: 'core.transfer-sent',
  letter: 'core.transfer-letter',
  withdraw: 'core.transfer-withdraw',
  withdrawn: 'core.transfer-withdrawn',
  refused: 'core.transfer-refused',
  received: 'core.transfer-received',
} as const

/** Prefix of all of them. */
export const transferKindPrefix = 'core.transfer-'

const day = z.iso.date()
const which = { transferId: z.uuid(), attempt: z.number().int().min(1) }

export const letterSchema = z.object({ number: z.string().max(40), issuedOn: day, validUntil: day })
export type LetterBrief = z.infer<typeof letterSchema>

/** What the receiver learns in the clear: who comes from where and why. Everything protected is in `sealed`, for these two tenants only. */
export const sentSchema = z.object({
  ...which,
  memberName: z.string().max(40),
  memberStatus: z.enum(['formal', 'probationary']),
  fromTenantName: z.string().max(80),
  fromUnitName: z.string().max(120),
  toUnitName: z.string().max(120).nullable(),
  reason: transferReasonSchema,
  reasonNote: z.string().max(200),
  duesPaidTo: z.string().max(7).nullable(),
  letter: letterSchema,
  /** A `PersonRecord`, base64 of the envelope. */
  sealed: z.string(),
})
export const reissuedSchema = z.object({ ...which, letter: letterSchema })
export const whichSchema = z.object(which)
export const refusedSchema = z.object({ ...which, reason: refusalReasonSchema, note: z.string().max(400), refusedOn: day })
export const receivedSchema = z.object({ ...which, receivedOn: day, orgUnitName: z.string().max(120) })
