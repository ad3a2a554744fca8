import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifecycleText.back

/** Sends a record back to who recorded it, with a question. */
export const ReturnDrawer = ({ meeting, isOpen, onClose }: { meeting: Meeting; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const back = useAct(api.life.returnRecord.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.title} formId="return-record" submitLabel={text.submit} consequence={text.will} isBusy={back.isBusy} failure={back.failure} onClose={() => { back.clear(); onClose() }}>
      <Form<{ reason: string }> id="return-record" layout="vertical" onFinish={({ reason }) => back.submit({ id: meeting.id, version: meeting.version, reason })}>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.missing }]}><Input.TextArea rows={3} maxLength={300} placeholder={text.hint} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
