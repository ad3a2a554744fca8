import { isRight } from './grade.ts'
import type { AnswerSheet, PaperQuestion } from './paper.ts'

/** How a question did in a quiz: for mending questions, never for judging people. */
export interface QuestionFigures {
  readonly questionId: string
  readonly stem: string
  readonly asked: number
  readonly right: number
  /** Share of right answers among the best 27 % of papers minus that among the weakest 27 %; null below ten papers. */
  readonly discrimination: number | null
}

/** Papers below which a question's figures say nothing. */
export const leastPapers = 10

interface Paper {
  readonly paper: readonly PaperQuestion[]
  readonly answers: AnswerSheet
  readonly correct: number | null
}

const shareOf = (paper: Paper): number => (paper.correct ?? 0) / Math.max(1, paper.paper.length)

const rightShare = (papers: readonly boolean[]): number => papers.filter(Boolean).length / Math.max(1, papers.length)

/** Figures of every question that stood in a submitted paper, in the order of their texts. Pure. */
export const questionFigures = (papers: readonly Paper[]): QuestionFigures[] => {
  const ordered = papers.toSorted((a, b) => shareOf(b) - shareOf(a))
  const marks = new Map<string, { stem: string; right: boolean[] }>()
  for (const { paper, answers } of ordered) {
    for (const [index, question] of paper.entries()) {
      const entry = marks.get(question.questionId) ?? { stem: question.stem, right: [] }
      entry.right.push(isRight(question, answers[String(index)]))
      marks.set(question.questionId, entry)
    }
  }
  const lines = [...marks].map(([questionId, { stem, right }]) => {
    const edge = Math.max(1, Math.round(right.length * 0.27))
    const spread = right.length < leastPapers ? null : Math.round((rightShare(right.slice(0, edge)) - rightShare(right.slice(-edge))) * 100) / 100
    return { questionId, stem, asked: right.length, right: right.filter(Boolean).length, discrimination: spread }
  })
  return lines.toSorted((a, b) => (a.stem < b.stem ? -1 : 1))
}
