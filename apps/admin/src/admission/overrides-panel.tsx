import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct, Panel, StateTag } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { admissionText } from './locales/zh-CN.ts'
import type { CaseDetail } from './types.ts'

const text = admissionText.one
type Override = CaseDetail['overrides'][number]

const looks = { requested: 'due', approved: 'advice', refused: 'failed', used: 'advice' } as const

const Decide = ({ override, decision }: { override: Override; decision: 'approved' | 'refused' }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const decide = useAct(api.admission.decideOverride.mutationOptions())
  const label = decision === 'approved' ? text.approveOverride : text.refuseOverride
  return (
    <ConfirmAct tone="link" label={label} isDestructive={decision === 'refused'} consequence={text.decideWill(override.requestedBy, override.stepName, override.reason)} canConfirm={reason.trim().length >= 2} onConfirm={() => decide.run({ overrideId: override.id, decision, reason: reason.trim() })}>
      <label className="dj-ask">{text.decisionReason}<Input.TextArea rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

/** Exceptions asked for in this case: who asked, why, who decided. */
export const OverridesPanel = ({ detail }: { detail: CaseDetail }) =>
  detail.overrides.length === 0 ? null : (
    <Panel title={text.overrides}>
      <ul className="dj-lines">
        {detail.overrides.map((one) => (
          <li key={one.id}>
            <StateTag state={looks[one.state]}>{text.overrideStates[one.state]}</StateTag><b>{one.stepName}</b>
            <span className="dj-hint">{text.overrideBy(one.requestedBy, one.reason)}</span>
            {one.decidedBy === null ? null : <span className="dj-hint">{text.overrideBy(one.decidedBy, one.decisionReason ?? '')}</span>}
            {one.state === 'requested' && detail.canApprove ? <span className="dj-row-acts"><Decide override={one} decision="approved" /><Decide override={one} decision="refused" /></span> : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
