import type { QuestionKind } from '../questions/question.ts'
import { isRight } from './grade.ts'
import type { Answer, AnswerSheet, PaperQuestion } from './paper.ts'
import type { AttemptRow, QuizRow } from './quiz-store.ts'

/** A question as it is put: nothing in it tells the answer. */
export interface AskedQuestion {
  readonly kind: QuestionKind
  readonly stem: string
  readonly options: readonly string[]
}

/** An attempt that goes on: the questions without key, explanation or basis, and what the member answered so far. */
export interface OpenAttempt {
  readonly id: string
  readonly quizId: string
  readonly title: string
  readonly number: number
  readonly questions: readonly AskedQuestion[]
  readonly answers: AnswerSheet
  readonly revision: number
  readonly closesOn: string
}

const asked = ({ kind, stem, options }: PaperQuestion): AskedQuestion => ({ kind, stem, options })

/** What leaves the server while an attempt is open. */
export const toOpenAttempt = (quiz: QuizRow, attempt: AttemptRow): OpenAttempt => ({
  id: attempt.id, quizId: quiz.id, title: quiz.title, number: attempt.number, questions: attempt.paper.map(asked), answers: attempt.answers, revision: attempt.revision, closesOn: quiz.closesOn,
})

/** A question after submission: with the member's answer, the key and why. */
export interface ReviewedQuestion extends AskedQuestion {
  readonly answer: Answer | null
  readonly key: PaperQuestion['key']
  readonly explanation: string
  readonly basis: string
  readonly isRight: boolean
}

/** The one result of an attempt. */
export interface AttemptResult {
  readonly id: string
  readonly quizId: string
  readonly title: string
  readonly number: number
  readonly submittedAt: Date
  readonly correct: number
  readonly total: number
  readonly passPercent: number
  readonly passed: boolean
  readonly questions: readonly ReviewedQuestion[]
  /** 学时 credited by this result; 0 when nothing new was credited. */
  readonly creditedHours: number
}

/** A submitted attempt with its key; undefined while it is open. */
export const toResult = (quiz: QuizRow, attempt: AttemptRow, creditedHours = 0): AttemptResult | undefined =>
  attempt.submittedAt === null || attempt.correct === null || attempt.passed === null
    ? undefined
    : {
        id: attempt.id, quizId: quiz.id, title: quiz.title, number: attempt.number, submittedAt: attempt.submittedAt, correct: attempt.correct, total: attempt.paper.length,
        passPercent: quiz.passPercent, passed: attempt.passed, creditedHours,
        questions: attempt.paper.map((question, index) => {
          const answer = attempt.answers[String(index)]
          return { ...asked(question), answer: answer ?? null, key: question.key, explanation: question.explanation, basis: question.basis, isRight: isRight(question, answer) }
        }),
      }
