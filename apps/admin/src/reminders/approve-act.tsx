import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { remindersText } from './locales/zh-CN.ts'
import type { Reminder } from './types.ts'

const text = remindersText.plan

/** Approves reminders as they are seen; provisional days want a tick that somebody has checked them. */
export const ApproveAct = ({ reminders, label, tone, onApproved }: { reminders: readonly Reminder[]; label: string; tone: 'primary' | 'go'; onApproved: (n: number) => void }) => {
  const [isChecked, setChecked] = useState(false)
  const approve = useAct(useApi().reminders.approveReminders.mutationOptions(), ({ approved }) => onApproved(approved))
  const provisional = reminders.filter(({ isProvisional }) => isProvisional).length
  return (
    <ConfirmAct
      tone={tone}
      label={label}
      title={text.approve}
      confirmLabel={text.approve}
      consequence={`${text.approveWill(reminders.length)}${provisional > 0 ? text.provisionalWill(provisional) : ''}`}
      canConfirm={provisional === 0 || isChecked}
      onConfirm={() => approve.run({ items: reminders.map(({ id, version }) => ({ id, version })), confirmsDates: provisional > 0 && isChecked })}
    >
      {provisional > 0 ? <Checkbox className="dj-confirm-dates" checked={isChecked} onChange={(event) => setChecked(event.target.checked)}>{text.confirmsDates}</Checkbox> : null}
    </ConfirmAct>
  )
}
