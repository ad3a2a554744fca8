import { Form, Input, InputNumber, Select } from 'antd'
import { lifeText } from './locales/zh-CN.ts'
import type { RosterLine } from './types.ts'

const text = lifeText.plan

/** Fields of a plan as the form holds them; the agenda is one item per line. */
export interface PlanFieldValues {
  readonly title: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly chairMemberId?: string | null
  readonly lecturerMemberId?: string | null
  readonly studyMinutes: number | null
  readonly agenda: string
}

/** Items of an agenda typed one per line. */
export const agendaItems = (lines: string): string[] => lines.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** What the form's values are for the server: absent choices are left out. */
export const planInput = ({ title, date, time, place, chairMemberId, lecturerMemberId, agenda, studyMinutes }: PlanFieldValues) => ({
  title, date, time, place,
  agenda: agendaItems(agenda),
  studyMinutes: studyMinutes ?? 0,
  ...(chairMemberId ? { chairMemberId } : {}),
  ...(lecturerMemberId ? { lecturerMemberId } : {}),
})

/** People of a roster as choices. */
export const rosterChoices = (roster: ReadonlyArray<Pick<RosterLine, 'memberId' | 'memberName'>>) => roster.map((person) => ({ value: person.memberId, label: person.memberName }))

/** Fields of a planned meeting; inside an antd Form. */
export const PlanFields = ({ roster, hasLecturer }: { roster: ReadonlyArray<Pick<RosterLine, 'memberId' | 'memberName'>>; hasLecturer: boolean }) => (
  <div className="dj-form-grid">
    <Form.Item className="dj-form-wide" name="title" label={text.name} rules={[{ required: true, whitespace: true, message: text.nameMissing }]}><Input maxLength={100} /></Form.Item>
    <Form.Item name="date" label={text.date} rules={[{ required: true, message: text.dateMissing }]}><Input type="date" /></Form.Item>
    <Form.Item name="time" label={text.time} rules={[{ required: true, message: text.timeMissing }]}><Input type="time" /></Form.Item>
    <Form.Item name="place" label={text.place} rules={[{ required: true, whitespace: true, message: text.placeMissing }]}><Input maxLength={100} /></Form.Item>
    <Form.Item name="chairMemberId" label={text.chair}><Select allowClear showSearch={{ optionFilterProp: 'label' }} options={rosterChoices(roster)} /></Form.Item>
    {hasLecturer ? <Form.Item name="lecturerMemberId" label={text.lecturer}><Select allowClear showSearch={{ optionFilterProp: 'label' }} options={rosterChoices(roster)} /></Form.Item> : null}
    <Form.Item name="studyMinutes" label={text.study} tooltip={text.studyHint}><InputNumber min={0} max={600} step={15} style={{ width: '100%' }} /></Form.Item>
    <Form.Item className="dj-form-wide" name="agenda" label={text.agenda} extra={text.agendaHint} rules={[{ required: true, whitespace: true, message: text.agendaMissing }]}><Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} /></Form.Item>
  </div>
)
