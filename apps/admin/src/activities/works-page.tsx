import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatTableTime, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FactList, FailureNote, FilterBar, FilterSelect, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Drawer, Input } from 'antd'
import { useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { activitiesText } from './locales/zh-CN.ts'
import type { WorkLine } from './types.ts'
import './activities.css'

const text = activitiesText.works
const noFilter = { state: '', work: '' }
const states = ['submitted', 'shown', 'returned', 'withdrawn'] as const
const looks: Record<WorkLine['state'], StateName> = { submitted: 'due', shown: 'done', returned: 'exempt', withdrawn: 'notApplicable' }

const Review = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const api = useApi()
  const { can } = useSession()
  const [note, setNote] = useState('')
  const work = useQuery(api.activities.getWork.queryOptions({ id }))
  const act = useAct(api.activities.reviewWork.mutationOptions(), onClose)
  const send = (isShown: boolean): void => act.submit({ id, isShown, ...(note.trim() === '' ? {} : { note: note.trim() }) })
  return (
    <Drawer open title={text.drawer} size="min(560px, 100vw)" onClose={onClose}>
      <QueryView query={work} subject={text.subject}>
        {(found) => (
          <>
            <FailureNote failure={act.failure} isKept />
            <h3>{found.title}</h3>
            <FactList facts={[
              { key: 'author', label: text.columns.author, value: text.by(found.memberName, found.branchName) },
              { key: 'kind', label: text.columns.kind, value: activitiesText.workKinds[found.kind] },
              { key: 'activity', label: text.columns.activity, value: found.activityTitle },
              { key: 'state', label: text.columns.state, value: <StateTag state={looks[found.state]}>{text.states[found.state]}</StateTag> },
            ]} />
            <p className="dj-work-body">{found.body === '' ? text.noBody : found.body}</p>
            <AttachmentPanel ownerType="work" ownerId={id} canWrite={false} />
            {found.canReview && can('activity.manage') && (found.state === 'submitted' || found.state === 'shown') ? (
              <>
                <label>{text.note}<Input.TextArea value={note} maxLength={200} autoSize={{ minRows: 2 }} placeholder={text.noteHint} onChange={(event) => setNote(event.target.value)} /></label>
                <p className="dj-hint">{text.will}</p>
                <div className="dj-filters">
                  {found.state === 'submitted' ? <ActButton act={{ key: 'show', label: text.show, tone: 'primary', isBusy: act.isBusy, onSelect: () => send(true) }} /> : null}
                  <ActButton act={{ key: 'return', label: found.state === 'shown' ? text.takeDown : text.giveBack, isBusy: act.isBusy, onSelect: () => send(false) }} />
                </div>
              </>
            ) : null}
          </>
        )}
      </QueryView>
    </Drawer>
  )
}

/** Works of activities: to be reviewed by another person than their author, and on show. */
export const WorksPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const state = states.find((one) => one === filter.state)
  const works = useQuery(api.activities.listWorks.queryOptions(state === undefined ? {} : { state }))
  const columns = text.columns
  return (
    <>
      <PageHead title={text.title} facts={text.willHold} />
      <FilterBar><FilterSelect label={text.state} value={filter.state} onChange={(next) => setFilter({ state: next })} options={[{ value: '', label: text.all }, ...states.map((value) => ({ value, label: text.states[value] }))]} /></FilterBar>
      <Panel isFlush>
        <QueryView query={works} subject={text.subject} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.title} rows={items} rowKey={({ id }) => id}
              columns={[
                { key: 'title', title: columns.title, kind: 'name', render: ({ title }) => title },
                { key: 'kind', title: columns.kind, render: ({ kind }) => activitiesText.workKinds[kind] },
                { key: 'author', title: columns.author, render: ({ memberName, branchName }) => text.by(memberName, branchName) },
                { key: 'activity', title: columns.activity, render: ({ activityTitle }) => activityTitle },
                { key: 'at', title: columns.at, kind: 'date', render: ({ submittedAt }) => formatTableTime(submittedAt) },
                { key: 'state', title: columns.state, render: ({ state: now }) => <StateTag state={looks[now]}>{text.states[now]}</StateTag> },
                { key: 'acts', title: columns.acts, kind: 'acts', render: ({ id, title, state: now }) => <LinkButton label={now === 'submitted' ? text.reviewOf(title) : text.openOf(title)} onSelect={() => setFilter({ work: id })}>{now === 'submitted' ? text.review : activitiesText.view}</LinkButton> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {filter.work === '' ? null : <Review key={filter.work} id={filter.work} onClose={() => setFilter({ work: '' })} />}
    </>
  )
}
