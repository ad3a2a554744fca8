import { useAct, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ConfirmAct, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import type { SignalView } from '../types.ts'

const text = calendarText.signals

const Question = ({ meetingId, view }: { meetingId: string; view: SignalView }) => {
  const api = useApi()
  const [answer, setAnswer] = useState('')
  const save = useAct(api.life.answerSignal.mutationOptions())
  const related = (
    <>
      {view.related.map((one) => <div key={one.id}><AppLink href={`/life/meetings/${one.id}`}>{text.record(one.unitName, one.title, formatTableDay(one.heldOn))}</AppLink></div>)}
      {view.relatedElsewhere > 0 ? <div>{text.elsewhere(view.relatedElsewhere)}</div> : null}
    </>
  )
  return (
    <VerdictNote
      tone="info"
      what={text.ask(view.question)}
      why={related}
      action={view.answer === null ? (
        <ConfirmAct label={text.answer} title={text.answerOf(view.question)} confirmLabel={text.save} tone="link" consequence={null} canConfirm={answer.trim() !== ''} onConfirm={() => save.run({ meetingId, signal: view.signal, evidence: view.evidence, answer })}>
          <Input.TextArea aria-label={text.field} rows={3} maxLength={300} placeholder={text.fieldHint} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        </ConfirmAct>
      ) : <p className="dj-hint">{text.answered(view.answer.by, formatTableDay(view.answer.on), view.answer.text)}</p>}
    />
  )
}

/** What the checker of a record is asked to look at; nothing where there is no question. Give it only to those with meeting.check. */
export const RecordSignals = ({ meetingId }: { meetingId: string }) => {
  const api = useApi()
  const { data } = useQuery(api.life.recordSignals.queryOptions({ meetingId }))
  if (data === undefined || data.length === 0) return null
  return (
    <Panel title={text.title}>
      <p className="dj-hint">{text.note}</p>
      <div className="dj-finding">{data.map((view) => <Question key={`${view.signal}:${view.evidence}`} meetingId={meetingId} view={view} />)}</div>
    </Panel>
  )
}
