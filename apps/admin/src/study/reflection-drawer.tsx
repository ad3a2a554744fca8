import { useAct, useApi } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ConfirmAct, VerdictNote } from '@dangjian/ui/admin'
import { Drawer, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { studyText } from './locales/zh-CN.ts'
import type { CheckedReflection } from './types.ts'

const text = studyText.reflections

const WithReason = ({ label, consequence, onConfirm }: { label: string; consequence: string; onConfirm: (reason: string) => Promise<unknown> }) => {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ConfirmAct label={label} isDestructive consequence={consequence} canConfirm={reason.trim().length >= 2} onConfirm={() => onConfirm(reason.trim())}>
      <div className="dj-act-field"><label htmlFor={id}>{text.reason}</label><Input.TextArea id={id} rows={3} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const Acts = ({ reflection, onDone }: { reflection: CheckedReflection; onDone: () => void }) => {
  const check = useAct(useApi().study.checkReflection.mutationOptions(), onDone)
  const [audience, setAudience] = useState(reflection.audiences[0]?.id ?? '')
  const selectId = useId()
  const { id, state, audiences } = reflection
  if (state === 'published') return <WithReason label={text.takeDown} consequence={text.takeDownWill} onConfirm={(reason) => check.run({ id, act: 'withdraw', reason })} />
  if (state !== 'waiting') return null
  return (
    <span className="dj-drawer-acts">
      <ConfirmAct tone="primary" label={text.publish} consequence={text.publishWill} canConfirm={audience !== ''} onConfirm={() => check.run({ id, act: 'publish', audienceUnitId: audience })}>
        <div className="dj-act-field"><label htmlFor={selectId}>{text.audience}</label><Select id={selectId} aria-label={text.audience} value={audience} options={audiences.map((unit) => ({ value: unit.id, label: unit.name }))} onChange={setAudience} /></div>
      </ConfirmAct>
      <WithReason label={text.back} consequence={text.backWill} onConfirm={(reason) => check.run({ id, act: 'return', reason })} />
    </span>
  )
}

/** A reflection as a checker reads it, with what may be done. */
export const ReflectionDrawer = ({ reflection, onClose }: { reflection: CheckedReflection; onClose: () => void }) => (
  <Drawer open size={560} title={reflection.title} onClose={onClose} extra={reflection.canCheck ? <Acts reflection={reflection} onDone={onClose} /> : null}>
    <p className="dj-sub">{text.by(reflection.memberName, reflection.orgUnitName, formatTableTime(reflection.writtenAt))}</p>
    {reflection.audienceName === null ? null : <VerdictNote tone="ok" what={text.publishedFor(reflection.audienceName, reflection.decidedBy ?? '')} />}
    {reflection.reason === null ? null : <VerdictNote tone="info" what={text.why(reflection.reason)} />}
    {reflection.canCheck ? null : <VerdictNote tone="info" what={text.own} />}
    <p className="dj-reflection-body">{reflection.body}</p>
  </Drawer>
)
