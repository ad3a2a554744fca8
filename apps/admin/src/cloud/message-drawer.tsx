import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio, Select } from 'antd'
import { unitChoices, useUnits } from '../life/units.ts'
import { AudienceFields } from './audience-fields.tsx'
import { cloudText } from './locales/zh-CN.ts'
import { messageAudience, type AudienceValues } from './message-audience.ts'
import { useRecipientCount } from './use-recipient-count.ts'

const text = cloudText.messages.form

interface MessageValues extends AudienceValues {
  readonly title: string
  readonly body: string
  readonly link?: string
}

const kinds = [{ value: 'subtree', label: text.subtree }, { value: 'posts', label: text.posts }, { value: 'members', label: text.members }]
const links = [{ value: '', label: text.linkNone }, ...text.links]

/** Writes a message; before it is sent the drawer says how many will get it. */
export const MessageDrawer = ({ onClose, onSent }: { onClose: () => void; onSent: (title: string, delivered: number) => void }) => {
  const api = useApi()
  const [form] = Form.useForm<MessageValues>()
  const values: Partial<MessageValues> = Form.useWatch((all: Partial<MessageValues>) => all, form) ?? {}
  const units = useUnits('message.send')
  const audience = messageAudience(values)
  const { words, count } = useRecipientCount(audience)
  const send = useAct(api.cloud.sendMessage.mutationOptions(), ({ delivered }, { title }) => onSent(title, delivered))
  const onFinish = ({ title, body, link = '', ...chosen }: MessageValues): void => {
    const to = messageAudience(chosen)
    if (to !== null) send.submit({ title, body, audience: to, ...(link === '' ? {} : { link }) })
  }
  return (
    <DrawerForm
      isOpen
      title={cloudText.messages.write}
      formId="write-message"
      submitLabel={text.submit}
      consequence={<span role="status">{words}</span>}
      isBusy={send.isBusy}
      failure={send.failure}
      canSubmit={count !== null && count > 0}
      onClose={onClose}
    >
      <Form<MessageValues> id="write-message" form={form} layout="vertical" initialValues={{ kind: 'subtree', posts: ['secretary'], memberIds: [], link: '' }} onFinish={onFinish}>
        <Form.Item name="kind" label={text.kind}><Radio.Group options={kinds} /></Form.Item>
        <AudienceFields kind={values.kind ?? 'subtree'} units={unitChoices(units.data ?? [])} branchIds={(units.data ?? []).filter(({ kind }) => kind === 'branch').map(({ id }) => id)} />
        <Form.Item name="title" label={text.title} rules={[{ required: true, whitespace: true, min: 2, message: text.titleMissing }]}><Input maxLength={60} showCount /></Form.Item>
        <Form.Item name="body" label={text.body} extra={text.bodyHint} rules={[{ required: true, whitespace: true, message: text.bodyMissing }]}><Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} /></Form.Item>
        <Form.Item name="link" label={text.link}><Select options={links} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
