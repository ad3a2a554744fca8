import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatCount, formatPercent } from '@dangjian/ui'
import { DataTable, EmptyState, KeyFigures, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'
import './study.css'

const text = studyText.quiz
/** Below this the question parts good papers from weak ones too little. */
const WEAK = 0.2

/** A quiz with the figures of its questions: for mending questions, never for judging people. */
export const QuizPage = () => {
  const { quizId = '' } = usePageParams()
  const query = useQuery(useApi().study.quizStatistics.queryOptions({ id: quizId }))
  return (
    <QueryView query={query} subject={text.table} rows={8}>
      {(quiz) => (
        <>
          <PageHead title={quiz.title} crumbs={[{ label: text.crumb, href: '/study/quizzes' }, { label: text.table }]} facts={text.facts(quiz.audience.name, quiz.passPercent)} />
          <KeyFigures label={text.figures} figures={[
            { key: 'submitted', label: text.submitted, value: formatCount(quiz.submitted), unit: text.times },
            { key: 'people', label: text.people, value: formatCount(quiz.people), unit: text.person },
            { key: 'passed', label: text.passed, value: formatCount(quiz.passed), unit: text.person },
          ]} />
          <Panel title={text.table} footer={<span className="dj-hint">{text.note}</span>} isFlush>
            {quiz.figures.length === 0 ? <EmptyState title={text.none} willHold={text.willHold} /> : (
              <DataTable
                label={text.table}
                rows={quiz.figures}
                rowKey={({ questionId }) => questionId}
                columns={[
                  { key: 'stem', title: text.columns.stem, kind: 'name', render: ({ stem }) => <span className="dj-wrap">{stem}</span> },
                  { key: 'asked', title: text.columns.asked, kind: 'number', render: ({ asked }) => formatCount(asked) },
                  { key: 'right', title: text.columns.right, kind: 'number', render: ({ right }) => formatCount(right) },
                  { key: 'share', title: text.columns.share, kind: 'number', render: ({ right, asked }) => formatPercent(right, asked) },
                  { key: 'discrimination', title: text.columns.discrimination, kind: 'number', render: ({ discrimination }) => (discrimination === null ? text.few : discrimination.toFixed(2)) },
                  { key: 'advice', title: text.columns.advice, render: ({ discrimination }) => (discrimination !== null && discrimination < WEAK ? <StateTag state="advice">{text.weak}</StateTag> : null) },
                ]}
              />
            )}
          </Panel>
        </>
      )}
    </QueryView>
  )
}
