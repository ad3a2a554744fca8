import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { actingLearner } from '../study-reach.ts'
import { findPublished, lockProgress, updateProgress } from './course-store.ts'
import { mergeRanges, type SeenRange } from './merge-ranges.ts'

const second = z.number().int().min(0).max(36_000)

export const saveProgressInput = z.object({
  courseId: z.uuid(),
  sectionId: z.string().min(1).max(40),
  /** The section was read to its end, or is set aside as read by the member. */
  isRead: z.boolean().optional(),
  ranges: z.array(z.tuple([second, second])).max(200).optional(),
  position: second.optional(),
})
export type SaveProgressInput = z.infer<typeof saveProgressInput>

/**
 * Keeps where the member is in a section: stretches of a video are merged with those known, read stays read. It serves resuming on another phone and is never
 * counted for or against anybody (AF-04). Throws NOT_A_MEMBER and NOT_FOUND.
 */
export const saveProgress = async (scope: Scope, input: SaveProgressInput): Promise<{ ranges: SeenRange[]; position: number; isRead: boolean }> => {
  const learner = await actingLearner(scope)
  const found = await findPublished(scope, input.courseId)
  const section = found?.version.content.sections.find(({ id }) => id === input.sectionId)
  if (!found || !section || !learner.paths.includes(found.course.audiencePath)) throw notFound('course')
  const row = await lockProgress(scope, { courseId: input.courseId, memberId: learner.memberId, sectionId: input.sectionId })
  const change = {
    isRead: row.isRead || input.isRead === true,
    ranges: section.kind === 'video' ? mergeRanges(row.ranges, input.ranges ?? [], section.seconds) : [],
    position: input.position ?? row.position,
    updatedAt: scope.clock.now(),
  }
  await updateProgress(scope, row, change)
  return { ranges: change.ranges, position: change.position, isRead: change.isRead }
}
