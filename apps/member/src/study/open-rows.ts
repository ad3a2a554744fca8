import { formatDay } from '@dangjian/ui'
import { studyText } from './locales/zh-CN.ts'
import type { MyCourse, MyQuiz } from './types.ts'

const text = studyText.open

/** One thing to learn, as a row. */
export interface OpenRow {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly value: string
  readonly href: string
}

/** A course as a row. Pure. */
export const courseRow = ({ id, title, hours, state, readSections, sections }: MyCourse): OpenRow => ({
  key: id, title, note: [text.course, text.hours(hours), ...(state === 'begun' ? [text.sections(readSections, sections)] : [])].join(studyText.gap), value: text.courseStates[state], href: `/study/courses/${id}`,
})

/** A quiz as a row. Pure. */
export const quizRow = ({ id, title, closesOn, state }: MyQuiz): OpenRow => ({ key: id, title, note: [text.quiz, text.until(formatDay(closesOn))].join(studyText.gap), value: text.quizStates[state], href: `/study/quizzes/${id}` })

/** What is left to learn: quizzes that can be answered, the one that closes first on top, then courses that were begun, then new ones. Pure. */
export const openRows = (courses: readonly MyCourse[], quizzes: readonly MyQuiz[]): OpenRow[] => [
  ...quizzes.filter(({ state }) => state === 'open' || state === 'begun').map(quizRow),
  ...courses.filter(({ state }) => state === 'begun').map(courseRow),
  ...courses.filter(({ state }) => state === 'new').map(courseRow),
]
