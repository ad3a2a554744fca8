import { Form, Input, InputNumber, Radio } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { fieldsOf, isNoteNeeded, votesFit, type StepValues } from './step-input.ts'
import type { StepKey } from './types.ts'

const text = disposalText.step
const body = disposalText.body
const choice = [{ required: true, message: text.choiceMissing }]

const Choice = ({ name, label, options }: { name: keyof StepValues; label: string; options: ReadonlyArray<{ value: string | boolean; label: string }> }) => (
  <Form.Item name={name} label={label} rules={choice}><Radio.Group options={[...options]} /></Form.Item>
)

const Votes = () => (
  <>
    <div className="dj-way-votes">
      {(['present', 'inFavour', 'against', 'abstained'] as const).map((name) => (
        <Form.Item
          key={name} name={name} label={text[name]} dependencies={['present', 'inFavour', 'against', 'abstained']}
          rules={[{ required: true, message: text.votesMissing }, ...(name === 'abstained' ? [({ getFieldsValue }: { getFieldsValue: () => StepValues }) => ({ validator: async () => { if (!votesFit(getFieldsValue())) throw new Error(text.votesSum) } })] : [])]}
        >
          <InputNumber min={0} max={5000} precision={0} />
        </Form.Item>
      ))}
    </div>
    <Choice name="memberAttended" label={text.attendedLabel} options={[{ value: true, label: text.attendedYes }, { value: false, label: text.attendedNo }]} />
  </>
)

const peopleLabel = (key: StepKey): string => (key === 'investigated' || key === 'talked' || key === 'testified' ? text.people[key] : '')

const field = (key: StepKey, name: keyof StepValues) => {
  switch (name) {
    case 'documentNumber':
      return <Form.Item key={name} name={name} label={text.documentNumber} rules={[{ required: true, whitespace: true, message: text.documentMissing }]}><Input maxLength={60} /></Form.Item>
    case 'people':
      return <Form.Item key={name} name={name} label={peopleLabel(key)} rules={[{ required: true, whitespace: true, min: 2, message: text.peopleMissing }]}><Input maxLength={100} /></Form.Item>
    case 'place':
      return <Form.Item key={name} name={name} label={text.place} rules={[{ required: true, whitespace: true, min: 2, message: text.placeMissing }]}><Input maxLength={100} /></Form.Item>
    case 'method':
      return <Choice key={name} name={name} label={text.method} options={[{ value: 'in_person', label: body.in_person }, { value: 'by_letter', label: body.by_letter }]} />
    case 'receipt':
      return <Choice key={name} name={name} label={text.receipt} options={[{ value: 'signed', label: body.signed }, { value: 'refused', label: body.refused }, { value: 'posted', label: body.posted }]} />
    case 'form':
      return <Choice key={name} name={name} label={text.form} options={[{ value: 'oral', label: body.oral }, { value: 'written', label: body.written }, { value: 'waived', label: body.waived }]} />
    case 'isAgreed':
      return <Choice key={name} name={name} label={key === 'approved' ? text.approve : text.agree} options={[{ value: true, label: key === 'approved' ? body.approved : text.yes }, { value: false, label: key === 'approved' ? text.refuse : text.disagree }]} />
    case 'isAccepted':
      return <Choice key={name} name={name} label={text.answer} options={[{ value: true, label: body.accepted }, { value: false, label: body.declined }]} />
    case 'result':
      return <Choice key={name} name={name} label={text.result} options={[{ value: 'corrected', label: body.corrected }, { value: 'extended', label: text.until }, { value: 'not_corrected', label: body.not_corrected }]} />
    case 'present':
      return <Votes key={name} />
    default:
      return null
  }
}

/** The fields of one step: its day, its own facts, and the note where it has one. */
export const StepFields = ({ step, values, today }: { step: StepKey; values: Partial<StepValues>; today: string }) => {
  const needsNote = isNoteNeeded(step, values)
  const label = step in text.note ? text.note[step as keyof typeof text.note] : null
  return (
    <>
      <Form.Item name="on" label={text.on} rules={[{ required: true, message: text.onMissing }]}><Input type="date" max={today} /></Form.Item>
      {fieldsOf[step].map((name) => field(step, name))}
      {values.result === 'extended' ? <Form.Item name="until" label={text.until} rules={[{ required: true, message: text.untilMissing }]}><Input type="date" /></Form.Item> : null}
      {label === null ? null : (
        <Form.Item name="note" label={label} {...(values.form === 'waived' ? { extra: text.waivedHint } : {})} rules={needsNote ? [{ required: true, whitespace: true, min: 2, message: text.noteMissing }] : []}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      )}
    </>
  )
}
