import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { remindersText } from './locales/zh-CN.ts'
import type { ChannelKind } from './types.ts'

const text = remindersText.setup

/** Sends a test message over a channel to an address of the administrator's choice. */
export const TestForm = ({ kind, onClose, onTested }: { kind: ChannelKind; onClose: () => void; onTested: (outcome: string) => void }) => {
  const test = useAct(useApi().reminders.testChannel.mutationOptions(), ({ outcome }) => onTested(outcome))
  return (
    <DrawerForm isOpen title={text.testOf(remindersText.channels[kind])} formId="channel-test" submitLabel={text.testSubmit} consequence={text.testWill} isBusy={test.isBusy} failure={test.failure} onClose={onClose}>
      <Form<{ address: string }> id="channel-test" layout="vertical" onFinish={({ address }) => test.submit({ kind, address })}>
        <Form.Item name="address" label={text.address} extra={text.addressHints[kind]} rules={[{ required: true, whitespace: true, message: text.addressMissing }]}><Input maxLength={200} autoComplete="off" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
