import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd'
import { optionsOf } from '../members/choices.ts'
import { BallotFields } from './ballot-fields.tsx'
import { stepText as text } from './locales/steps.zh-CN.ts'
import { peopleOptions } from './people-options.ts'
import type { StepForm } from './types.ts'

const People = ({ form, label, most }: { form: StepForm; label: string; most: number }) => (
  <Form.Item name="memberIds" label={label} rules={[{ required: true, type: 'array', min: 1, message: text.choose(label.replace(/（.*/, '')) }]}>
    <Select mode="multiple" maxCount={most} showSearch={{ optionFilterProp: 'label' }} options={peopleOptions(form.people)} />
  </Form.Item>
)

const Choice = ({ label, words, message }: { label: string; words: Readonly<Record<string, string>>; message?: string }) => (
  <Form.Item name="choice" label={label} rules={[{ required: true, message: message ?? text.choose(label) }]}><Radio.Group options={optionsOf(words)} /></Form.Item>
)

const Line = ({ label, message }: { label: string; message?: string }) => (
  <Form.Item name="text" label={label} rules={message === undefined ? [] : [{ required: true, whitespace: true, message }]}><Input maxLength={80} /></Form.Item>
)

const Figure = ({ name, label, most }: { name: string; label: string; most: number }) => <Form.Item name={name} label={label}><InputNumber min={0} max={most} style={{ width: '100%' }} /></Form.Item>

const Activist = () => (
  <>
    <Choice label={text.recommendedBy} words={text.recommended} />
    <Form.Item name="decidedBy" label={text.decidedBy}><Radio.Group options={optionsOf(text.decided)} /></Form.Item>
  </>
)

const Training = () => (
  <>
    <div className="dj-field-pair"><Figure name="days" label={text.days} most={60} /><Figure name="hours" label={text.hours} most={400} /></div>
    <Form.Item name="organizer" label={text.organizer}><Radio.Group options={optionsOf(text.organizers)} /></Form.Item>
  </>
)

interface StepInputsProps {
  readonly form: StepForm
  readonly caseId: string
  /** Whom the case is about. */
  readonly name: string
}

const Conversion = ({ form, caseId, name }: StepInputsProps) => {
  const outcome = Form.useWatch<string | undefined>('choice')
  return (
    <>
      <Choice label={text.outcome} words={text.outcomes} />
      {outcome === 'extend' ? <Form.Item name="extendMonths" label={text.extendMonths}><InputNumber min={6} max={12} /></Form.Item> : null}
      <BallotFields form={form} caseId={caseId} name={name} />
    </>
  )
}

/** The fields that only a person can fill, step by step; a step without any shows none. */
export const StepInputs = ({ form, caseId, name }: StepInputsProps) => {
  switch (form.step) {
    case 'first_talk': return <People form={form} label={text.talkers} most={3} />
    case 'activist': return <Activist />
    case 'contacts': return <People form={form} label={text.contacts} most={2} />
    case 'cultivation_review': return <Choice label={text.opinion} words={text.reviewOpinions} />
    case 'candidate': return <Form.Item name="heard" label={text.heard}><Checkbox.Group options={optionsOf(text.heardWords)} /></Form.Item>
    case 'introducers': return <People form={form} label={text.introducers} most={2} />
    case 'political_review': return <Choice label={text.political} words={text.politicalWords} message={text.politicalMissing} />
    case 'training': return <Training />
    case 'committee_review': return <Choice label={text.opinion} words={text.committeeOpinions} />
    case 'pre_review': return <><Choice label={text.preReview} words={text.preReviewWords} /><Form.Item name="flag" valuePropName="checked"><Checkbox>{text.leaving}</Checkbox></Form.Item></>
    case 'application_form': return <Line label={text.formNumber} />
    case 'admission_meeting': return <BallotFields form={form} caseId={caseId} name={name} />
    case 'committee_talk': return <Line label={text.talkerName} message={text.talkerMissing} />
    case 'party_group_decision': case 'conversion_party_group': return <Choice label={text.decision} words={text.partyGroup} />
    case 'approval': return <><Choice label={text.decision} words={text.approvals} /><Form.Item name="flag" valuePropName="checked"><Checkbox>{text.special}</Checkbox></Form.Item></>
    case 'conversion_approval': return <Choice label={text.decision} words={text.approvals} />
    case 'placement': return <Form.Item name="groupId" label={text.group}><Select options={[{ value: '', label: text.noGroup }, ...form.groups.map((group) => ({ value: group.id, label: group.name }))]} /></Form.Item>
    case 'oath': return <Line label={text.place} />
    case 'probation_review': return <Choice label={text.opinion} words={text.probationOpinions} />
    case 'conversion_meeting': return <Conversion form={form} caseId={caseId} name={name} />
    case 'archive': return <Choice label={text.archivePlace} words={text.archivePlaces} />
    default: return null
  }
}
