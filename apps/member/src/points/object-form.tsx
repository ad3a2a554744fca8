import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatDeadline } from '@dangjian/ui'
import { ActButton, Card, ChipField, FailureNote, TextAreaField } from '@dangjian/ui/member'
import { useState, type ReactNode } from 'react'
import { pointsText } from './locales/zh-CN.ts'

const text = pointsText.object
const grounds = ['exempt', 'record_wrong', 'rule_unfit'] as const
type Ground = (typeof grounds)[number]

/** The objection on the page of its entry, so that it needs no window of its own; `children` draws fields and button in their places. */
export const ObjectForm = ({ runId, entryId, until, children }: { runId: string; entryId: string; until: string; children: (fields: ReactNode, button: ReactNode) => ReactNode }) => {
  const api = useApi()
  const { today } = useSession()
  const [ground, setGround] = useState<Ground | null>(null)
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)
  const file = useAct(api.scoring.fileObjection.mutationOptions())
  const isReasonShort = reason.trim().length < 2
  const submit = (): void => {
    setTried(true)
    if (ground !== null && !isReasonShort) file.submit({ runId, entryId, ground, reason: reason.trim() })
  }
  const fields = (
    <Card title={text.title}>
      <FailureNote failure={file.failure} isKept />
      <ChipField
        label={text.ground}
        value={ground}
        options={grounds.map((value) => ({ value, label: text.grounds[value] }))}
        onChange={(value) => setGround(grounds.find((one) => one === value) ?? null)}
        error={wasTried && ground === null ? text.groundMissing : undefined}
      />
      <TextAreaField label={text.reason} value={reason} onChange={setReason} rows={3} maxLength={500} isRequired hint={text.reasonHint} error={wasTried && isReasonShort ? text.reasonMissing : undefined} />
      <p className="dj-hint">{text.deadline(formatDeadline(until, today))}</p>
    </Card>
  )
  return children(fields, <ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: file.isBusy, onSelect: submit }} />)
}
