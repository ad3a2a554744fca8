import { useSession } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useId, useState, type ReactNode } from 'react'

interface DatedActProps {
  label: string
  title: string
  field: string
  consequence: ReactNode
  tone?: 'plain' | 'link'
  /** Neither before this day. */
  from?: string | null
  onConfirm: (day: string) => Promise<unknown>
}

/** An act in two steps that takes effect on a day, today unless another is given. */
export const DatedAct = ({ label, title, field, consequence, tone = 'plain', from = null, onConfirm }: DatedActProps) => {
  const { today } = useSession()
  const [day, setDay] = useState(today)
  const id = useId()
  return (
    <ConfirmAct isDestructive tone={tone} label={label} title={title} confirmLabel={label} consequence={consequence} canConfirm={day !== '' && (from === null || day >= from)} onConfirm={() => onConfirm(day)}>
      <div className="dj-act-field"><label htmlFor={id}>{field}</label><Input id={id} type="date" value={day} {...(from === null ? {} : { min: from })} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}
