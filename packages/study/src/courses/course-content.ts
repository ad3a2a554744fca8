import { z } from 'zod'

const sectionId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const title = z.string().trim().min(1).max(100)
const attachmentId = z.uuid()

/** A part of a course, in reading order. Files are attachments of the course (owner type `course`). */
export const courseSectionSchema = z.discriminatedUnion('kind', [
  z.object({ id: sectionId, kind: z.literal('text'), title, body: z.string().trim().min(1).max(60_000) }),
  /** Pages of a presentation, one picture each, or one PDF. */
  z.object({ id: sectionId, kind: z.literal('slides'), title, fileIds: z.array(attachmentId).min(1).max(100) }),
  z.object({ id: sectionId, kind: z.literal('video'), title, fileId: attachmentId, seconds: z.number().int().min(1).max(36_000) }),
  z.object({ id: sectionId, kind: z.literal('file'), title, fileIds: z.array(attachmentId).min(1).max(20) }),
])
export type CourseSection = z.infer<typeof courseSectionSchema>

/**
 * What a course holds. `minutes` is what the publisher sets for it, 45 are one 学时; it is credited once, on completion, never by time on screen (AF-04).
 * With a quiz the course is complete when the quiz is passed, without one when somebody of the branch confirms what the member declares.
 */
export const courseContentSchema = z.object({
  summary: z.string().trim().max(500),
  minutes: z.number().int().min(5).max(2_700),
  quizId: z.uuid().nullable(),
  sections: z.array(courseSectionSchema).max(60).refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length),
})
export type CourseContent = z.infer<typeof courseContentSchema>
