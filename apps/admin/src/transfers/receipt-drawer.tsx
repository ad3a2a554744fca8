import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { transfersText } from './locales/zh-CN.ts'
import type { Transfer } from './types.ts'

const text = transfersText.receipt
const formId = 'record-receipt'

/** 登记回执: the receipt slip of a letter that went out of the deployment. */
export const ReceiptDrawer = ({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.transfer.recordReceipt.mutationOptions(), onClose)
  const needed = [{ required: true, message: transfersText.draft.missing }]
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<{ receivedOn: string; orgUnitName: string }> id={formId} layout="vertical" requiredMark={false} initialValues={{ receivedOn: today }} onFinish={(typed) => record.submit({ ...typed, id: transfer.id })}>
        <Form.Item name="receivedOn" label={text.receivedOn} rules={needed}><Input type="date" {...(transfer.sentOn === null ? {} : { min: transfer.sentOn })} max={today} /></Form.Item>
        <Form.Item name="orgUnitName" label={text.unit} rules={needed}><Input maxLength={120} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
