import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, Card, PhoneBody, PhoneHead, StateTag, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'
import type { AttemptResult } from './types.ts'
import './study.css'

const text = studyText.result
type Question = AttemptResult['questions'][number]

/** Words of an answer or a key: options by their text, blanks one after another. Pure. */
export const wordsOf = (question: Pick<Question, 'kind' | 'options'>, parts: ReadonlyArray<number | string | readonly string[]>): string => {
  const options = question.kind === 'judge' ? [studyText.answer.right, studyText.answer.wrong] : question.options
  return parts.map((part) => (typeof part === 'number' ? (options[part] ?? '') : typeof part === 'string' ? part : part.join('／'))).filter((word) => word !== '').join('；')
}

const Review = ({ question, index }: { question: Question; index: number }) => {
  const given = question.answer === null ? '' : wordsOf(question, question.answer)
  return (
    <Card>
      <div className="dj-review">
        <p className="dj-sm">{studyText.answer.question(index + 1)}{studyText.gap}{studyText.answer.kinds[question.kind]}</p>
        <p className="dj-question-text">{question.stem}</p>
        <p><StateTag state={question.isRight ? 'done' : 'failed'}>{question.isRight ? text.rightMark : text.wrongMark}</StateTag></p>
        <p>{text.mine}：{given === '' ? text.none : given}</p>
        {question.isRight ? null : <p>{text.key}：{wordsOf(question, question.key)}</p>}
        {question.explanation === '' ? null : <p className="dj-sm">{text.explanation}：{question.explanation}</p>}
        {question.basis === '' ? null : <p className="dj-sm">{text.basis}：{question.basis}</p>}
      </div>
    </Card>
  )
}

/** The one result of an attempt with my answers and the explanations. */
export const ResultPage = () => {
  const { attemptId = '' } = usePageParams()
  const result = useQuery(useApi().study.myResult.queryOptions({ attemptId }))
  return (
    <>
      <PhoneHead title={text.title} {...(result.data ? { backHref: `/study/quizzes/${result.data.quizId}` } : { backHref: '/study/courses' })} />
      <QueryView query={result} subject={text.title}>
        {(found) => (
          <PhoneBody bottom={<ActButton isWide act={{ key: 'hours', label: text.hoursLink, tone: 'go', href: '/study/hours' }} />}>
            <h2 className="dj-card-title">{found.title}</h2>
            <VerdictNote tone={found.passed ? 'ok' : 'info'} what={found.passed ? text.passed : text.failed} why={text.of(found.correct, found.total, found.passPercent)} isLive />
            {found.questions.map((question, index) => <Review key={question.stem} question={question} index={index} />)}
          </PhoneBody>
        )}
      </QueryView>
    </>
  )
}
