import { QueryView, useAct, useApi } from '@dangjian/app-shell'
import { ActButton, FailureNote, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { remindersText } from './locales/zh-CN.ts'

const text = remindersText.setup

interface Hours {
  readonly quietFrom: string
  readonly quietTo: string
  readonly digestAt: string
}

/** Quiet hours and the time of the daily digest. */
export const HoursPanel = () => {
  const api = useApi()
  const hours = useQuery(api.reminders.getSendingHours.queryOptions({}))
  const set = useAct(api.reminders.setSendingHours.mutationOptions())
  const [form] = Form.useForm<Hours>()
  return (
    <Panel title={text.hours} note={text.hoursWill}>
      <QueryView query={hours} subject={text.hours} rows={1}>
        {(data) => (
          <>
            <FailureNote failure={set.failure} isKept />
            {set.result === undefined ? null : <VerdictNote tone="ok" isLive what={text.hoursSaved} />}
            <Form<Hours> className="dj-hours" form={form} layout="vertical" initialValues={data} onFinish={(values) => set.submit(values)}>
              {(['quietFrom', 'quietTo', 'digestAt'] as const).map((name) => (
                <Form.Item key={name} name={name} label={text[name]} rules={[{ required: true, message: text.required }]}><Input type="time" /></Form.Item>
              ))}
              <Form.Item><ActButton act={{ key: 'save', label: text.hoursSubmit, isBusy: set.isBusy, onSelect: () => form.submit() }} /></Form.Item>
            </Form>
          </>
        )}
      </QueryView>
    </Panel>
  )
}
