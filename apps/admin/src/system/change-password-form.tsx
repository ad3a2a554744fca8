import { useAct, useApi } from '@dangjian/app-shell'
import { FailureNote, VerdictNote } from '@dangjian/ui/admin'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { systemText } from './locales/zh-CN.ts'

const text = systemText.me

interface Fields {
  current: string
  next: string
  again: string
}

/** Changing one's own password; this browser stays signed in, all others do not. */
export const ChangePasswordForm = () => {
  const [form] = Form.useForm<Fields>()
  const [isDone, setDone] = useState(false)
  const change = useAct(useApi().identity.changePassword.mutationOptions(), () => {
    form.resetFields()
    setDone(true)
  })
  const touch = (): void => {
    setDone(false)
    change.clear()
  }
  return (
    <div className="dj-parts dj-narrow">
      {isDone ? <VerdictNote tone="ok" isLive what={text.changed} /> : null}
      <FailureNote failure={change.failure} isKept />
      <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={({ current, next }) => change.submit({ current, next })} onValuesChange={touch} scrollToFirstError={{ focus: true }}>
        <Form.Item name="current" label={text.current} rules={[{ required: true, message: text.missing.current }]}><Input.Password autoComplete="current-password" maxLength={128} /></Form.Item>
        <Form.Item name="next" label={text.next} extra={text.rule} rules={[{ required: true, message: text.missing.next }, { min: 10, message: text.short }]}><Input.Password autoComplete="new-password" maxLength={128} /></Form.Item>
        <Form.Item
          name="again"
          label={text.again}
          dependencies={['next']}
          rules={[({ getFieldValue }) => ({ validator: (_rule, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(text.differs))) })]}
        >
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isBusy}>{text.submit}</Button>
      </Form>
    </div>
  )
}
