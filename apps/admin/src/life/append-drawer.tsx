import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifecycleText.append

interface Values { kind: 'supplement' | 'correction'; text: string; reason: string }

/** Appends a supplement or a correction to an archived record. */
export const AppendDrawer = ({ meeting, isOpen, onClose }: { meeting: Meeting; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const append = useAct(api.life.appendToRecord.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.title} formId="append-record" submitLabel={text.submit} consequence={text.will} isBusy={append.isBusy} failure={append.failure} onClose={() => { append.clear(); onClose() }}>
      <Form<Values> id="append-record" layout="vertical" initialValues={{ kind: 'supplement' }} onFinish={(values) => append.submit({ id: meeting.id, ...values })}>
        <Form.Item name="kind" label={text.kind}><Radio.Group aria-label={text.kind} options={[{ value: 'supplement', label: text.kinds.supplement }, { value: 'correction', label: text.kinds.correction }]} /></Form.Item>
        <Form.Item name="text" label={text.text} rules={[{ required: true, whitespace: true, message: text.textMissing }]}><Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={5000} /></Form.Item>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}><Input.TextArea rows={2} maxLength={300} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
