import { changePassword, useApiClient, useRefreshSession } from '@dangjian/app-shell'
import { useDescribeFailure, type Failure } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PersonHead, PhoneBody, PhoneFrame, TextField } from '@dangjian/ui/member'
import { useState, type FormEvent } from 'react'
import { frameText } from './locales/zh-CN.ts'

const text = frameText.password

const problems = (current: string, next: string, again: string) => {
  const nextProblem = next === '' ? text.nextMissing : text.nextShort
  return {
    current: current === '' ? text.currentMissing : undefined,
    next: next.length < 10 ? nextProblem : undefined,
    again: again === next ? undefined : text.differs,
  }
}

/** Changing a temporary password, before anything else works. */
export const ChangePasswordPage = () => {
  const client = useApiClient()
  const refresh = useRefreshSession()
  const describe = useDescribeFailure()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const found = problems(current, next, again)
  const wrong = wasTried ? found : { current: undefined, next: undefined, again: undefined }
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setFailure(null)
    const first = Object.entries(found).find(([, problem]) => problem !== undefined)?.[0]
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLInputElement>(`input[name=${first}]`)?.focus()
      return
    }
    setBusy(true)
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
    <PhoneFrame tabs={[]}>
      <PersonHead name={text.title} line={text.lead} />
      <PhoneBody>
        <Card>
          <form noValidate onSubmit={submit}>
            <FailureNote failure={failure} />
            <TextField label={text.current} name="current" type="password" value={current} onChange={setCurrent} autoComplete="current-password" maxLength={128} isRequired error={wrong.current} />
            <TextField label={text.next} name="next" type="password" value={next} onChange={setNext} autoComplete="new-password" maxLength={128} isRequired hint={text.rule} error={wrong.next} />
            <TextField label={text.again} name="again" type="password" value={again} onChange={setAgain} autoComplete="new-password" maxLength={128} isRequired error={wrong.again} />
            <ActButton type="submit" isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy }} />
          </form>
        </Card>
      </PhoneBody>
    </PhoneFrame>
  )
}
