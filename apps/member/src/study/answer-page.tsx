import { useAct, useApi, useGo, usePageParams } from '@dangjian/app-shell'
import { ActButton, FailureNote, PhoneBody, PhoneHead, SheetForm, SkeletonBlock } from '@dangjian/ui/member'
import { useEffect, useState } from 'react'
import { studyText } from './locales/zh-CN.ts'
import { QuestionCard } from './question-card.tsx'
import { isAnswered } from './sheet.ts'
import type { OpenAttempt } from './types.ts'
import { useKeptSheet } from './use-kept-sheet.ts'
import './study.css'

const text = studyText.answer

const Paper = ({ attempt }: { attempt: OpenAttempt }) => {
  const go = useGo()
  const { sheet, change, keeping, forget } = useKeptSheet(attempt)
  const [isAsked, setAsked] = useState(false)
  const submit = useAct(useApi().study.submitAttempt.mutationOptions(), ({ id }) => {
    forget()
    void go(`/study/results/${id}`)
  })
  const done = attempt.questions.filter((_, index) => isAnswered(sheet, index)).length
  const left = attempt.questions.length - done
  return (
    <>
      <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', onSelect: () => setAsked(true) }} />}>
        <h2 className="dj-card-title">{attempt.title}</h2>
        <p className="dj-sm dj-study-save" role="status">{text.progress(done, attempt.questions.length)}{studyText.gap}{text[keeping]}</p>
        {attempt.questions.map((question, index) => <QuestionCard key={question.stem} question={question} index={index} sheet={sheet} onChange={change} />)}
      </PhoneBody>
      <SheetForm isOpen={isAsked} title={text.confirm} submitLabel={text.submit} isBusy={submit.isBusy} failure={submit.failure} onClose={() => { submit.clear(); setAsked(false) }} onSubmit={() => submit.submit({ attemptId: attempt.id, ...sheet })}>
        <p>{text.will(left)}</p>
        {submit.failure === null ? null : <p className="dj-sm">{text.offline}</p>}
      </SheetForm>
    </>
  )
}

/** The paper of my open attempt; a new one begins when there is none. */
export const AnswerPage = () => {
  const { quizId = '' } = usePageParams()
  const start = useAct(useApi().study.startAttempt.mutationOptions())
  const { submit } = start
  useEffect(() => {
    submit({ quizId })
    // Once per quiz: the server goes on with the attempt that is open, so a second call changes nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [quizId])
  return (
    <>
      <PhoneHead title={text.title} backHref={`/study/quizzes/${quizId}`} />
      {start.result !== undefined ? <Paper attempt={start.result} /> : (
        <PhoneBody>
          {start.failure === null ? <SkeletonBlock subject={text.title} rows={6} /> : <><FailureNote failure={start.failure} /><ActButton isWide act={{ key: 'again', label: studyText.quiz.resume, tone: 'go', isBusy: start.isBusy, onSelect: () => submit({ quizId }) }} /></>}
        </PhoneBody>
      )}
    </>
  )
}
