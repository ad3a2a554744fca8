import { useApiClient } from '@dangjian/app-shell'
import { formatLongDay, useDescribeFailure, type Failure } from '@dangjian/ui'
import { ActButton, Card, EmptyState, FactList, FailureNote, LargeSwitch, PersonHead, PhoneBody, PhoneFrame, VerdictNote } from '@dangjian/ui/member'
import { useEffect, useState, type ReactNode } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { SheetForm } from './sheet-form.tsx'
import { missingMarks, sheetOf, type Mark, type Marks } from './sheet-marks.ts'
import type { MassesSheet } from './types.ts'
import './appraisal.css'

const text = appraisalText.review
const options: readonly Mark[] = ['good', 'fair', 'ordinary', 'poor', 'unknown']

const Frame = ({ line, children }: { line?: string; children: ReactNode }) => (
  <PhoneFrame tabs={[]}>
    <PersonHead name={text.title} {...(line === undefined ? {} : { line })} actions={<LargeSwitch />} />
    {children}
  </PhoneFrame>
)

const Over = ({ sheet }: { sheet: MassesSheet }) => (
  <PhoneBody>
    <VerdictNote tone="info" what={sheet.state === 'cast' ? text.used : text.over} why={sheet.state === 'cast' ? text.usedNote : text.overNote} />
    {sheet.receipts.length === 0 ? null : <Card title={text.receipts} footer={appraisalText.one.receiptsNote}><p className="dj-sheet-codes">{sheet.receipts.join('、')}</p></Card>}
  </PhoneBody>
)

const Sheet = ({ token, sheet }: { token: string; sheet: MassesSheet }) => {
  const client = useApiClient()
  const describe = useDescribeFailure()
  const [marks, setMarks] = useState<Marks>({})
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [receipt, setReceipt] = useState<string | null>(null)
  const missing = missingMarks(sheet.people, marks)
  const submit = async (): Promise<void> => {
    setTried(true)
    if (missing.length > 0) return
    setBusy(true)
    setFailure(null)
    try {
      const answer = await client.appraisal.castMassesSheet.mutate({ token, marks: sheetOf(sheet.people, marks) })
      setMarks({})
      setReceipt(answer.receipt)
    } catch (error) {
      setFailure(describe(error))
    } finally {
      setBusy(false)
    }
  }
  if (receipt !== null) return <PhoneBody><VerdictNote tone="ok" isLive what={text.done} why={text.doneNote} /><Card footer={appraisalText.sheet.receiptNote}><FactList facts={[{ key: 'receipt', label: appraisalText.sheet.receipt, value: receipt }]} /></Card></PhoneBody>
  return (
    <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy, onSelect: () => void submit() }} />}>
      <FailureNote failure={failure} isKept />
      {wasTried && missing.length > 0 ? <VerdictNote tone="warn" isLive what={appraisalText.sheet.missing(missing.length)} /> : null}
      <Card><p>{text.intro}</p><p className="dj-hint">{text.until(formatLongDay(sheet.expiresOn))}</p></Card>
      <SheetForm people={sheet.people} options={options} marks={marks} onChange={setMarks} withRemarks wasTried={wasTried} restLabel={text.rest} />
      <Card title={text.secret}><p className="dj-sm">{text.secretText}</p></Card>
    </PhoneBody>
  )
}

/** 群众评议 behind a link: no account, no name. The token stands behind `#` and travels in the body of the call alone. */
export const ReviewPage = () => {
  const client = useApiClient()
  const describe = useDescribeFailure()
  const [token] = useState(() => globalThis.location.hash.slice(1))
  const [sheet, setSheet] = useState<MassesSheet | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isHere = true
    const open = async (): Promise<void> => {
      try {
        const found = await client.appraisal.openMassesSheet.mutate({ token })
        if (isHere) setSheet(found)
      } catch (error) {
        if (isHere) setFailure(describe(error))
      }
    }
    if (token !== '') void open()
    return () => { isHere = false }
    // The link of a page does not change, and the client is made once.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [token])
  if (token === '') return <Frame><PhoneBody><Card><EmptyState title={text.noToken} willHold={text.noTokenNote} /></Card></PhoneBody></Frame>
  if (failure !== null) return <Frame><PhoneBody><Card><EmptyState title={text.noToken} willHold={text.noTokenNote} /></Card><FailureNote failure={failure} /></PhoneBody></Frame>
  if (sheet === null) return <Frame><PhoneBody><p className="dj-hint" role="status">{text.opening}</p></PhoneBody></Frame>
  return <Frame line={text.lead(sheet.orgUnitName, sheet.year)}>{sheet.state === 'open' ? <Sheet token={token} sheet={sheet} /> : <Over sheet={sheet} />}</Frame>
}
