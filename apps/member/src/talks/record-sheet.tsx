import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { ChipField, SelectField, SheetForm, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { talksText } from './locales/zh-CN.ts'
import type { MyTalks } from './types.ts'

const text = talksText.form

/** 登记谈话: the other person and the day; no field for what was said. */
export const RecordSheet = ({ found, onClose }: { found: MyTalks; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [otherMemberId, setOther] = useState('')
  const [heldOn, setHeldOn] = useState(today)
  const [kind, setKind] = useState<'heart' | 'reminder'>('heart')
  const [wasTried, setTried] = useState(false)
  const record = useAct(api.talks.recordOwnTalk.mutationOptions(), onClose)
  const submit = (): void => {
    setTried(true)
    if (otherMemberId !== '' && heldOn !== '') record.submit({ otherMemberId, heldOn, kind })
  }
  return (
    <SheetForm isOpen title={text.title} submitLabel={text.submit} onClose={onClose} onSubmit={submit} isBusy={record.isBusy} failure={record.failure} consequence={kind === 'heart' ? text.will : text.reminderWill}>
      <SelectField label={text.other} value={otherMemberId} onChange={setOther} emptyLabel={text.choose} options={found.colleagues.map(({ memberId, name }) => ({ value: memberId, label: name }))} error={wasTried && otherMemberId === '' ? text.otherMissing : undefined} />
      <TextField label={text.heldOn} type="date" max={today} value={heldOn} onChange={setHeldOn} isRequired error={wasTried && heldOn === '' ? text.dayMissing : undefined} />
      {found.mayRemind ? <ChipField label={text.kind} value={kind} options={[{ value: 'heart', label: talksText.kinds.heart }, { value: 'reminder', label: talksText.kinds.reminder }]} onChange={(value) => setKind(value === 'reminder' ? 'reminder' : 'heart')} /> : null}
    </SheetForm>
  )
}
