import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, InputNumber } from 'antd'
import { activitiesText } from './locales/zh-CN.ts'
import { fieldOf, momentOf } from './moments.ts'
import type { ActivityDetail } from './types.ts'
import './activities.css'

const text = activitiesText.editDrawer
const words = activitiesText.create

interface Fields {
  title: string
  summary?: string
  enrolFrom: string
  enrolUntil: string
  sessions: Array<{ id: string; startsAt: string; endsAt: string; place: string; places: number }>
}

/** Changes what was arranged; whoever is enrolled is told of another time or place. */
export const EditDrawer = ({ activity, onClose }: { activity: ActivityDetail; onClose: () => void }) => {
  const api = useApi()
  const act = useAct(api.activities.editActivity.mutationOptions(), onClose)
  const required = (label: string) => [{ required: true, message: words.missing(label) }]
  const sessions = activity.sessions.filter(({ recordVersion }) => recordVersion === 0)
  const initial: Fields = {
    title: activity.title, summary: activity.summary, enrolFrom: fieldOf(activity.enrolFrom), enrolUntil: fieldOf(activity.enrolUntil),
    sessions: sessions.map(({ id, startsAt, endsAt, place, places }) => ({ id, startsAt: fieldOf(startsAt), endsAt: fieldOf(endsAt), place, places })),
  }
  const submit = (fields: Fields): void => act.submit({
    id: activity.id, version: activity.version, title: fields.title, summary: fields.summary ?? '', enrolFrom: momentOf(fields.enrolFrom), enrolUntil: momentOf(fields.enrolUntil),
    sessions: sessions.map(({ id }, index) => {
      const session = fields.sessions[index]
      return { id, startsAt: momentOf(session?.startsAt ?? ''), endsAt: momentOf(session?.endsAt ?? ''), place: session?.place ?? '', places: session?.places ?? 1 }
    }),
  })
  return (
    <DrawerForm isOpen title={text.title} formId="edit-activity" submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose}>
      <Form<Fields> id="edit-activity" layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <Form.Item name="title" label={words.title} rules={required(words.title)}><Input maxLength={80} /></Form.Item>
        <Form.Item name="summary" label={words.summary}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} /></Form.Item>
        <Form.Item name="enrolFrom" label={words.enrolFrom} rules={required(words.enrolFrom)}><Input type="datetime-local" /></Form.Item>
        <Form.Item name="enrolUntil" label={words.enrolUntil} rules={required(words.enrolUntil)}><Input type="datetime-local" /></Form.Item>
        {sessions.map(({ id, position }, index) => (
          <fieldset key={id} className="dj-session-fields">
            <legend className="dj-drawer-lead">{activity.kind === 'training_session' ? words.termOf(position) : words.sessionOf(position)}</legend>
            <Form.Item name={['sessions', index, 'startsAt']} label={words.startsAt} rules={required(words.startsAt)}><Input type="datetime-local" /></Form.Item>
            <Form.Item name={['sessions', index, 'endsAt']} label={words.endsAt} rules={required(words.endsAt)}><Input type="datetime-local" /></Form.Item>
            <Form.Item name={['sessions', index, 'place']} label={words.place} rules={required(words.place)}><Input maxLength={80} /></Form.Item>
            <Form.Item name={['sessions', index, 'places']} label={words.places} rules={required(words.places)}><InputNumber min={1} max={5000} precision={0} /></Form.Item>
          </fieldset>
        ))}
      </Form>
    </DrawerForm>
  )
}
