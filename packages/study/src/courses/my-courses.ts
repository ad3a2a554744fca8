import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findCredit, listCreditedSources } from '../hours/credit-store.ts'
import { findCourseEntries } from '../hours/entry-store.ts'
import { actingLearner, type Learner } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import type { CourseSection } from './course-content.ts'
import { findPublished, listProgress, listPublishedFor, listVersions, findCourse, type ProgressRow } from './course-store.ts'
import type { SeenRange } from './merge-ranges.ts'

/** 未开始, 学习中, 待确认, 已学完. */
export type MyCourseState = 'new' | 'begun' | 'waiting' | 'credited'

/** A course that is addressed to the member. */
export interface MyCourse {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly hours: number
  readonly sections: number
  readonly readSections: number
  readonly isQuizzed: boolean
  readonly state: MyCourseState
  readonly publishedAt: Date | null
}

const stateOf = (facts: { isCredited: boolean; isWaiting: boolean; isBegun: boolean }): MyCourseState =>
  facts.isCredited ? 'credited' : facts.isWaiting ? 'waiting' : facts.isBegun ? 'begun' : 'new'

/** The courses published for the acting member, the latest first. Throws NOT_A_MEMBER. */
export const myCourses = async (scope: Scope): Promise<MyCourse[]> => {
  const learner = await actingLearner(scope)
  const found = await listPublishedFor(scope, learner.paths)
  const ids = found.map(({ course }) => course.id)
  const credited = await listCreditedSources(scope, learner.memberId, 'course')
  const entries = await findCourseEntries(scope, learner.memberId)
  const progress = await listProgress(scope, learner.memberId, ids)
  return found.map(({ course, version }) => {
    const own = progress.filter(({ courseId }) => courseId === course.id)
    const { sections } = version.content
    return {
      id: course.id, title: version.title, summary: version.content.summary, hours: hoursOfMinutes(version.content.minutes), sections: sections.length,
      readSections: sections.filter(({ id }) => own.some((row) => row.sectionId === id && row.isRead)).length, isQuizzed: version.content.quizId !== null, publishedAt: course.publishedAt,
      state: stateOf({ isCredited: credited.has(course.id), isWaiting: entries.get(course.id)?.state === 'waiting', isBegun: own.length > 0 }),
    }
  })
}

/** A section with where the member is in it. */
export type MySection = CourseSection & { readonly isRead: boolean; readonly ranges: readonly SeenRange[]; readonly position: number }

/** A course as the member studies it. */
export interface MyCourseDetail {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly hours: number
  readonly version: number
  readonly publishedBy: string
  readonly state: MyCourseState
  readonly isOpen: boolean
  readonly quizId: string | null
  readonly sections: readonly MySection[]
  /** The answer of the branch to a declaration that was sent back. */
  readonly returnedBecause: string | null
  readonly credited: { readonly hours: number; readonly on: string; readonly by: string } | null
}

const withProgress = (section: CourseSection, rows: readonly ProgressRow[]): MySection => {
  const row = rows.find(({ sectionId }) => sectionId === section.id)
  return { ...section, isRead: row?.isRead ?? false, ranges: row?.ranges ?? [], position: row?.position ?? 0 }
}

const visible = async (scope: Scope, learner: Learner, id: string) => {
  const published = await findPublished(scope, id)
  if (published && learner.paths.includes(published.course.audiencePath)) return published
  // Whoever completed a course may look at it again after it was withdrawn.
  const credit = await findCredit(scope, learner.memberId, 'course', id)
  const course = credit ? await findCourse(scope, id) : undefined
  const version = course ? (await listVersions(scope, id))[0] : undefined
  if (!course || !version) throw notFound('course')
  return { course, version }
}

export const myCourseInput = z.object({ id: z.uuid() })
export type MyCourseInput = z.infer<typeof myCourseInput>

/** One course addressed to the member, or completed by the member. Throws NOT_A_MEMBER and NOT_FOUND. */
export const myCourse = async (scope: Scope, { id }: MyCourseInput): Promise<MyCourseDetail> => {
  const learner = await actingLearner(scope)
  const { course, version } = await visible(scope, learner, id)
  const progress = await listProgress(scope, learner.memberId, [id])
  const credit = await findCredit(scope, learner.memberId, 'course', id)
  const entry = (await findCourseEntries(scope, learner.memberId)).get(id)
  return {
    id, title: version.title, summary: version.content.summary, hours: hoursOfMinutes(version.content.minutes), version: version.version, publishedBy: version.publishedBy,
    isOpen: course.state === 'published', quizId: version.content.quizId, sections: version.content.sections.map((section) => withProgress(section, progress)),
    state: stateOf({ isCredited: credit !== undefined, isWaiting: entry?.state === 'waiting', isBegun: progress.length > 0 }),
    returnedBecause: entry?.state === 'returned' ? entry.answer : null,
    credited: credit ? { hours: hoursOfMinutes(credit.minutes), on: credit.creditedOn, by: credit.groundedBy } : null,
  }
}
