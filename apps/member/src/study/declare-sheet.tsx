import { useApi, useSession } from '@dangjian/app-shell'
import { SelectField, SheetForm, TextAreaField, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { useOfflineDraft, useQueuedAct } from '../offline/index.ts'
import { studyText } from './locales/zh-CN.ts'

const text = studyText.hours.sheet

/** 自学登记: what, when, how long, what came of it; kept on the device while it is written, sent later without a line. */
export const DeclareSheet = ({ onClose }: { onClose: () => void }) => {
  const { today } = useSession()
  const [title, setTitle] = useState('')
  const [day, setDay] = useState(today)
  const [minutes, setMinutes] = useState('')
  const [note, setNote, forget] = useOfflineDraft('self-study')
  const [wasTried, setTried] = useState(false)
  const act = useQueuedAct<{ title: string; note: string; studiedOn: string; minutes: number }>(useApi().study.declareStudy.mutationOptions(), () => {
    forget()
    onClose()
  })
  const problems = { title: title.trim().length < 2, minutes: minutes === '', note: note.trim().length < 2 }
  const submit = (): void => {
    setTried(true)
    if (!Object.values(problems).some(Boolean)) act.submit({ title: title.trim(), note: note.trim(), studiedOn: day, minutes: Number(minutes) }, { subject: `self-study:${day}:${title.trim()}`, label: `${text.title}：${title.trim()}` })
  }
  const error = (isWrong: boolean, words: string): string | undefined => (wasTried && isWrong ? words : undefined)
  return (
    <SheetForm isOpen title={text.title} submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose} onSubmit={submit}>
      <TextField label={text.what} value={title} onChange={setTitle} maxLength={80} error={error(problems.title, text.whatMissing)} />
      <TextField label={text.day} type="date" value={day} onChange={setDay} min={`${today.slice(0, 4)}-01-01`} max={today} />
      <SelectField label={text.minutes} value={minutes} onChange={setMinutes} options={text.minutesOptions} emptyLabel={text.minutesMissing} error={error(problems.minutes, text.minutesMissing)} />
      <TextAreaField label={text.note} value={note} onChange={setNote} rows={4} maxLength={1000} error={error(problems.note, text.noteMissing)} />
    </SheetForm>
  )
}
