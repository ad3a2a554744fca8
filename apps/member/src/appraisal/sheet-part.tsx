import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, Card, FactList, FailureNote, PhoneBody, VerdictNote } from '@dangjian/ui/member'
import { useState, type ReactNode } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { SheetForm } from './sheet-form.tsx'
import { missingMarks, sheetOf, type Mark, type Marks } from './sheet-marks.ts'
import type { MyAppraisal } from './types.ts'

const text = appraisalText.sheet
const options: Readonly<Record<'mutual' | 'poll', readonly Mark[]>> = { mutual: ['good', 'fair', 'ordinary', 'poor'], poll: ['excellent', 'qualified', 'basic', 'unqualified'] }

/** The sheet of a step, then its receipt; nothing of it stays on the phone. */
export const SheetPart = ({ found, step, head }: { found: MyAppraisal; step: 'mutual' | 'poll'; head: ReactNode }) => {
  const api = useApi()
  // The list as it was when the sheet was opened: after casting the server sends an empty one.
  const [people] = useState(found.people)
  const [marks, setMarks] = useState<Marks>({})
  const [wasTried, setTried] = useState(false)
  const cast = useAct(api.appraisal.castSheet.mutationOptions(), () => setMarks({}))
  const missing = missingMarks(people, marks)
  const submit = (): void => {
    setTried(true)
    if (missing.length === 0) cast.submit({ campaignId: found.campaignId, step, marks: sheetOf(people, marks) })
  }
  if (cast.result !== undefined) {
    return (
      <PhoneBody>
        {head}
        <VerdictNote tone="ok" isLive what={text.done} />
        <Card title={text.receipt} footer={text.receiptNote}><FactList facts={[{ key: 'receipt', label: text.receipt, value: cast.result.receipt }]} /></Card>
      </PhoneBody>
    )
  }
  if (found.ask !== step) return <PhoneBody>{head}</PhoneBody>
  return (
    <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit[step], tone: 'primary', isBusy: cast.isBusy, onSelect: submit }} />}>
      {head}
      <FailureNote failure={cast.failure} isKept />
      {wasTried && missing.length > 0 ? <VerdictNote tone="warn" isLive what={text.missing(missing.length)} /> : null}
      <p className="dj-hint">{text.lead[step]}</p>
      <SheetForm people={people} options={options[step]} marks={marks} onChange={setMarks} withRemarks={step === 'mutual'} wasTried={wasTried} restLabel={text.rest} />
      <Card title={text.secret}><p className="dj-sm">{text.secretText}</p><p className="dj-hint">{text.basis}</p></Card>
    </PhoneBody>
  )
}
