import { encodeCursor, type Page, type Scope } from '@dangjian/db'
import { and, asc, count, desc, eq, ilike, inArray, lt, sql, type SQL } from 'drizzle-orm'
import { addressedTo, seenBy } from '../audience-condition.ts'
import { courseProgress, courses, courseVersions, studyCredits } from '../tables.ts'

export type CourseRow = typeof courses.$inferSelect
export type CourseState = CourseRow['state']
export type CourseVersionRow = typeof courseVersions.$inferSelect
export type ProgressRow = typeof courseProgress.$inferSelect

const one = (scope: Scope, id: string): SQL | undefined => and(eq(courses.tenantId, scope.tenantId), eq(courses.id, id))

export const findCourse = async (scope: Scope, id: string): Promise<CourseRow | undefined> => (await scope.tx.select().from(courses).where(one(scope, id)))[0]

export const lockCourse = async (scope: Scope, id: string): Promise<CourseRow | undefined> => (await scope.tx.select().from(courses).where(one(scope, id)).for('update'))[0]

export const insertCourse = async (scope: Scope, row: Omit<typeof courses.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(courses).values({ ...row, tenantId: scope.tenantId })
}

export const updateCourse = async (scope: Scope, id: string, change: Partial<Omit<CourseRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(courses).set(change).where(one(scope, id))
}

export const insertCourseVersion = async (scope: Scope, row: Omit<typeof courseVersions.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(courseVersions).values({ ...row, tenantId: scope.tenantId })
}

/** Published versions of a course, latest first. */
export const listVersions = (scope: Scope, courseId: string): Promise<CourseVersionRow[]> =>
  scope.tx.select().from(courseVersions).where(and(eq(courseVersions.tenantId, scope.tenantId), eq(courseVersions.courseId, courseId))).orderBy(desc(courseVersions.version))

const current = and(eq(courseVersions.tenantId, courses.tenantId), eq(courseVersions.courseId, courses.id), eq(courseVersions.version, courses.version))

/** What readers see of a course: its current version; undefined while it is not published. */
export const findPublished = async (scope: Scope, id: string): Promise<{ course: CourseRow; version: CourseVersionRow } | undefined> => {
  const [row] = await scope.tx.select({ course: courses, version: courseVersions }).from(courses).innerJoin(courseVersions, current).where(and(one(scope, id), eq(courses.state, 'published'), eq(courseVersions.tenantId, scope.tenantId)))
  return row
}

/** Published courses for the paths with the version that readers see, the latest first, 200 at most. */
export const listPublishedFor = (scope: Scope, paths: readonly string[]): Promise<Array<{ course: CourseRow; version: CourseVersionRow }>> =>
  scope.tx
    .select({ course: courses, version: courseVersions })
    .from(courses)
    .innerJoin(courseVersions, current)
    .where(and(eq(courses.tenantId, scope.tenantId), eq(courseVersions.tenantId, scope.tenantId), eq(courses.state, 'published'), addressedTo(courses.audiencePath, paths)))
    .orderBy(desc(courses.publishedAt), desc(courses.id))
    .limit(200)

/** Published courses whose completion is proven by a quiz. */
export const listCoursesOfQuiz = (scope: Scope, quizId: string): Promise<Array<{ course: CourseRow; version: CourseVersionRow }>> =>
  scope.tx
    .select({ course: courses, version: courseVersions })
    .from(courses)
    .innerJoin(courseVersions, current)
    .where(and(eq(courses.tenantId, scope.tenantId), eq(courseVersions.tenantId, scope.tenantId), eq(courses.state, 'published'), sql`${courseVersions.content} ->> 'quizId' = ${quizId}`))
    .orderBy(asc(courses.id))

export interface CourseFilter {
  readonly reach: { inside: readonly string[]; above: readonly string[] }
  readonly state?: CourseState | undefined
  readonly text?: string | undefined
  readonly beforeId?: string | undefined
  readonly limit: number
}

/** Courses an organizer sees, newest first. */
export const pageCourses = async (scope: Scope, filter: CourseFilter): Promise<Page<CourseRow>> => {
  const where = and(
    eq(courses.tenantId, scope.tenantId), seenBy(courses.audiencePath, filter.reach), filter.state === undefined ? undefined : eq(courses.state, filter.state),
    filter.text === undefined ? undefined : ilike(courses.title, `%${filter.text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
  )
  const rows = await scope.tx.select().from(courses).where(and(where, filter.beforeId === undefined ? undefined : lt(courses.id, filter.beforeId))).orderBy(desc(courses.id)).limit(filter.limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(courses).where(where)
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  return { items, total: counted?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.id]) : null }
}

/** How many members were credited for each of the courses. */
export const countCompleted = async (scope: Scope, courseIds: readonly string[]): Promise<Map<string, number>> => {
  if (courseIds.length === 0) return new Map()
  const rows = await scope.tx
    .select({ id: studyCredits.sourceId, people: count() })
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, scope.tenantId), eq(studyCredits.sourceType, 'course'), inArray(studyCredits.sourceId, [...courseIds])))
    .groupBy(studyCredits.sourceId)
  return new Map(rows.map(({ id, people }) => [id, people]))
}

/** Where a member is in courses. */
export const listProgress = (scope: Scope, memberId: string, courseIds: readonly string[]): Promise<ProgressRow[]> =>
  courseIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(courseProgress).where(and(eq(courseProgress.tenantId, scope.tenantId), eq(courseProgress.memberId, memberId), inArray(courseProgress.courseId, [...courseIds])))

/** The row of one section, made when it is not there, locked until the transaction ends. */
export const lockProgress = async (scope: Scope, key: { courseId: string; memberId: string; sectionId: string }): Promise<ProgressRow> => {
  await scope.tx.insert(courseProgress).values({ ...key, tenantId: scope.tenantId, ranges: [], updatedAt: scope.clock.now() }).onConflictDoNothing({ target: [courseProgress.tenantId, courseProgress.memberId, courseProgress.courseId, courseProgress.sectionId] })
  const [row] = await scope.tx
    .select()
    .from(courseProgress)
    .where(and(eq(courseProgress.tenantId, scope.tenantId), eq(courseProgress.memberId, key.memberId), eq(courseProgress.courseId, key.courseId), eq(courseProgress.sectionId, key.sectionId)))
    .for('update')
  if (!row) throw new Error('the row was made a statement ago')
  return row
}

export const updateProgress = async (scope: Scope, { courseId, memberId, sectionId }: ProgressRow, change: Pick<ProgressRow, 'isRead' | 'ranges' | 'position' | 'updatedAt'>): Promise<void> => {
  await scope.tx
    .update(courseProgress)
    .set(change)
    .where(and(eq(courseProgress.tenantId, scope.tenantId), eq(courseProgress.memberId, memberId), eq(courseProgress.courseId, courseId), eq(courseProgress.sectionId, sectionId)))
}
