import type { Answer, AnswerSheet, PaperQuestion } from './paper.ts'

/** A typed answer as it is compared: NFKC, without blanks, in lower case; 「〇」 and the like stay what they are. */
export const normalText = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()

const isRightChoice = (key: readonly number[], answer: Answer): boolean => {
  const given = new Set<number | string>(answer)
  return given.size === answer.length && given.size === key.length && key.every((place) => given.has(place))
}

const isRightText = (key: ReadonlyArray<readonly string[]>, answer: Answer): boolean =>
  answer.length === key.length && key.every((accepted, index) => {
    const given = answer[index]
    return typeof given === 'string' && accepted.some((text) => normalText(text) === normalText(given))
  })

const isChoiceKey = (key: PaperQuestion['key']): key is number[] => typeof key[0] === 'number'

/** Whether one answer is right: all options of the key and no other, or every blank filled with a text that is accepted. No answer is a wrong one. */
export const isRight = (question: Pick<PaperQuestion, 'key'>, answer: Answer | undefined): boolean => {
  if (answer === undefined || answer.length === 0) return false
  return isChoiceKey(question.key) ? isRightChoice(question.key, answer) : isRightText(question.key, answer)
}

/** The one result of a paper: right answers by position, and whether their share reaches the pass mark. */
export const gradePaper = (paper: readonly PaperQuestion[], answers: AnswerSheet, passPercent: number): { marks: boolean[]; correct: number; passed: boolean } => {
  const marks = paper.map((question, index) => isRight(question, answers[String(index)]))
  const correct = marks.filter(Boolean).length
  return { marks, correct, passed: paper.length > 0 && correct * 100 >= passPercent * paper.length }
}
