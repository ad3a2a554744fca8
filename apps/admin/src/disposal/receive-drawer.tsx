import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio, Select } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { PersonFields } from './person-fields.tsx'

const text = disposalText.appeals

interface Fields {
  orgUnitId?: string
  memberId: string
  kind: 'appeal' | 'request' | 'opinion'
  target?: 'appraisal' | 'review_conclusion'
  subject: string
  content: string
  receivedOn: string
}

/** Enters what came on paper. Against 处分 or 处置 the person files by the own account, or the organ names it in the subject. */
export const ReceiveDrawer = ({ onClose, onDone }: { onClose: () => void; onDone: (appealId: string) => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const values = Form.useWatch((all: Partial<Fields>) => all, form) ?? {}
  const receive = useAct(api.disposal.receiveAppeal.mutationOptions(), ({ appealId }) => onDone(appealId))
  const { appraisal, review_conclusion: conclusion } = text.targets
  return (
    <DrawerForm isOpen title={text.receiveTitle} formId="receive-appeal" submitLabel={text.receive} consequence={text.receiveWill} isBusy={receive.isBusy} failure={receive.failure} onClose={onClose}>
      <Form<Fields> id="receive-appeal" form={form} layout="vertical" requiredMark={false} initialValues={{ receivedOn: today }} onFinish={({ orgUnitId: _branch, ...fields }) => receive.submit(fields)} scrollToFirstError={{ focus: true }}>
        <PersonFields orgUnitId={values.orgUnitId} permission="appeal.handle" />
        <Form.Item name="kind" label={text.kind} rules={[{ required: true, message: text.targetMissing }]}><Radio.Group options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
        {values.kind === 'appeal' ? <Form.Item name="target" label={text.target} rules={[{ required: true, message: text.targetMissing }]}><Select options={[{ value: 'appraisal', label: appraisal }, { value: 'review_conclusion', label: conclusion }]} /></Form.Item> : null}
        <Form.Item name="subject" label={text.subjectLabel} rules={[{ required: true, whitespace: true, message: text.subjectMissing }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="content" label={text.content} rules={[{ required: true, whitespace: true, min: 2, message: text.contentMissing }]}><Input.TextArea rows={4} maxLength={5000} /></Form.Item>
        <Form.Item name="receivedOn" label={text.receivedOn} rules={[{ required: true, message: text.onMissing }]}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
