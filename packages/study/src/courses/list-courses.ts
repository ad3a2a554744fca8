import { can } from '@dangjian/contracts'
import { decodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { idsOfPath, unitsById } from '@dangjian/org'
import { z } from 'zod'
import { findQuiz } from '../quizzes/quiz-store.ts'
import { readableAudiences } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import type { CourseContent } from './course-content.ts'
import { countCompleted, listVersions, pageCourses, type CourseRow, type CourseState } from './course-store.ts'
import { loadCourse } from './load-course.ts'

/** A course in an organizer's list. */
export interface CourseLine {
  readonly id: string
  readonly title: string
  readonly state: CourseState
  readonly orgUnitName: string
  readonly audience: { readonly orgUnitId: string; readonly name: string }
  readonly minutes: number
  readonly hours: number
  readonly sections: number
  readonly version: number
  readonly isChanged: boolean
  readonly publishedAt: Date | null
  /** Members credited so far: a count, never names in an order of merit. */
  readonly completed: number
  readonly canManage: boolean
}

const linesOf = async (scope: Scope, rows: readonly CourseRow[]): Promise<CourseLine[]> => {
  const audienceId = (row: CourseRow): string => idsOfPath(row.audiencePath).at(-1) ?? ''
  const units = await unitsById(scope, rows.flatMap((row) => [row.orgUnitId, audienceId(row)]))
  const completed = await countCompleted(scope, rows.map(({ id }) => id))
  return rows.map((row) => ({
    id: row.id, title: row.title, state: row.state, orgUnitName: units.get(row.orgUnitId)?.shortName ?? '', audience: { orgUnitId: audienceId(row), name: units.get(audienceId(row))?.name ?? '' },
    minutes: row.content.minutes, hours: hoursOfMinutes(row.content.minutes), sections: row.content.sections.length, version: row.version, isChanged: row.isChanged, publishedAt: row.publishedAt,
    completed: completed.get(row.id) ?? 0, canManage: can(scope.access, 'study.manage', units.get(row.orgUnitId)?.path ?? '/'),
  }))
}

export const listCoursesInput = pageInputSchema.extend({ state: z.enum(['draft', 'published', 'withdrawn']).optional(), text: z.string().trim().max(60).optional() })
export type ListCoursesInput = z.infer<typeof listCoursesInput>

/** Courses for organizations in the person's reach, newest first. */
export const listCourses = async (scope: Scope, { cursor, limit, state, text }: ListCoursesInput): Promise<Page<CourseLine>> => {
  const beforeId = cursor === undefined ? undefined : z.uuid().safeParse(decodeCursor(cursor)?.[0]).data
  const page = await pageCourses(scope, { reach: readableAudiences(scope), state, text: text === '' ? undefined : text, beforeId, limit })
  return { ...page, items: await linesOf(scope, page.items) }
}

/** A course as its organizer edits it. */
export interface CourseDetail extends CourseLine {
  readonly orgUnitId: string
  readonly edition: number
  readonly content: CourseContent
  readonly quizTitle: string | null
  readonly withdrawnReason: string | null
  readonly versions: ReadonlyArray<{ readonly version: number; readonly title: string; readonly publishedBy: string; readonly publishedAt: Date }>
}

export const getCourseInput = z.object({ id: z.uuid() })
export type GetCourseInput = z.infer<typeof getCourseInput>

/** One course with its draft and its published versions. Throws NOT_FOUND. */
export const getCourse = async (scope: Scope, { id }: GetCourseInput): Promise<CourseDetail> => {
  const course = await loadCourse(scope, id)
  const [line] = await linesOf(scope, [course])
  if (!line) throw new Error('one row gives one line')
  const quiz = course.content.quizId === null ? undefined : await findQuiz(scope, course.content.quizId)
  const versions = (await listVersions(scope, id)).map(({ version, title, publishedBy, publishedAt }) => ({ version, title, publishedBy, publishedAt }))
  return { ...line, orgUnitId: course.orgUnitId, edition: course.edition, content: course.content, quizTitle: quiz?.title ?? null, withdrawnReason: course.withdrawnReason, versions }
}
