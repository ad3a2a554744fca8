import { QueryView, useAct, useApi, useUrlState } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { studyText } from './locales/zh-CN.ts'
import { ReflectionDrawer } from './reflection-drawer.tsx'
import type { CheckedComment, CheckedReflection } from './types.ts'
import './study.css'

const text = studyText.reflections
const noFilter = { state: '', open: '' }
const tagOf = { waiting: 'due', published: 'done', returned: 'info', withdrawn: 'notApplicable' } as const
const isState = (value: string): value is CheckedReflection['state'] => value in text.states

const CommentActs = ({ comment }: { comment: CheckedComment }) => {
  const check = useAct(useApi().study.checkComment.mutationOptions())
  const [reason, setReason] = useState('')
  const id = useId()
  if (!comment.canCheck) return <span className="dj-sub">{text.own}</span>
  return (
    <>
      <ConfirmAct tone="link" label={text.commentPublish} title={text.commentPublishOf(comment.memberName)} consequence={text.commentPublishWill} onConfirm={() => check.run({ id: comment.id, act: 'publish' })} />
      <ConfirmAct tone="link" isDestructive label={text.commentBack} title={text.commentBackOf(comment.memberName)} consequence={text.backWill} canConfirm={reason.trim().length >= 2} onConfirm={() => check.run({ id: comment.id, act: 'return', reason: reason.trim() })}>
        <div className="dj-act-field"><label htmlFor={id}>{text.reason}</label><Input.TextArea id={id} rows={3} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></div>
      </ConfirmAct>
    </>
  )
}

const Comments = ({ rows }: { rows: readonly CheckedComment[] }) => (
  <Panel title={text.comments} isFlush>
    {rows.length === 0 ? <EmptyState title={text.commentNone} /> : (
      <DataTable
        label={text.comments}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'body', title: text.commentColumns.body, kind: 'name', width: 360, render: ({ body }) => <span className="dj-wrap">{body}</span> },
          { key: 'on', title: text.commentColumns.on, render: ({ title }) => title },
          { key: 'who', title: text.commentColumns.who, render: ({ memberName }) => memberName },
          { key: 'written', title: text.commentColumns.written, kind: 'date', render: ({ writtenAt }) => formatTableTime(writtenAt) },
          { key: 'acts', title: text.commentColumns.acts, kind: 'acts', render: (comment) => <CommentActs comment={comment} /> },
        ]}
      />
    )}
  </Panel>
)

/** Reflections and comments of the branches in reach: read, published, sent back, taken down. */
export const ReflectionsPage = () => {
  const [filter, setFilter] = useUrlState(noFilter)
  const list = useQuery(useApi().study.listReflectionsForCheck.queryOptions(isState(filter.state) ? { state: filter.state } : {}))
  const open = list.data?.reflections.find(({ id }) => id === filter.open)
  return (
    <>
      <PageHead title={text.title} />
      <FilterBar><FilterSelect label={text.state} value={filter.state} options={[{ value: '', label: text.all }, ...Object.entries(text.states).map(([value, label]) => ({ value, label }))]} onChange={(state) => setFilter({ state })} /></FilterBar>
      <QueryView query={list} subject={text.title} rows={6} isEmpty={({ reflections, comments }) => reflections.length === 0 && comments.length === 0 && filter.state === ''} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
        {({ reflections, comments }) => (
          <div className="dj-study-stack">
            <Panel isFlush>
              <DataTable
                label={text.table}
                rows={reflections}
                rowKey={({ id }) => id}
                empty={<EmptyState title={text.noMatch} />}
                columns={[
                  { key: 'title', title: text.columns.title, kind: 'name', render: ({ title }) => title },
                  { key: 'who', title: text.columns.who, render: ({ memberName }) => memberName },
                  { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
                  { key: 'written', title: text.columns.written, kind: 'date', render: ({ writtenAt }) => formatTableTime(writtenAt) },
                  { key: 'state', title: text.columns.state, render: ({ state, reason }) => <><StateTag state={tagOf[state]}>{text.states[state]}</StateTag>{reason === null ? null : <span className="dj-sub">{reason}</span>}</> },
                  { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, title }) => <LinkButton label={text.readOf(title)} onSelect={() => setFilter({ open: id })}>{text.read}</LinkButton> },
                ]}
              />
            </Panel>
            <Comments rows={comments} />
          </div>
        )}
      </QueryView>
      {open ? <ReflectionDrawer key={open.id} reflection={open} onClose={() => setFilter({ open: '' })} /> : null}
    </>
  )
}
