import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import { formatDay } from '@dangjian/ui'
import { ActButton, ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { scoringText } from './locales/zh-CN.ts'
import { periodText } from './period-text.ts'
import type { RunDetail } from './types.ts'

const text = scoringText.run
const daysToObject = 20

const Publish = ({ run, onSaid }: { run: RunDetail; onSaid: (words: string) => void }) => {
  const { today } = useSession()
  const [until, setUntil] = useState(addDays(today, daysToObject))
  const publish = useAct(useApi().scoring.publishRun.mutationOptions(), ({ objectionsUntil }) => onSaid(text.published(formatDay(objectionsUntil))))
  return (
    <ConfirmAct
      tone="primary"
      label={text.publish}
      consequence={text.publishWill(run.orgUnitName, run.memberCount, periodText(run.fromPeriod, run.toPeriod))}
      canConfirm={until > today}
      onConfirm={() => publish.run({ id: run.id, objectionsUntil: until })}
    >
      <label className="dj-ask">{text.publishUntil}<Input type="date" value={until} min={addDays(today, 1)} onChange={(event) => setUntil(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const Withdraw = ({ run, onSaid }: { run: RunDetail; onSaid: (words: string) => void }) => {
  const [reason, setReason] = useState('')
  const withdraw = useAct(useApi().scoring.withdrawRun.mutationOptions(), () => onSaid(text.withdrawn))
  return (
    <ConfirmAct
      isDestructive
      label={text.withdraw}
      consequence={run.status === 'published' ? text.withdrawWillPublished(run.memberCount) : text.withdrawWill}
      canConfirm={reason.trim().length >= 2}
      onConfirm={() => withdraw.run({ id: run.id, reason: reason.trim() })}
    >
      <label className="dj-ask">{text.reason}<Input.TextArea rows={2} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

/** What an organizer may do with a run in its state. */
export const RunActs = ({ run, onSaid, onReplay }: { run: RunDetail; onSaid: (words: string) => void; onReplay: () => void }) => (
  <>
    <ActButton act={{ key: 'replay', label: text.replay, onSelect: onReplay }} />
    {run.status === 'withdrawn' ? null : <Withdraw run={run} onSaid={onSaid} />}
    {run.status === 'computed' ? <Publish run={run} onSaid={onSaid} /> : null}
  </>
)
