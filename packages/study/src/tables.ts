import { boolean, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'
import type { CourseContent } from './courses/course-content.ts'
import type { PlanTheme } from './plan/plan-schema.ts'
import type { QuestionKey, QuestionKind } from './questions/question.ts'
import type { AnswerSheet, PaperQuestion, QuizDraw } from './quizzes/paper.ts'

/** 年度学习计划 of one organization: one row per version; the adopted one of the highest version is in force. */
export const studyPlans = tenantTable(
  'study_plans',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    year: text('year').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    /** 学时 the plan aims at; never below the rule's (EDU-01), and the highest of the plans above counts. */
    targetHours: integer('target_hours').notNull(),
    themes: jsonb('themes').$type<PlanTheme[]>().notNull(),
    state: text('state').$type<'draft' | 'adopted' | 'superseded'>().notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    adoptedBy: text('adopted_by'),
    adoptedOn: date('adopted_on'),
    /** Meeting or document by which it was adopted. */
    adoptedByAct: text('adopted_by_act'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('study_plans_version').on(t.tenantId, t.orgUnitId, t.year, t.version),
    uniqueIndex('study_plans_draft').on(t.tenantId, t.orgUnitId, t.year).where(sql`state = 'draft'`),
    uniqueIndex('study_plans_adopted').on(t.tenantId, t.orgUnitId, t.year).where(sql`state = 'adopted'`),
  ],
)

/** A course of one organization for those inside `audience_path`; `content` is the draft, what readers see stands in `course_versions`. */
export const courses = tenantTable(
  'courses',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    audiencePath: textC('audience_path').notNull(),
    state: text('state').$type<'draft' | 'published' | 'withdrawn'>().notNull(),
    title: text('title').notNull(),
    content: jsonb('content').$type<CourseContent>().notNull(),
    /** The last published version, 0 before the first. */
    version: integer('version').notNull().default(0),
    /** Whether the draft holds something that readers do not see yet. */
    isChanged: boolean('is_changed').notNull().default(true),
    edition: integer('edition').notNull().default(1),
    publishedAt: instant('published_at'),
    withdrawnReason: text('withdrawn_reason'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('courses_audience').on(t.tenantId, t.state, t.audiencePath)],
)

/** What was published, as it was published. */
export const courseVersions = tenantTable(
  'course_versions',
  {
    courseId: uuid('course_id').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    content: jsonb('content').$type<CourseContent>().notNull(),
    publishedBy: text('published_by').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.courseId, t.version] }), foreignKey({ columns: [t.tenantId, t.courseId], foreignColumns: [courses.tenantId, courses.id] })],
)

/** Where a member is in a section: read or not, and which seconds of a video were played. Serves resuming only, never assessment (AF-04). */
export const courseProgress = tenantTable(
  'course_progress',
  {
    courseId: uuid('course_id').notNull(),
    memberId: uuid('member_id').notNull(),
    sectionId: text('section_id').notNull(),
    isRead: boolean('is_read').notNull().default(false),
    /** `[from, to)` in whole seconds, merged, ascending. */
    ranges: jsonb('ranges').$type<Array<[number, number]>>().notNull(),
    position: integer('position').notNull().default(0),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.memberId, t.courseId, t.sectionId] }), foreignKey({ columns: [t.tenantId, t.courseId], foreignColumns: [courses.tenantId, courses.id] })],
)

/** The question bank. A quiz freezes what it drew, so an edit changes no paper that somebody began. */
export const questions = tenantTable(
  'questions',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<QuestionKind>().notNull(),
    stem: text('stem').notNull(),
    options: jsonb('options').$type<string[]>().notNull(),
    key: jsonb('key').$type<QuestionKey>().notNull(),
    explanation: text('explanation').notNull(),
    /** What the answer rests on, as cited. */
    basis: text('basis').notNull(),
    tags: jsonb('tags').$type<string[]>().notNull(),
    difficulty: integer('difficulty').notNull(),
    state: text('state').$type<'active' | 'retired'>().notNull(),
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('questions_unit').on(t.tenantId, t.orgUnitId, t.state),
    // The same question is not entered twice.
    uniqueIndex('questions_stem').on(t.tenantId, t.orgUnitId, t.stem).where(sql`state = 'active'`),
  ],
)

/** A quiz for those inside `audience_path`, of a course or by itself. */
export const quizzes = tenantTable(
  'quizzes',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    audiencePath: textC('audience_path').notNull(),
    title: text('title').notNull(),
    draw: jsonb('draw').$type<QuizDraw>().notNull(),
    /** Share of right answers that passes, in per cent. */
    passPercent: integer('pass_percent').notNull(),
    attempts: integer('attempts').notNull(),
    opensOn: date('opens_on').notNull(),
    closesOn: date('closes_on').notNull(),
    /** 学时 minutes credited once for passing; 0 for the quiz of a course, which credits the course. */
    minutes: integer('minutes').notNull(),
    state: text('state').$type<'draft' | 'published' | 'withdrawn'>().notNull(),
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('quizzes_audience').on(t.tenantId, t.state, t.audiencePath)],
)

