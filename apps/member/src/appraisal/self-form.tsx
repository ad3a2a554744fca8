import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, Card, ChipField, FailureNote, PhoneBody, TextAreaField, VerdictNote } from '@dangjian/ui/member'
import { useState, type ReactNode } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import type { MyAppraisal } from './types.ts'

const text = appraisalText.self
const grades = ['excellent', 'qualified', 'basic', 'unqualified'] as const

/** 个人自评: the text, and a grade only if the person wants to propose one. */
export const SelfForm = ({ found, head }: { found: MyAppraisal; head: ReactNode }) => {
  const api = useApi()
  const [words, setWords] = useState(found.selfText ?? '')
  const [grade, setGrade] = useState<(typeof grades)[number] | null>(found.selfGrade)
  const [wasTried, setTried] = useState(false)
  const write = useAct(api.appraisal.writeSelfReview.mutationOptions())
  const isShort = words.trim().length < 20
  const submit = (): void => {
    setTried(true)
    if (!isShort) write.submit({ campaignId: found.campaignId, text: words.trim(), ...(grade === null ? {} : { grade }) })
  }
  return (
    <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: found.selfText === null ? text.submit : text.again, tone: 'primary', isBusy: write.isBusy, onSelect: submit }} />}>
      {head}
      <FailureNote failure={write.failure} isKept />
      {found.selfText === null ? null : <VerdictNote tone="ok" isLive what={text.done} />}
      <Card title={text.title}>
        <TextAreaField label={text.text} value={words} onChange={setWords} rows={10} maxLength={3000} isRequired hint={text.hint} error={wasTried && isShort ? text.missing : undefined} />
        <ChipField label={text.grade} value={grade} options={grades.map((value) => ({ value, label: appraisalText.grades[value] }))} onChange={(value) => setGrade(grades.find((one) => one === value) ?? null)} />
        <p className="dj-hint">{text.gradeHint}</p>
      </Card>
    </PhoneBody>
  )
}
