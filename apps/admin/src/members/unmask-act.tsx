import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct, LinkButton } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { membersText } from './locales/zh-CN.ts'
import type { Member } from './types.ts'

const text = membersText.member
const leastReason = 4

/** A protected field: masked, and in the clear after a reason was given, which goes into the trail. Gone again when the page is left. */
export const ProtectedField = ({ member, field }: { member: Member; field: 'idNumber' | 'phone' | 'policeNumber' }) => {
  const api = useApi()
  const unmask = useAct(api.members.unmaskMember.mutationOptions())
  const [reason, setReason] = useState('')
  const clear = unmask.result?.value
  const masked = member[field]
  if (masked === null) return null
  if (clear) return <>{clear}<span className="dj-hint">{text.shown}{membersText.gap}<LinkButton onSelect={unmask.clear}>{text.hide}</LinkButton></span></>
  const ask = async (): Promise<void> => {
    await unmask.run({ id: member.id, field, reason: reason.trim() })
    setReason('')
  }
  return (
    <>
      {masked}{membersText.gap}
      {member.canUnmask ? (
        <ConfirmAct tone="link" label={text.unmask[field]} consequence={text.unmaskWill(member.name, membersText.fields[field])} canConfirm={reason.trim().length >= leastReason} onConfirm={ask}>
          <label className="dj-ask">
            {text.reason}
            <Input value={reason} maxLength={200} placeholder={text.reasonHint} onChange={(event) => setReason(event.target.value)} />
            <span className="dj-hint">{text.reasonShort}</span>
          </label>
        </ConfirmAct>
      ) : null}
    </>
  )
}
