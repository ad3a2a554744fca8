import { QueryView, useAct, useApi, useUrlState } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, FilterBar, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input, InputNumber } from 'antd'
import { useId, useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { WaitingEntry } from './types.ts'
import './study.css'

const text = studyText.confirm
const fresh = { cursor: '' }

const Acts = ({ entry }: { entry: WaitingEntry }) => {
  const decide = useAct(useApi().study.decideEntry.mutationOptions())
  const [minutes, setMinutes] = useState(entry.minutes)
  const [answer, setAnswer] = useState('')
  const [minutesId, answerId] = [useId(), useId()]
  if (!entry.canDecide) return <span className="dj-sub">{text.own}</span>
  return (
    <>
      <ConfirmAct tone="link" label={text.confirm} title={text.confirmOf(entry.memberName)} consequence={text.will(hoursText(minutes / 45))} onConfirm={() => decide.run({ id: entry.id, isConfirmed: true, ...(entry.kind === 'self' ? { minutes } : {}) })}>
        {entry.kind === 'self' ? <div className="dj-act-field"><label htmlFor={minutesId}>{text.minutes}</label><InputNumber id={minutesId} min={5} max={2700} step={15} value={minutes} onChange={(next) => setMinutes(next ?? entry.minutes)} /><span className="dj-hint">{text.minutesHint}</span></div> : null}
      </ConfirmAct>
      <ConfirmAct tone="link" isDestructive label={text.back} title={text.backOf(entry.memberName)} consequence={text.backWill} canConfirm={answer.trim().length >= 2} onConfirm={() => decide.run({ id: entry.id, isConfirmed: false, answer: answer.trim() })}>
        <div className="dj-act-field"><label htmlFor={answerId}>{text.reason}</label><Input.TextArea id={answerId} rows={3} maxLength={200} value={answer} onChange={(event) => setAnswer(event.target.value)} /></div>
      </ConfirmAct>
    </>
  )
}

/** What members declared and a second person confirms or sends back. */
export const ConfirmPage = () => {
  const [filter, setFilter] = useUrlState(fresh)
  const list = useQuery(useApi().study.listWaitingEntries.queryOptions({ limit: 50, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }))
  return (
    <>
      <PageHead title={text.title} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.count(list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null} />
      <Panel isFlush>
        <QueryView query={list} subject={text.subject} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.subject}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'who', title: text.columns.who, kind: 'name', render: ({ memberName }) => memberName },
                { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
                { key: 'what', title: text.columns.what, width: 220, render: ({ title, kind }) => <span className="dj-wrap">{title}<span className="dj-sub">{text.kinds[kind]}</span></span> },
                { key: 'note', title: text.columns.note, width: 280, render: ({ note }) => <span className="dj-wrap">{note}</span> },
                { key: 'on', title: text.columns.on, kind: 'date', render: ({ studiedOn }) => formatTableDay(studiedOn) },
                { key: 'hours', title: text.columns.hours, kind: 'number', render: ({ hours }) => hoursText(hours) },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (entry) => <Acts entry={entry} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
