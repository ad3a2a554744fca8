import { useAct, useApi, useRefreshSession } from '@dangjian/app-shell'
import { FailureNote, VerdictNote } from '@dangjian/ui/admin'
import { Button, Form, Input, Select, Switch } from 'antd'
import { useState } from 'react'
import { pluginsText } from './locales/zh-CN.ts'
import type { PluginRow } from './plugin-rows.ts'
import type { SettingsField } from './settings-fields.ts'

const text = pluginsText.settings

type Values = Readonly<Record<string, string>>

const Field = ({ field }: { field: SettingsField }) => {
  const extra = field.hint === undefined ? {} : { extra: field.hint }
  if (field.kind === 'switch') {
    return (
      <Form.Item name={field.key} label={field.label} {...extra} valuePropName="checked" getValueProps={(value: string) => ({ checked: value === 'true' })} getValueFromEvent={(isOn: boolean) => String(isOn)}>
        <Switch aria-label={field.label} />
      </Form.Item>
    )
  }
  const check = (_rule: unknown, typed: string | undefined): Promise<void> => {
    const wrong = field.check(typed ?? '')
    return wrong === null ? Promise.resolve() : Promise.reject(new Error(wrong))
  }
  return (
    <Form.Item name={field.key} label={field.label} {...extra} rules={[{ validator: check }]}>
      {field.kind === 'choice'
        ? <Select aria-label={field.label} options={field.options.map((value) => ({ value, label: value }))} />
        : <Input maxLength={2000} {...(field.kind === 'number' ? { inputMode: 'numeric' as const } : {})} />}
    </Form.Item>
  )
}

/** The simple settings of a plugin; the server parses all of them again. */
export const SettingsForm = ({ row, fields }: { row: PluginRow; fields: readonly SettingsField[] }) => {
  const refresh = useRefreshSession()
  const [isSaved, setSaved] = useState(false)
  const save = useAct(useApi().tenancy.switchPlugin.mutationOptions(), () => {
    setSaved(true)
    void refresh()
  })
  const change = (): void => {
    setSaved(false)
    save.clear()
  }
  const submit = (values: Values): void => {
    const changed = fields.map(({ key, read }) => [key, read(values[key] ?? '')])
    save.submit({ pluginId: row.id, enabled: true, settings: { ...row.settings, ...Object.fromEntries(changed) } })
  }
  return (
    <section className="dj-part" aria-label={text.title}>
      <h3>{text.title}</h3>
      <FailureNote failure={save.failure} isKept />
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        initialValues={Object.fromEntries(fields.map(({ key, write }) => [key, write(row.settings[key])]))}
        onFinish={submit}
        onValuesChange={change}
        scrollToFirstError={{ focus: true }}
      >
        {fields.map((field) => <Field key={field.key} field={field} />)}
        <Button htmlType="submit" loading={save.isBusy}>{text.save}</Button>
      </Form>
      {isSaved ? <VerdictNote tone="ok" isLive what={text.saved} /> : null}
    </section>
  )
}
