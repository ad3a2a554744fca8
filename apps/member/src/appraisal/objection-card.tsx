import { ActButton, Card, FailureNote, TextAreaField, type Failure } from '@dangjian/ui/member'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'

const text = appraisalText.objection

/** 提出异议 against a result: its words and one button. */
export const ObjectionCard = ({ hint, isBusy, failure, onSubmit }: { hint: string; isBusy: boolean; failure: Failure | null; onSubmit: (grounds: string) => void }) => {
  const [grounds, setGrounds] = useState('')
  const [wasTried, setTried] = useState(false)
  const isShort = grounds.trim().length < 2
  const submit = (): void => {
    setTried(true)
    if (!isShort) onSubmit(grounds.trim())
  }
  return (
    <Card title={text.title}>
      <FailureNote failure={failure} isKept />
      <TextAreaField label={text.grounds} value={grounds} onChange={setGrounds} rows={4} maxLength={1000} isRequired hint={hint} error={wasTried && isShort ? text.missing : undefined} />
      <ActButton isWide act={{ key: 'object', label: text.submit, isBusy, onSelect: submit }} />
    </Card>
  )
}
