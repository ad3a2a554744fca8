import { ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { missionsText as text } from './locales/zh-CN.ts'

interface DecideActsProps {
  approveLabel: string
  approveWill: ReactNode
  refuseWill: ReactNode
  onApprove: (document: string) => Promise<unknown>
  onRefuse: (answer: string) => Promise<unknown>
}

/** The two answers to a request: an approval names its document, a refusal its reason. */
export const DecideActs = ({ approveLabel, approveWill, refuseWill, onApprove, onRefuse }: DecideActsProps) => {
  const [document, setDocument] = useState('')
  const [answer, setAnswer] = useState('')
  const [documentId, answerId] = [useId(), useId()]
  return (
    <div className="dj-acts">
      <ConfirmAct tone="primary" label={approveLabel} confirmLabel={text.approve} consequence={approveWill} canConfirm={document.trim().length >= 2} onConfirm={() => onApprove(document.trim())}>
        <div className="dj-act-field"><label htmlFor={documentId}>{text.document}</label><Input id={documentId} value={document} maxLength={60} onChange={(event) => setDocument(event.target.value)} /></div>
      </ConfirmAct>
      <ConfirmAct isDestructive label={text.refuse} confirmLabel={text.refuse} consequence={refuseWill} canConfirm={answer.trim().length >= 2} onConfirm={() => onRefuse(answer.trim())}>
        <div className="dj-act-field"><label htmlFor={answerId}>{text.answer}</label><Input.TextArea id={answerId} rows={3} value={answer} maxLength={500} onChange={(event) => setAnswer(event.target.value)} /></div>
      </ConfirmAct>
    </div>
  )
}
