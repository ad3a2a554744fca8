import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { BranchPicker } from '../pickers/branch-picker.tsx'
import { optionsOf } from '../members/choices.ts'
import { admissionText } from './locales/zh-CN.ts'
import type { CaseDetail } from './types.ts'

const text = admissionText.one
const outcomes = ['withdrawn', 'not_passed', 'not_approved', 'stopped', 'left'] as const
type Outcome = (typeof outcomes)[number]
const outcomeOptions = optionsOf(admissionText.outcomes).filter(({ value }) => outcomes.some((one) => one === value))

const Reason = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => (
  <label className="dj-ask">{text.reason}<Input.TextArea rows={2} maxLength={500} value={value} onChange={(event) => onChange(event.target.value)} /></label>
)

const isGiven = (reason: string): boolean => reason.trim().length >= 2

/** Acts on the case itself: put off, take up again, hand over, end. */
export const CaseActs = ({ detail }: { detail: CaseDetail }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const [outcome, setOutcome] = useState<Outcome>('withdrawn')
  const [target, setTarget] = useState<string | null>(null)
  const clear = (): void => setReason('')
  const suspend = useAct(api.admission.suspendCase.mutationOptions(), clear)
  const resume = useAct(api.admission.resumeCase.mutationOptions(), clear)
  const close = useAct(api.admission.closeCase.mutationOptions(), clear)
  const move = useAct(api.admission.moveCase.mutationOptions(), clear)
  const { id } = detail
  return (
    <>
      {detail.canHandle && detail.state === 'open' ? <ConfirmAct label={text.suspend} consequence={text.suspendWill} canConfirm={isGiven(reason)} onConfirm={() => suspend.run({ id, reason: reason.trim() })}><Reason value={reason} onChange={setReason} /></ConfirmAct> : null}
      {detail.canHandle && detail.state === 'suspended' ? <ConfirmAct label={text.resume} consequence={text.resumeWill} onConfirm={() => resume.run({ id })} /> : null}
      {detail.canApprove && detail.state === 'open' ? (
        <ConfirmAct label={text.move} consequence={text.moveWill} canConfirm={isGiven(reason) && target !== null} onConfirm={() => move.run({ id, orgUnitId: target ?? '', groupId: null, reason: reason.trim() })}>
          <div className="dj-ask"><BranchPicker label={text.target} value={target} onChange={setTarget} permission="admission.approve" /></div>
          <Reason value={reason} onChange={setReason} />
        </ConfirmAct>
      ) : null}
      {detail.canHandle && detail.state === 'open' ? (
        <ConfirmAct label={text.close} isDestructive consequence={text.closeWill} canConfirm={isGiven(reason)} onConfirm={() => close.run({ id, outcome, reason: reason.trim() })}>
          <label className="dj-ask">{text.outcome}<Select aria-label={text.outcome} value={outcome} options={outcomeOptions} onChange={(next) => setOutcome(outcomes.find((one) => one === next) ?? 'withdrawn')} /></label>
          <Reason value={reason} onChange={setReason} />
        </ConfirmAct>
      ) : null}
    </>
  )
}
