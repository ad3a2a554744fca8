import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatDay, formatTableTime } from '@dangjian/ui'
import { ActButton, Card, FactList, PhoneBody, PhoneHead, RowList, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'
import type { MyQuizDetail } from './types.ts'
import './study.css'

const text = studyText.quiz

const Shown = ({ quiz }: { quiz: MyQuizDetail }) => {
  const isOpen = quiz.state === 'open' || quiz.state === 'begun' || (quiz.state === 'passed' && quiz.attemptList.some(({ submittedAt }) => submittedAt === null))
  const act = { key: 'answer', label: quiz.state === 'begun' ? text.resume : text.start, tone: 'primary', href: `/study/quizzes/${quiz.id}/answer` } as const
  return (
    <PhoneBody {...(isOpen ? { bottom: <ActButton isWide act={act} /> } : {})}>
      <Card>
        <h2 className="dj-card-title">{quiz.title}</h2>
        <FactList facts={[
          { key: 'window', label: text.window, value: text.windowOf(formatDay(quiz.opensOn), formatDay(quiz.closesOn)) },
          { key: 'pass', label: text.pass, value: text.passOf(quiz.passPercent) },
          { key: 'attempts', label: text.attempts, value: text.attemptsOf(quiz.used, quiz.attempts) },
          ...(quiz.hours === 0 ? [] : [{ key: 'hours', label: text.hours, value: studyText.open.hours(quiz.hours) }]),
          { key: 'state', label: text.state, value: studyText.open.quizStates[quiz.state] },
        ]} />
      </Card>
      <Card title={text.records} isFlush={quiz.attemptList.length > 0}>
        {quiz.attemptList.length === 0 ? <p className="dj-sm">{text.noRecords}</p> : (
          <RowList label={text.records} rows={quiz.attemptList.map(({ id, number, submittedAt, correct, total, passed }) => ({
            key: id, title: text.record(number), note: submittedAt === null || correct === null ? text.open : `${text.right(correct, total)}${studyText.gap}${formatTableTime(submittedAt)}`,
            value: passed === null ? text.open : passed ? text.passed : text.failed, ...(submittedAt === null ? {} : { href: `/study/results/${id}` }),
          }))} />
        )}
      </Card>
      <VerdictNote tone="info" what={text.note} />
    </PhoneBody>
  )
}

/** One quiz with my attempts. */
export const QuizPage = () => {
  const { quizId = '' } = usePageParams()
  const quiz = useQuery(useApi().study.myQuiz.queryOptions({ id: quizId }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study/courses" />
      <QueryView query={quiz} subject={text.title}>{(found) => <Shown quiz={found} />}</QueryView>
    </>
  )
}
