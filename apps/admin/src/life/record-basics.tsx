import { Input, InputNumber, Select } from 'antd'
import { useId, type ReactNode } from 'react'
import { lifeText } from './locales/zh-CN.ts'
import { rosterChoices } from './plan-fields.tsx'
import type { RecordContext, RecordForm, RecordProblem } from './record-form.ts'

const text = lifeText.record

const messages: Partial<Record<RecordProblem, string>> = {
  title: text.nameMissing, heldOnMissing: text.dateMissing, heldOnFuture: text.dateFuture, time: text.timeMissing, place: text.placeMissing, chair: text.chairMissing, lecturer: text.lecturerMissing,
}

const Field = ({ label, problem, isWide = false, children }: { label: string; problem?: RecordProblem | undefined; isWide?: boolean; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className={`dj-field${isWide ? ' dj-form-wide' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {problem === undefined ? null : <p className="dj-field-error" role="alert">{messages[problem]}</p>}
    </div>
  )
}

interface RecordBasicsProps {
  form: RecordForm
  context: RecordContext
  problems: readonly RecordProblem[]
  onChange: (part: Partial<RecordForm>) => void
}

/** When, where and under whom; everything is preset. */
export const RecordBasics = ({ form, context, problems, onChange }: RecordBasicsProps) => {
  const problemOf = (...of: RecordProblem[]) => problems.find((problem) => of.includes(problem))
  const people = rosterChoices(context.roster)
  return (
    <div className="dj-form-grid">
      {context.isUnplanned ? <Field label={text.name} problem={problemOf('title')} isWide>{(id) => <Input id={id} maxLength={100} value={form.title} onChange={(event) => onChange({ title: event.target.value })} />}</Field> : null}
      <Field label={text.date} problem={problemOf('heldOnMissing', 'heldOnFuture')}>{(id) => <Input id={id} type="date" max={context.today} value={form.heldOn} onChange={(event) => onChange({ heldOn: event.target.value })} />}</Field>
      {context.isUnplanned ? <Field label={text.time} problem={problemOf('time')}>{(id) => <Input id={id} type="time" value={form.time} onChange={(event) => onChange({ time: event.target.value })} />}</Field> : null}
      {context.isUnplanned ? <Field label={text.place} problem={problemOf('place')}>{(id) => <Input id={id} maxLength={100} value={form.place} onChange={(event) => onChange({ place: event.target.value })} />}</Field> : null}
      <Field label={text.chair} problem={problemOf('chair')}>{(id) => <Select id={id} style={{ width: '100%' }} value={form.chairMemberId} options={people} showSearch={{ optionFilterProp: 'label' }} onChange={(value: string) => onChange({ chairMemberId: value })} />}</Field>
      {context.hasLecturer ? <Field label={text.lecturer} problem={problemOf('lecturer')}>{(id) => <Select id={id} style={{ width: '100%' }} value={form.lecturerMemberId} options={people} showSearch={{ optionFilterProp: 'label' }} onChange={(value: string) => onChange({ lecturerMemberId: value })} />}</Field> : null}
      <Field label={text.study}>{(id) => <InputNumber id={id} min={0} max={600} step={15} style={{ width: '100%' }} value={form.studyMinutes} onChange={(value) => onChange({ studyMinutes: value ?? 0 })} />}</Field>
    </div>
  )
}
