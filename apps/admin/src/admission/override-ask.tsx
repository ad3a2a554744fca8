import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { admissionText } from './locales/zh-CN.ts'
import type { StepKey } from './types.ts'

const text = admissionText.one
const LEAST = 10

/** Asks for an exception to a step that is not lawful; somebody else decides. */
export const OverrideAsk = ({ caseId, step, stepName, isBlocked }: { caseId: string; step: StepKey; stepName: string; isBlocked: boolean }) => {
  const api = useApi()
  const { can } = useSession()
  const [reason, setReason] = useState('')
  const ask = useAct(api.admission.requestOverride.mutationOptions(), () => setReason(''))
  if (!isBlocked || !can('admission.handle')) return null
  return (
    <p className="dj-override">
      <ConfirmAct tone="link" label={text.askOverride} consequence={text.overrideWill(stepName)} canConfirm={reason.trim().length >= LEAST} onConfirm={() => ask.run({ id: caseId, step, reason: reason.trim() })}>
        <label className="dj-ask">{text.overrideReason}<Input.TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
      </ConfirmAct>
    </p>
  )
}
