import { changePassword, useApiClient, useRefreshSession } from '@dangjian/app-shell'
import { useDescribeFailure, type Failure } from '@dangjian/ui'
import { FailureNote } from '@dangjian/ui/admin'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { frameText } from './locales/zh-CN.ts'
import './sign-in-page.css'

const text = frameText.password

interface Fields {
  current: string
  next: string
  again: string
}

/** Changing a temporary password, before anything else works. */
export const ChangePasswordPage = () => {
  const client = useApiClient()
  const refresh = useRefreshSession()
  const describe = useDescribeFailure()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async ({ current, next }: Fields): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await changePassword(client, { current, next })
      await refresh()
    } catch (error) {
      setFailure(describe(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="dj-sign-in">
      <div className="dj-panel">
        <h1>{text.title}</h1>
        <p className="dj-hint">{text.lead}</p>
        <FailureNote failure={failure} />
        <Form<Fields> layout="vertical" requiredMark={false} onFinish={submit} disabled={isBusy} scrollToFirstError={{ focus: true }}>
          <Form.Item name="current" label={text.current} rules={[{ required: true, message: text.currentMissing }]}>
            <Input.Password autoComplete="current-password" maxLength={128} />
          </Form.Item>
          <Form.Item name="next" label={text.next} extra={text.rule} rules={[{ required: true, message: text.nextMissing }, { min: 10, message: text.nextShort }]}>
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
          <Form.Item
            name="again"
            label={text.again}
            dependencies={['next']}
            rules={[({ getFieldValue }) => ({ validator: (_, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(text.differs))) })]}
          >
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={isBusy}>{text.submit}</Button>
        </Form>
      </div>
    </main>
  )
}
