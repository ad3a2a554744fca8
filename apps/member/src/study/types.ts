import type { ApiClient } from '@dangjian/app-shell'

type Study = ApiClient['study']
type Answer<K extends keyof Study> = Study[K] extends { query: (...args: never[]) => Promise<infer O> } ? O : Study[K] extends { mutate: (...args: never[]) => Promise<infer O> } ? O : never

export type MyHours = Answer<'myHours'>
export type MyCourse = Answer<'myCourses'>[number]
export type MyCourseDetail = Answer<'myCourse'>
export type MySection = MyCourseDetail['sections'][number]
export type MyQuiz = Answer<'myQuizzes'>[number]
export type MyQuizDetail = Answer<'myQuiz'>
export type OpenAttempt = Answer<'startAttempt'>
export type AnswerSheet = OpenAttempt['answers']
export type AttemptResult = Answer<'myResult'>
export type StudyPlan = Answer<'myStudyPlan'>
export type ReflectionLine = Answer<'myReflections'>[number]
export type Reflection = Answer<'readReflection'>
