import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { lifeText } from './locales/zh-CN.ts'

const text = lifeText.meeting

/** Cancels a planned meeting with a reason, in two steps. */
export const CancelMeeting = ({ id, title }: { id: string; title: string }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const cancel = useAct(api.life.cancelMeeting.mutationOptions())
  return (
    <ConfirmAct label={text.cancel} isDestructive consequence={text.cancelWill(title)} canConfirm={reason.trim() !== ''} onConfirm={() => cancel.run({ id, reason: reason.trim() })}>
      <label className="dj-field">{text.reason}<Input.TextArea rows={2} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}
