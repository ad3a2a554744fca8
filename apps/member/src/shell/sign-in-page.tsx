import { logIn, useApiClient, useRefreshSession } from '@dangjian/app-shell'
import { AppLink, useDescribeFailure, type Failure } from '@dangjian/ui'
import { ActButton, Card, FailureNote, LargeSwitch, PersonHead, PhoneBody, PhoneFrame, TextField } from '@dangjian/ui/member'
import { useState, type FormEvent } from 'react'
import { frameText } from './locales/zh-CN.ts'

const text = frameText.login

/** Signing in. A wrong name and a wrong password read alike; throttle and lockout say when to try again. */
export const SignInPage = () => {
  const client = useApiClient()
  const refresh = useRefreshSession()
  const describe = useDescribeFailure()
  const [loginName, setLoginName] = useState('')
  const [password, setPassword] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const isNameMissing = loginName.trim() === ''
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setFailure(null)
    if (isNameMissing || password === '') {
      event.currentTarget.querySelector<HTMLInputElement>(isNameMissing ? 'input[name=loginName]' : 'input[name=password]')?.focus()
      return
    }
    setBusy(true)
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
    <PhoneFrame tabs={[]}>
      <PersonHead name={text.title} line={text.lead} actions={<LargeSwitch />} />
      <PhoneBody>
        <Card>
          <form noValidate onSubmit={submit}>
            <FailureNote failure={failure} />
            <TextField label={text.name} name="loginName" value={loginName} onChange={setLoginName} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} isRequired error={wasTried && isNameMissing ? text.nameMissing : undefined} />
            <TextField label={text.password} name="password" type="password" value={password} onChange={setPassword} autoComplete="current-password" maxLength={128} isRequired error={wasTried && password === '' ? text.passwordMissing : undefined} />
            <ActButton type="submit" isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy }} />
          </form>
        </Card>
        <p className="dj-hint">{text.help}</p>
        <p className="dj-hint"><AppLink href="/admin/" target="_self">{text.adminApp}</AppLink></p>
      </PhoneBody>
    </PhoneFrame>
  )
}
