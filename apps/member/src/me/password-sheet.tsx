import { useAct, useApi } from '@dangjian/app-shell'
import { SheetForm, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { meText } from './locales/zh-CN.ts'
import { passwordProblems } from './password-problems.ts'

const text = meText.passwordSheet
const none = { current: undefined, next: undefined, again: undefined }

/** 修改密码; `onDone` after it is changed. */
export const PasswordSheet = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const api = useApi()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [wasTried, setTried] = useState(false)
  const change = useAct(api.identity.changePassword.mutationOptions(), onDone)
  const problems = passwordProblems(current, next, again)
  const wrong = wasTried ? problems : none
  const submit = (): void => {
    setTried(true)
    if (Object.values(problems).every((problem) => problem === undefined)) change.submit({ current, next })
  }
  return (
    <SheetForm isOpen title={text.title} submitLabel={text.submit} consequence={text.consequence} isBusy={change.isBusy} failure={change.failure} onClose={onClose} onSubmit={submit}>
      <TextField label={text.current} name="current" type="password" value={current} onChange={setCurrent} autoComplete="current-password" maxLength={128} isRequired error={wrong.current} />
      <TextField label={text.next} name="next" type="password" value={next} onChange={setNext} autoComplete="new-password" maxLength={128} isRequired hint={text.rule} error={wrong.next} />
      <TextField label={text.again} name="again" type="password" value={again} onChange={setAgain} autoComplete="new-password" maxLength={128} isRequired error={wrong.again} />
    </SheetForm>
  )
}
