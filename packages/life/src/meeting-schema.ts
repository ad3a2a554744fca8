import { absenceReasonSchema, attendanceStateSchema } from '@dangjian/contracts'
import { z } from 'zod'

/** Wall-clock time in Asia/Shanghai, `HH:mm`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A month, quarter or year. */
export const periodSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/)

export const titleSchema = z.string().trim().min(1).max(100)
export const placeSchema = z.string().trim().min(1).max(100)
export const agendaSchema = z.array(z.string().trim().min(1).max(200)).min(1).max(30)
export const studyMinutesSchema = z.number().int().min(0).max(600)
export const reasonSchema = z.string().trim().min(1).max(300)

/** Characters of minutes. */
export const maxMinutes = 100_000
export const minutesSchema = z.string().trim().min(1).max(maxMinutes)

/** How one person of the roster stood to the meeting; `leave` names its reason. */
export const attendanceLineSchema = z.object({
  memberId: z.uuid(),
  state: attendanceStateSchema,
  reason: absenceReasonSchema.optional(),
  note: z.string().trim().max(200).optional(),
  /** Which of two sessions somebody went to. */
  session: z.union([z.literal(1), z.literal(2)]).optional(),
})
export type AttendanceLine = z.output<typeof attendanceLineSchema>

/** A second session of the same meeting, for people on shifts. */
export const secondSessionSchema = z.object({ date: z.iso.date(), time: timeSchema, place: placeSchema })
export type SecondSession = z.output<typeof secondSessionSchema>

/** What is to be put right, by whom and until which Shanghai day. */
export const rectificationSchema = z.object({ what: z.string().trim().min(1).max(200), who: z.string().trim().min(1).max(50), until: z.iso.date() })

const votes = z.number().int().min(0).max(10_000)

/** A resolution with the votes of those present who may vote. */
export const resolutionLineSchema = z.object({ title: z.string().trim().min(1).max(200), inFavour: votes, against: votes, abstained: votes })
export type ResolutionLine = z.output<typeof resolutionLineSchema>
