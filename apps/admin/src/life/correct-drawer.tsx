import { useAct, useApi } from '@dangjian/app-shell'
import type { AbsenceReason, AttendanceState } from '@dangjian/contracts'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { AttendanceFields } from './attendance-fields.tsx'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { Mark } from './record-form.ts'
import type { Meeting } from './types.ts'

const text = lifeText.correct
const sides = ['inFavour', 'against', 'abstained'] as const

type Votes = Record<(typeof sides)[number], number>
interface Values { reason: string; minutes: string; answer?: string; votes?: Record<string, Votes> }

const markOfLine = ({ state, reason, session }: Meeting['roster'][number]): Mark => ({ state: state === 'expected' ? 'absent' : state, reason, session: session === 2 ? 2 : 1 })

/** People whose mark differs from the record, as the server takes them. */
export const changedMarks = (roster: Meeting['roster'], marks: Readonly<Record<string, Mark>>): Array<{ memberId: string; state: AttendanceState; reason?: AbsenceReason }> =>
  roster.flatMap((line) => {
    const mark = marks[line.memberId]
    const was = markOfLine(line)
    if (!mark || (mark.state === was.state && mark.reason === was.reason)) return []
    return [{ memberId: line.memberId, state: mark.state, ...(mark.state === 'leave' && mark.reason !== null ? { reason: mark.reason } : {}) }]
  })

/** Corrects a record: the old one stays, what changes is appended with the reason. */
export const CorrectDrawer = ({ meeting, isOpen, onClose }: { meeting: Meeting; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})
  const done = (): void => {
    setMarks({})
    onClose()
  }
  const correct = useAct(api.life.correctRecord.mutationOptions(), done)
  const current = Object.fromEntries(meeting.roster.map((line) => [line.memberId, marks[line.memberId] ?? markOfLine(line)]))
  const submit = ({ reason, minutes, answer = '', votes = {} }: Values): void => {
    const attendance = changedMarks(meeting.roster, marks)
    const resolutions = meeting.resolutions.flatMap((one) => {
      const typed = votes[String(one.position)]
      return typed && sides.some((side) => typed[side] !== one[side]) ? [{ position: one.position, ...typed }] : []
    })
    correct.submit({ id: meeting.id, reason, ...(minutes === meeting.minutes ? {} : { minutes }), ...(answer.trim() === '' ? {} : { answer: answer.trim() }), ...(attendance.length === 0 ? {} : { attendance }), ...(resolutions.length === 0 ? {} : { resolutions }) })
  }
  const votes = Object.fromEntries(meeting.resolutions.map(({ position, inFavour, against, abstained }) => [String(position), { inFavour, against, abstained }]))
  return (
    <DrawerForm isOpen={isOpen} title={meeting.question === null ? text.title : lifecycleText.amend} formId="correct" submitLabel={text.submit} consequence={text.will} isBusy={correct.isBusy} failure={correct.failure} onClose={() => { correct.clear(); done() }}>
      {meeting.question === null ? null : <VerdictNote tone="warn" what={lifecycleText.question(meeting.question.by, meeting.question.reason)} />}
      <Form<Values> id="correct" layout="vertical" initialValues={{ minutes: meeting.minutes ?? '', votes }} onFinish={submit}>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}><Input.TextArea rows={2} maxLength={300} /></Form.Item>
        <Form.Item name="minutes" label={text.minutes} rules={[{ required: true, whitespace: true, message: text.minutesMissing }]}><Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} maxLength={100_000} /></Form.Item>
        {meeting.question === null ? null : <Form.Item name="answer" label={lifecycleText.answer} extra={lifecycleText.answerHint}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>}
        {meeting.resolutions.map((one, index) => (
          <fieldset key={one.position} className="dj-fieldset">
            <legend>{one.title}</legend>
            <div className="dj-form-grid is-three">
              {sides.map((side) => <Form.Item key={side} name={['votes', String(one.position), side]} label={<span aria-label={lifeText.record.ofResolution(index + 1, lifeText.record[side])}>{lifeText.record[side]}</span>}><InputNumber min={0} precision={0} style={{ width: '100%' }} /></Form.Item>)}
            </div>
          </fieldset>
        ))}
      </Form>
      <h3 className="dj-drawer-lead">{text.people}</h3>
      <AttendanceFields
        roster={meeting.roster}
        problems={[]}
        form={{ marks: current }}
        onChange={(part) => setMarks(part.marks ?? {})}
      />
    </DrawerForm>
  )
}
