import type { PageAct } from '@dangjian/app-shell'
import { ChoiceField, SheetForm, TextAreaField } from '@dangjian/ui/member'
import { useState } from 'react'
import { activitiesText } from './locales/zh-CN.ts'

const text = activitiesText.sheet
const reasons = ['duty', 'training', 'illness', 'leave', 'seconded', 'exempt_age_or_health', 'other'] as const
type Reason = (typeof reasons)[number]

/** What the sheet sends. */
export interface LeaveReply {
  id: string
  reply: 'cannot'
  reason: Reason
  note?: string
}

/** 请假 with its reason; the note is optional. */
export const LeaveSheet = ({ meetingId, act, onClose }: { meetingId: string; act: Pick<PageAct<LeaveReply, unknown>, 'submit' | 'isBusy' | 'failure'>; onClose: () => void }) => {
  const [reason, setReason] = useState<Reason | null>(null)
  const [note, setNote] = useState('')
  const [wasTried, setTried] = useState(false)
  const submit = (): void => {
    setTried(true)
    if (reason !== null) act.submit({ id: meetingId, reply: 'cannot', reason, ...(note.trim() === '' ? {} : { note }) })
  }
  return (
    <SheetForm isOpen title={text.title} submitLabel={text.submit} consequence={text.consequence} isBusy={act.isBusy} failure={act.failure} onClose={onClose} onSubmit={submit}>
      <ChoiceField
        label={text.reason}
        value={reason}
        options={reasons.map((value) => ({ value, label: activitiesText.reasons[value] }))}
        onChange={(value) => setReason(reasons.find((one) => one === value) ?? null)}
        error={wasTried && reason === null ? text.reasonMissing : undefined}
      />
      <TextAreaField label={text.note} value={note} onChange={setNote} rows={2} maxLength={200} hint={text.noteHint} />
    </SheetForm>
  )
}
