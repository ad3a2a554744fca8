import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Radio } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import type { AppealDetail } from './types.ts'

const text = disposalText.appeals
const required = (message: string) => [{ required: true, whitespace: true, min: 2, message }]

/** Passes an appeal on. */
export const ForwardDrawer = ({ appealId, onClose }: { appealId: string; onClose: () => void }) => {
  const api = useApi()
  const forward = useAct(api.disposal.forwardAppeal.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.forwardTitle} formId="forward-appeal" submitLabel={text.forward} consequence={text.forwardWill} isBusy={forward.isBusy} failure={forward.failure} onClose={onClose}>
      <Form<{ toOrgan: string; documentNumber?: string; reason: string }> id="forward-appeal" layout="vertical" requiredMark={false} onFinish={(fields) => forward.submit({ appealId, ...fields })} scrollToFirstError={{ focus: true }}>
        <Form.Item name="toOrgan" label={text.toOrgan} rules={required(text.toOrganMissing)}><Input maxLength={100} /></Form.Item>
        <Form.Item name="documentNumber" label={text.numberLabel}><Input maxLength={60} /></Form.Item>
        <Form.Item name="reason" label={text.reason} rules={required(text.reasonMissing)}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

interface Decision {
  decision: 'upheld' | 'changed' | 'revoked' | 'answered'
  by?: 'own' | 'superior'
  changedTo?: string
  restoresMembership?: boolean
  reason: string
  documentNumber: string
  on: string
}

/** The decision with its reasons; only a superior's decision where the person handled the matter before. */
export const DecideDrawer = ({ appeal, onClose }: { appeal: AppealDetail; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Decision>()
  const values = Form.useWatch((all: Partial<Decision>) => all, form) ?? {}
  const decide = useAct(api.disposal.decideAppeal.mutationOptions(), onClose)
  const decisions = appeal.kind === 'appeal' ? (['upheld', 'changed', 'revoked'] as const) : (['answered'] as const)
  const isForwarded = appeal.steps.some(({ step }) => step === 'forwarded')
  return (
    <DrawerForm isOpen title={text.decideTitle} formId="decide-appeal" submitLabel={text.decide} consequence={text.decideWill} isBusy={decide.isBusy} failure={decide.failure} onClose={onClose}>
      <Form<Decision> id="decide-appeal" form={form} layout="vertical" requiredMark={false} initialValues={{ on: today, by: appeal.isOtherHand ? 'own' : 'superior' }} onFinish={(fields) => decide.submit({ appealId: appeal.id, ...fields })} scrollToFirstError={{ focus: true }}>
        {isForwarded ? <Form.Item name="by" label={text.by}><Radio.Group options={[{ value: 'own', label: text.own, disabled: !appeal.isOtherHand }, { value: 'superior', label: text.superior }]} /></Form.Item> : null}
        <Form.Item name="decision" label={text.decision} rules={[{ required: true, message: text.decisionMissing }]}><Radio.Group options={decisions.map((value) => ({ value, label: text.opinion[value] }))} /></Form.Item>
        {values.decision === 'changed' ? <Form.Item name="changedTo" label={text.changedTo} rules={required(text.changedMissing)}><Input maxLength={200} /></Form.Item> : null}
        {values.decision === 'changed' ? <Form.Item name="restoresMembership" valuePropName="checked"><Checkbox>{text.restores}</Checkbox></Form.Item> : null}
        <Form.Item name="reason" label={text.reason} rules={required(text.reasonMissing)}><Input.TextArea rows={4} maxLength={2000} /></Form.Item>
        <Form.Item name="documentNumber" label={text.numberLabel} rules={[{ required: true, whitespace: true, message: text.numberMissing }]}><Input maxLength={60} /></Form.Item>
        <Form.Item name="on" label={text.on} rules={[{ required: true, message: text.onMissing }]}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
