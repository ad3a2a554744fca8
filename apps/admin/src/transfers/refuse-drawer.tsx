import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { transfersText } from './locales/zh-CN.ts'
import type { Transfer } from './types.ts'

const text = transfersText.refuse
const formId = 'refuse-transfer'

interface Refusal {
  readonly reason: keyof typeof transfersText.refusal
  readonly note: string
}

/** 退回转接 by the receiver, or 登记被退回 for an answer that came on paper. */
export const RefuseDrawer = ({ transfer, isRecord, onClose }: { transfer: Transfer; isRecord: boolean; onClose: () => void }) => {
  const api = useApi()
  const refuse = useAct(api.transfer.refuseTransfer.mutationOptions(), onClose)
  const record = useAct(api.transfer.recordRefusal.mutationOptions(), onClose)
  const act = isRecord ? record : refuse
  return (
    <DrawerForm isOpen title={isRecord ? text.recordTitle : text.title} formId={formId} submitLabel={isRecord ? text.recordSubmit : text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose}>
      <Form<Refusal> id={formId} layout="vertical" requiredMark={false} onFinish={(typed) => act.submit({ ...typed, id: transfer.id })} scrollToFirstError={{ focus: true }}>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, message: transfersText.draft.missing }]}>
          <Select options={Object.entries(transfersText.refusal).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="note" label={text.note} rules={[{ required: true, whitespace: true, min: 4, message: text.noteRule }]}><Input.TextArea rows={3} maxLength={400} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
