import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, PageHead } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { DocumentSheet } from '../paper/document-sheet.tsx'
import { activitiesText } from './locales/zh-CN.ts'
import { spanOf } from './moments.ts'
import type { ActivityDetail, SessionDetail } from './types.ts'

const text = activitiesText.print

const sheetOf = (activity: ActivityDetail, session: SessionDetail) => {
  const people = session.people.filter(({ state }) => state === 'enrolled')
  return {
    title: text.title(activity.title),
    blocks: [
      { kind: 'facts' as const, rows: [{ label: text.facts.when, value: spanOf(session.startsAt, session.endsAt) }, { label: text.facts.where, value: session.place }, { label: text.facts.people, value: text.people(people.length) }] },
      { kind: 'table' as const, heads: [...text.heads], widths: [1, 2, 5, 3, 3], rows: people.map(({ name, unitName, postName }, index) => [String(index + 1), name, unitName, postName ?? '', '']) },
      { kind: 'signers' as const, signers: [{ role: text.by, name: '' }, { role: text.day, name: '' }] },
    ],
    attachments: [],
  }
}

/** The list of a session on paper, for those who take attendance by hand. */
export const PrintPage = () => {
  const api = useApi()
  const { activityId = '', sessionId = '' } = usePageParams()
  const query = useQuery(api.activities.getActivity.queryOptions({ id: activityId }))
  return (
    <QueryView query={query} subject={text.crumb} rows={10}>
      {(activity) => {
        const session = activity.sessions.find(({ id }) => id === sessionId)
        const base = activity.kind === 'training_session' ? '/training' : '/activities'
        return (
          <>
            <div className="dj-screen-only">
              <PageHead title={text.crumb} crumbs={[{ label: activity.title, href: `${base}/${activity.id}` }, { label: text.crumb }]} actions={<ActButton act={{ key: 'print', label: text.print, tone: 'primary', onSelect: () => globalThis.print() }} />} />
            </div>
            {session === undefined ? null : <div className="dj-doc-desk"><DocumentSheet document={sheetOf(activity, session)} /></div>}
          </>
        )
      }}
    </QueryView>
  )
}
