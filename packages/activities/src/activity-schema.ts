import { postKindSchema } from '@dangjian/org'
import { z } from 'zod'
import { activityKinds, workKinds } from './tables.ts'

/** One line of text. */
export const lineSchema = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest).regex(/^[^\p{Cc}]*$/u)

/** Words of a person; line breaks and tabs may stand in them. */
export const proseSchema = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest).regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u)

export const activityKindSchema = z.enum(activityKinds)
export const workKindSchema = z.enum(workKinds)

/** A moment, as `2026-11-25T15:00:00+08:00` or with Z. */
export const momentSchema = z.iso.datetime({ offset: true })

export const placesSchema = z.number().int().min(1).max(5000)

/** Places of one unit in a session: of this tenant by `orgUnitId`, of another by name. */
export const quotaSchema = z.object({ orgUnitId: z.uuid().optional(), unitName: lineSchema(2, 80), places: placesSchema })

export const sessionSchema = z.object({ startsAt: momentSchema, endsAt: momentSchema, place: lineSchema(1, 80), places: placesSchema, quotas: z.array(quotaSchema).max(60).default([]) })
export type SessionInput = z.infer<typeof sessionSchema>

/** 学时 with one decimal at most. */
export const hoursSchema = z.number().min(0).max(200).multipleOf(0.1)

export const activityFieldsSchema = z.object({
  orgUnitId: z.uuid(),
  hostName: lineSchema(2, 80).optional(),
  kind: activityKindSchema,
  title: lineSchema(2, 80),
  summary: proseSchema(0, 4000).default(''),
  audienceUnitId: z.uuid(),
  audiencePosts: z.array(postKindSchema).max(7).default([]),
  enrolFrom: momentSchema,
  enrolUntil: momentSchema,
  hours: hoursSchema.default(0),
  certificateWord: lineSchema(2, 12).optional(),
  sessions: z.array(sessionSchema).min(1).max(30),
})
