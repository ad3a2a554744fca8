import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Card, ChainList, ChoiceField, FactList, FailureNote, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { ObjectionCard } from './objection-card.tsx'
import type { Report } from './types.ts'
import './appraisal.css'

const text = appraisalText.report
const one = appraisalText.one
const marks = ['good', 'fair', 'ordinary', 'poor'] as const

const Body = ({ report }: { report: Report }) => (
  <>
    <Card title={text.lead(report.orgUnitName, report.memberName, report.year)}><p className="dj-sheet-text">{report.text}</p></Card>
    {report.figures.length === 0 ? null : <Card title={text.figures} footer={text.figuresNote}><FactList facts={report.figures.map(({ key, value }) => ({ key, label: text.figure[key], value }))} /></Card>}
  </>
)

const Review = ({ report }: { report: Report }) => {
  const api = useApi()
  const [mark, setMark] = useState<(typeof marks)[number] | null>(null)
  const [wasTried, setTried] = useState(false)
  const cast = useAct(api.appraisal.castReview.mutationOptions())
  const submit = (): void => {
    setTried(true)
    if (mark !== null) cast.submit({ reportId: report.id, mark })
  }
  if (cast.result !== undefined) return <PhoneBody><VerdictNote tone="ok" isLive what={appraisalText.sheet.done} /><Card footer={appraisalText.sheet.receiptNote}><FactList facts={[{ key: 'receipt', label: appraisalText.sheet.receipt, value: cast.result.receipt }]} /></Card></PhoneBody>
  if (!report.isAsked) return <PhoneBody><Body report={report} /></PhoneBody>
  return (
    <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: cast.isBusy, onSelect: submit }} />}>
      <Body report={report} />
      <FailureNote failure={cast.failure} isKept />
      <Card><ChoiceField label={text.mark} value={mark} options={marks.map((value) => ({ value, label: appraisalText.marks[value] }))} onChange={(value) => setMark(marks.find((each) => each === value) ?? null)} error={wasTried && mark === null ? text.missing : undefined} /></Card>
      <Card title={appraisalText.sheet.secret}><p className="dj-sm">{appraisalText.sheet.secretText}</p></Card>
    </PhoneBody>
  )
}

const Result = ({ report }: { report: Report }) => {
  const api = useApi()
  const acknowledge = useAct(api.appraisal.acknowledgeReport.mutationOptions())
  const object = useAct(api.appraisal.objectToReport.mutationOptions())
  return (
    <PhoneBody>
      <Card title={text.result}>
        <FactList facts={[{ key: 'mark', label: one.grade, value: report.mark === null ? null : appraisalText.marks[report.mark] }, { key: 'comment', label: text.comment, value: report.comment }, { key: 'told', label: one.told, value: report.decidedOn === null ? null : formatLongDay(report.decidedOn) }]} />
        <FailureNote failure={acknowledge.failure} />
        {report.acknowledgedOn === null ? <ActButton isWide act={{ key: 'known', label: one.acknowledge, tone: 'primary', isBusy: acknowledge.isBusy, onSelect: () => acknowledge.submit({ reportId: report.id }) }} /> : <VerdictNote tone="ok" isLive what={one.acknowledged} />}
      </Card>
      {report.problems.length === 0 ? null : <Card title={text.problems}><ChainList label={text.problems} items={report.problems.map(({ id, problem, measure, name, dueOn }) => ({ key: id, title: problem, note: text.problem(measure, name, formatLongDay(dueOn)) }))} /></Card>}
      {report.objection === null ? <ObjectionCard hint={appraisalText.objection.title} isBusy={object.isBusy} failure={object.failure} onSubmit={(grounds) => object.submit({ reportId: report.id, grounds })} /> : (
        <Card title={appraisalText.objection.mine}><ChainList label={appraisalText.objection.mine} items={[{ key: 'filed', title: appraisalText.objection.filed(formatLongDay(report.objection.filedOn)), note: report.objection.grounds }, report.objection.outcome === null ? { key: 'waits', title: appraisalText.objection.waits } : { key: 'answer', title: appraisalText.objection[report.objection.outcome], ...(report.objection.answer === null ? {} : { note: report.objection.answer }) }]} /></Card>
      )}
      <Body report={report} />
    </PhoneBody>
  )
}

/** A report I judge, or my own with its result. */
export const ReportPage = () => {
  const api = useApi()
  const { reportId = '' } = usePageParams()
  const query = useQuery({ ...api.appraisal.getReport.queryOptions({ reportId }), refetchOnWindowFocus: false })
  return (
    <>
      <PhoneHead title={text.title} backHref="/appraisal" />
      <QueryView query={query} subject={text.title}>{(report) => (report.isOwn && report.mark !== null ? <Result report={report} /> : <Review report={report} />)}</QueryView>
    </>
  )
}
