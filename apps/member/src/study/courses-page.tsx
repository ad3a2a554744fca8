import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { Card, EmptyState, PhoneBody, PhoneHead, RowList, Segments } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'
import { courseRow, quizRow } from './open-rows.ts'

const text = studyText.courses
const start = { scope: 'open' }
const scopes = ['open', 'done'] as const

/** Courses and quizzes addressed to me: what is left, and what is done. */
export const CoursesPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(start)
  const scope = scopes.find((one) => one === filter.scope) ?? 'open'
  const courses = useQuery(api.study.myCourses.queryOptions({}))
  const quizzes = useQuery(api.study.myQuizzes.queryOptions({}))
  const isDone = scope === 'done'
  const empty = isDone ? text.noneDone : text.none
  return (
    <>
      <PhoneHead title={text.title} backHref="/study" />
      <PhoneBody>
        <Segments label={text.scope} value={scope} options={scopes.map((value) => ({ value, label: text.scopes[value] }))} onChange={(value) => setFilter({ scope: value })} />
        <QueryView query={courses} subject={text.title}>
          {(found) => {
            const rows = [
              ...(quizzes.data ?? []).filter(({ state }) => (state === 'passed') === isDone).map(quizRow),
              ...found.filter(({ state }) => (state === 'credited') === isDone).map(courseRow),
            ]
            return rows.length === 0 ? <EmptyState title={empty.title} willHold={empty.willHold} /> : <Card isFlush><RowList label={text.title} rows={rows} /></Card>
          }}
        </QueryView>
      </PhoneBody>
    </>
  )
}
