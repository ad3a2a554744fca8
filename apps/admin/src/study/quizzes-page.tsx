import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatCount } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, EmptyState, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tagOfState } from './courses-page.tsx'
import { studyText } from './locales/zh-CN.ts'
import { QuizDrawer } from './quiz-drawer.tsx'
import type { QuizLine } from './types.ts'
import './study.css'

const text = studyText.quizzes

const Acts = ({ quiz, onEdit }: { quiz: QuizLine; onEdit: () => void }) => {
  const api = useApi()
  const publish = useAct(api.study.publishQuiz.mutationOptions())
  const withdraw = useAct(api.study.withdrawQuiz.mutationOptions())
  return (
    <>
      {quiz.canManage && quiz.state === 'draft' ? <LinkButton label={text.editOf(quiz.title)} onSelect={onEdit}>{text.edit}</LinkButton> : null}
      {quiz.canManage && quiz.state === 'draft' ? <ConfirmAct tone="link" label={text.publish} title={text.publishOf(quiz.title)} consequence={text.publishWill(quiz.audience.name)} onConfirm={() => publish.run({ id: quiz.id })} /> : null}
      {quiz.canManage && quiz.state === 'published' ? <ConfirmAct tone="link" isDestructive label={text.withdraw} title={text.withdrawOf(quiz.title)} consequence={text.withdrawWill} onConfirm={() => withdraw.run({ id: quiz.id })} /> : null}
      {quiz.state === 'draft' ? null : <AppLink href={`/study/quizzes/${quiz.id}`} aria-label={text.statsOf(quiz.title)}>{text.stats}</AppLink>}
    </>
  )
}

/** Quizzes in the person's reach: prepared, published, counted. */
export const QuizzesPage = () => {
  const { can } = useSession()
  const [open, setOpen] = useState<QuizLine | 'new' | null>(null)
  const list = useQuery(useApi().study.listQuizzes.queryOptions({}))
  return (
    <>
      <PageHead title={text.title} actions={can('study.manage') ? <ActButton act={{ key: 'create', label: text.create, tone: 'primary', onSelect: () => setOpen('new') }} /> : null} />
      <Panel isFlush>
        <QueryView query={list} subject={text.title} rows={6} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {(rows) => (
            <DataTable
              label={text.table}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { key: 'title', title: text.columns.title, kind: 'name', render: ({ title }) => title },
                { key: 'audience', title: text.columns.audience, render: ({ audience }) => audience.name },
                { key: 'questions', title: text.columns.questions, kind: 'number', render: ({ questions }) => formatCount(questions) },
                { key: 'pass', title: text.columns.pass, kind: 'number', render: ({ passPercent }) => text.percent(passPercent) },
                { key: 'window', title: text.columns.window, render: ({ opensOn, closesOn }) => text.window(opensOn, closesOn) },
                { key: 'state', title: text.columns.state, render: ({ state }) => <StateTag state={tagOfState[state]}>{text.states[state]}</StateTag> },
                { key: 'people', title: text.columns.people, kind: 'number', render: ({ people }) => formatCount(people) },
                { key: 'passed', title: text.columns.passed, kind: 'number', render: ({ passed }) => formatCount(passed) },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (quiz) => <Acts quiz={quiz} onEdit={() => setOpen(quiz)} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {open === null ? null : <QuizDrawer key={open === 'new' ? 'new' : open.id} quiz={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}
