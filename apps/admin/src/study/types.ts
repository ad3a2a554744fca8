import type { ApiClient } from '@dangjian/app-shell'

type Study = ApiClient['study']
type Answer<K extends keyof Study> = Study[K] extends { query: (...args: never[]) => Promise<infer O> } ? O : never

export type BranchHours = Answer<'hoursBoard'>['branches'][number]
export type MemberHours = Answer<'branchHours'>['members'][number]
export type WaitingEntry = Answer<'listWaitingEntries'>['items'][number]
export type StudyPlan = Answer<'studyPlanOf'>
export type PlanTheme = StudyPlan['own'][number]['themes'][number]
export type CourseLine = Answer<'listCourses'>['items'][number]
export type CourseDetail = Answer<'getCourse'>
export type CourseContent = CourseDetail['content']
export type CourseSection = CourseContent['sections'][number]
export type QuestionLine = Answer<'listQuestions'>['items'][number]
export type QuizLine = Answer<'listQuizzes'>[number]
export type CheckedReflection = Answer<'listReflectionsForCheck'>['reflections'][number]
export type CheckedComment = Answer<'listReflectionsForCheck'>['comments'][number]
