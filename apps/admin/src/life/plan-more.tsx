import { Panel } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Select } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { PlanFieldValues } from './plan-fields.tsx'
import type { MeetingDraft } from './types.ts'
import { branchesOf, useUnits } from './units.ts'

const text = lifecycleText.plan

/** The whole form of a plan: its fields, a second session, branches that hold it together and the offer to sign in. */
export interface PlanFormValues extends PlanFieldValues {
  readonly hasSecond: boolean
  readonly secondDate: string
  readonly secondTime: string
  readonly secondPlace: string
  readonly participantIds: readonly string[]
  readonly signIn: boolean
}

/** What the further values are for the server. */
export const planMoreInput = ({ hasSecond, secondDate, secondTime, secondPlace, participantIds = [], signIn = false }: Partial<PlanFormValues>) => ({
  ...(hasSecond === true ? { second: { date: secondDate ?? '', time: secondTime ?? '', place: secondPlace ?? '' } } : {}),
  participantIds: [...participantIds],
  signIn,
})

const SecondSession = () => {
  const required = (message: string) => [{ required: true, whitespace: true, message }]
  return (
    <div className="dj-form-grid">
      <Form.Item name="secondDate" label={text.secondDate} rules={required(text.secondDateMissing)}><Input type="date" /></Form.Item>
      <Form.Item name="secondTime" label={text.secondTime} rules={required(text.secondTimeMissing)}><Input type="time" /></Form.Item>
      <Form.Item name="secondPlace" label={text.secondPlace} rules={required(text.secondPlaceMissing)}><Input maxLength={100} /></Form.Item>
    </div>
  )
}

const JointBranches = ({ hostId }: { hostId: string }) => {
  const units = useUnits('meeting.plan')
  const branches = branchesOf(units.data ?? []).filter((unit) => unit.id !== hostId)
  if (branches.length === 0) return null
  return (
    <Form.Item name="participantIds" label={text.joint} extra={text.jointHint}>
      <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={branches.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  )
}

/** What most meetings do without: a second session for people on shifts, branches that hold it together, signing in on the phone. Inside an antd Form. */
export const PlanMore = ({ draft }: { draft: MeetingDraft }) => (
  <Panel title={text.more}>
    {draft.canBeSplit ? <Form.Item name="hasSecond" valuePropName="checked" extra={text.secondHint}><Checkbox>{text.second}</Checkbox></Form.Item> : null}
    <Form.Item noStyle dependencies={['hasSecond']}>{({ getFieldValue }) => (getFieldValue('hasSecond') === true ? <SecondSession /> : null)}</Form.Item>
    {draft.canBeShared ? <JointBranches hostId={draft.orgUnitId} /> : null}
    <Form.Item name="signIn" valuePropName="checked" extra={text.signInHint}><Checkbox>{text.signIn}</Checkbox></Form.Item>
  </Panel>
)