/** One attempt: the frozen paper with its key (never sent before submission), the answers so far and the one result. */
export const quizAttempts = tenantTable(
  'quiz_attempts',
  {
    id: uuid('id').notNull(),
    quizId: uuid('quiz_id').notNull(),
    memberId: uuid('member_id').notNull(),
    number: integer('number').notNull(),
    paper: jsonb('paper').$type<PaperQuestion[]>().notNull(),
    answers: jsonb('answers').$type<AnswerSheet>().notNull(),
    /** Counts the saves of the phone that answers; an older save never overwrites a newer one. */
    revision: integer('revision').notNull().default(0),
    startedAt: instant('started_at').notNull(),
    savedAt: instant('saved_at'),
    submittedAt: instant('submitted_at'),
    correct: integer('correct'),
    passed: boolean('passed'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('quiz_attempts_number').on(t.tenantId, t.quizId, t.memberId, t.number),
    uniqueIndex('quiz_attempts_open').on(t.tenantId, t.quizId, t.memberId).where(sql`submitted_at is null`),
    index('quiz_attempts_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.quizId], foreignColumns: [quizzes.tenantId, quizzes.id] }),
  ],
)

/** What a member asks to have counted: 自学, or a course without quiz. Counts only after somebody else confirmed it. */
export const studyEntries = tenantTable(
  'study_entries',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<'self' | 'course'>().notNull(),
    courseId: uuid('course_id'),
    title: text('title').notNull(),
    note: text('note').notNull(),
    studiedOn: date('studied_on').notNull(),
    minutes: integer('minutes').notNull(),
    state: text('state').$type<'waiting' | 'confirmed' | 'returned' | 'withdrawn'>().notNull(),
    declaredAt: instant('declared_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    answer: text('answer'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('study_entries_waiting').on(t.tenantId, t.orgUnitId, t.declaredAt).where(sql`state = 'waiting'`),
    index('study_entries_member').on(t.tenantId, t.memberId, t.declaredAt),
    uniqueIndex('study_entries_course').on(t.tenantId, t.memberId, t.courseId).where(sql`course_id is not null and state in ('waiting', 'confirmed')`),
  ],
)

/** 学时 credited outside meetings and trainings: once per member and source. */
export const studyCredits = tenantTable(
  'study_credits',
  {
    memberId: uuid('member_id').notNull(),
    sourceType: text('source_type').$type<'course' | 'quiz' | 'self'>().notNull(),
    sourceId: uuid('source_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    title: text('title').notNull(),
    minutes: integer('minutes').notNull(),
    year: text('year').notNull(),
    creditedOn: date('credited_on').notNull(),
    /** How it was made sure: a quiz was passed, or a person confirmed. */
    ground: text('ground').$type<'quiz' | 'confirmed'>().notNull(),
    groundedBy: text('grounded_by').notNull(),
    creditedAt: instant('credited_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.memberId, t.sourceType, t.sourceId] }), index('study_credits_year').on(t.tenantId, t.year, t.memberId)],
)

/** Certificates of a year's completion: one per member and year, with a number and a code that can be verified. */
export const studyCertificates = tenantTable(
  'study_certificates',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    year: text('year').notNull(),
    serial: integer('serial').notNull(),
    number: text('number').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitName: text('org_unit_name').notNull(),
    /** Hundredths of a 学时, as they stood when it was issued. */
    hundredths: integer('hundredths').notNull(),
    requiredHours: integer('required_hours').notNull(),
    issuedOn: date('issued_on').notNull(),
    code: text('code').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('study_certificates_member').on(t.tenantId, t.memberId, t.year),
    uniqueIndex('study_certificates_serial').on(t.tenantId, t.year, t.serial),
    uniqueIndex('study_certificates_number').on(t.tenantId, t.number),
  ],
)

/** States of what members write for others: 待审核, 已发布, 已退回, 已撤下. */
export type ReflectionState = 'waiting' | 'published' | 'returned' | 'withdrawn'

/** 学习体会: readable by others only after somebody of the branch has checked it. */
export const reflections = tenantTable(
  'reflections',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    audiencePath: textC('audience_path').notNull(),
    courseId: uuid('course_id'),
    title: text('title').notNull(),
    body: text('body').notNull(),
    state: text('state').$type<ReflectionState>().notNull(),
    writtenAt: instant('written_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('reflections_audience').on(t.tenantId, t.state, t.audiencePath, t.decidedAt),
    index('reflections_member').on(t.tenantId, t.memberId, t.writtenAt),
  ],
)

/** A comment under a reflection, checked as the reflection itself. */
export const reflectionComments = tenantTable(
  'reflection_comments',
  {
    id: uuid('id').notNull(),
    reflectionId: uuid('reflection_id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    body: text('body').notNull(),
    state: text('state').$type<ReflectionState>().notNull(),
    writtenAt: instant('written_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('reflection_comments_reflection').on(t.tenantId, t.reflectionId, t.writtenAt),
    index('reflection_comments_waiting').on(t.tenantId, t.orgUnitId).where(sql`state = 'waiting'`),
    foreignKey({ columns: [t.tenantId, t.reflectionId], foreignColumns: [reflections.tenantId, reflections.id] }),
  ],
)
