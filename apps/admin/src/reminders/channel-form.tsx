import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { channelFields, type ChannelField } from './channel-fields.ts'
import { remindersText } from './locales/zh-CN.ts'
import { setupOf, type SetupValues } from './setup-of.ts'
import type { ChannelSetup } from './types.ts'

const text = remindersText.setup
const words: Readonly<Record<string, string>> = text.fields
const securities = Object.entries(text.securities).map(([value, label]) => ({ value, label }))

const Field = ({ field: { name, look, isOptional = false }, hasSecret }: { field: ChannelField; hasSecret: boolean }) => {
  const label = words[name] ?? name
  if (look === 'flag') return <Form.Item name={['settings', name]} valuePropName="checked"><Checkbox>{label}</Checkbox></Form.Item>
  const rules = isOptional || (look === 'secret' && hasSecret) ? [] : [{ required: true, message: text.required }]
  if (look === 'secret') {
    return <Form.Item name={['secret', name]} label={label} extra={hasSecret ? text.secretKept : text.secretNew} rules={rules}><Input.Password autoComplete="new-password" maxLength={200} visibilityToggle={false} /></Form.Item>
  }
  const input = look === 'security' ? <Select options={securities} /> : look === 'number' ? <InputNumber min={1} className="dj-wide" controls={false} /> : <Input maxLength={200} autoComplete="off" />
  return <Form.Item name={['settings', name]} label={label} rules={rules}>{input}</Form.Item>
}

/** Sets one channel up; secrets go in and never come back. */
export const ChannelForm = ({ channel, onClose, onSaved }: { channel: ChannelSetup; onClose: () => void; onSaved: (words: string) => void }) => {
  const save = useAct(useApi().reminders.saveChannel.mutationOptions(), (_answer, { kind }) => onSaved(text.saved(remindersText.channels[kind])))
  const fields = channelFields[channel.kind]
  const start: SetupValues = {
    isEnabled: channel.version === 0 || channel.isEnabled, forMandatory: channel.forMandatory, perMinute: channel.perMinute,
    settings: Object.fromEntries(fields.filter(({ look }) => look !== 'secret').map(({ name, start: initial }) => [name, channel.settings[name] ?? initial])), secret: {},
  }
  return (
    <DrawerForm isOpen title={text.editOf(remindersText.channels[channel.kind])} formId="channel" submitLabel={text.submit} consequence={text.will} isBusy={save.isBusy} failure={save.failure} onClose={onClose}>
      <Form<SetupValues> id="channel" layout="vertical" initialValues={start} onFinish={(values) => save.submit(setupOf(channel, values))}>
        {fields.map((field) => <Field key={field.name} field={field} hasSecret={channel.hasSecret} />)}
        <Form.Item name="perMinute" label={text.perMinute} rules={[{ required: true, type: 'number', min: 1, max: 6000, message: text.perMinuteMissing }]}><InputNumber min={1} max={6000} controls={false} /></Form.Item>
        <Form.Item name="forMandatory" valuePropName="checked" extra={text.forMandatoryHint}><Checkbox>{text.forMandatory}</Checkbox></Form.Item>
        <Form.Item name="isEnabled" valuePropName="checked"><Checkbox>{text.isEnabled}</Checkbox></Form.Item>
      </Form>
    </DrawerForm>
  )
}
