import { logIn, useApiClient, useRefreshSession } from '@dangjian/app-shell'
import { AppLink, useDescribeFailure, type Failure } from '@dangjian/ui'
import { FailureNote } from '@dangjian/ui/admin'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { frameText } from './locales/zh-CN.ts'
import './sign-in-page.css'

const text = frameText.login

interface Fields {
  loginName: string
  password: string
}

/** Signing in. A wrong name and a wrong password read alike; throttle and lockout say when to try again. */
export const SignInPage = () => {
  const client = useApiClient()
  const refresh = useRefreshSession()
  const describe = useDescribeFailure()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async ({ loginName, password }: Fields): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await logIn(client, { loginName: loginName.trim(), password })
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
        <p className="dj-brand"><span className="dj-brand-mark" aria-hidden="true" /><span>{frameText.product}</span></p>
        <h1>{text.title}</h1>
        <p className="dj-hint">{text.lead}</p>
        <FailureNote failure={failure} />
        <Form<Fields> layout="vertical" requiredMark={false} onFinish={submit} disabled={isBusy} scrollToFirstError={{ focus: true }}>
          <Form.Item name="loginName" label={text.name} rules={[{ required: true, whitespace: true, message: text.nameMissing }]}>
            <Input autoComplete="username" autoFocus maxLength={64} spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={text.password} rules={[{ required: true, message: text.passwordMissing }]}>
            <Input.Password autoComplete="current-password" maxLength={128} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={isBusy}>{text.submit}</Button>
        </Form>
        <p className="dj-hint">{text.help}</p>
        <p className="dj-hint"><AppLink href="/" target="_self">{text.memberApp}</AppLink></p>
      </div>
    </main>
  )
}
