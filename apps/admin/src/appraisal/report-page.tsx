import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, BarList, Columns, ConfirmAct, DataTable, FactList, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { JudgeDrawer } from './judge-drawer.tsx'
import { appraisalText } from './locales/zh-CN.ts'
import { ReportAnswerDrawer } from './report-answer-drawer.tsx'
import type { Report } from './types.ts'
import './appraisal.css'

const text = appraisalText.reports
const one = appraisalText.one

const Acts = ({ report, onJudge }: { report: Report; onJudge: () => void }) => {
  const api = useApi()
  const open = useAct(api.appraisal.openReview.mutationOptions())
  const count = useAct(api.appraisal.countReview.mutationOptions())
  if (report.stage === 'written' && report.may.manage) return <ConfirmAct tone="primary" label={text.review} consequence={text.reviewWill} onConfirm={() => open.run({ reportId: report.id })} />
  if (report.stage === 'review' && report.may.manage) return <ConfirmAct tone="primary" label={text.count} consequence={text.countWill} onConfirm={() => count.run({ reportId: report.id })} />
  return report.stage === 'judge' && report.may.decide ? <ActButton act={{ key: 'judge', label: text.judge, tone: 'primary', onSelect: onJudge }} /> : null
}

const Votes = ({ report }: { report: Report }) => {
  if (report.turnout === null) return <p className="dj-hint">{text.reviewers}</p>
  const total = report.turnout.cast
  return (
    <>
      <p>{text.turnout(total, report.turnout.expected)}</p>
      {report.stage === 'review' ? <p className="dj-hint">{text.reviewers}</p> : report.votes === null ? <p className="dj-hint">{text.votesFew}</p> : (
        <BarList label={text.votes} unit={appraisalText.person.unit} total={total} items={(['good', 'fair', 'ordinary', 'poor'] as const).map((mark) => ({ key: mark, label: appraisalText.marks[mark], count: report.votes?.[mark] ?? 0 }))} />
      )}
    </>
  )
}

const Side = ({ report }: { report: Report }) => {
  const [isAnswering, setAnswering] = useState(false)
  return (
    <div className="dj-apr-side">
      <Panel title={text.figures} footer={text.figuresNote}><FactList facts={report.figures.map(({ key, value }) => ({ key, label: text.figure[key], value }))} /></Panel>
      <Panel title={text.votes}><Votes report={report} /></Panel>
      {report.objection === null ? null : (
        <Panel title={text.objection}>
          <p>{report.objection.grounds}</p>
          {report.objection.outcome === null ? null : <p><StateTag state="done">{one[report.objection.outcome]}</StateTag>{appraisalText.gap}{report.objection.answer}</p>}
          {report.may.answer ? <LinkButton onSelect={() => setAnswering(true)}>{one.answer}</LinkButton> : report.objection.outcome === null ? <p className="dj-hint">{one.waitsOther}</p> : null}
          {isAnswering ? <ReportAnswerDrawer objectionId={report.objection.id} grounds={report.objection.grounds} onClose={() => setAnswering(false)} /> : null}
        </Panel>
      )}
      <Panel title={one.rules}><ul className="dj-apr-list">{report.rules.map((rule) => <li key={rule.id}>{rule.text}<span className="dj-sub">{rule.isConfirmed ? rule.citation : appraisalText.join([rule.citation, one.unconfirmed])}</span></li>)}</ul></Panel>
    </div>
  )
}

const Main = ({ report }: { report: Report }) => (
  <div className="dj-apr-stack">
    <Panel title={text.text}><p className="dj-apr-text">{report.text}</p></Panel>
    {report.comment === null || report.mark === null ? null : (
      <Panel title={text.comment} note={appraisalText.join([text.mark, appraisalText.marks[report.mark]])} footer={appraisalText.join([report.decidedOn === null ? '' : text.told(formatTableDay(report.decidedOn)), report.acknowledgedOn === null ? text.notKnown : text.known])}><p className="dj-apr-text">{report.comment}</p></Panel>
    )}
    {report.mark === null ? null : (
      <Panel isFlush title={text.problems} note={report.problems.length === 0 ? text.noProblems : text.problemsNote}>
        {report.problems.length === 0 ? null : (
          <DataTable label={text.problems} rows={report.problems} rowKey={({ id }) => id} columns={[
            { key: 'problem', title: text.problem, kind: 'name', render: ({ problem }) => problem }, { key: 'measure', title: text.measure, render: ({ measure }) => measure },
            { key: 'person', title: text.person2, render: ({ name }) => name }, { key: 'due', title: text.due, kind: 'date', render: ({ dueOn }) => formatTableDay(dueOn) },
          ]} />
        )}
      </Panel>
    )}
  </div>
)

/** One report: text with derived figures, the secret review, 点评 and mark by people, and what follows for the next year. */
export const ReportPage = () => {
  const api = useApi()
  const { reportId = '' } = usePageParams()
  const [isJudging, setJudging] = useState(false)
  const query = useQuery(api.appraisal.getReport.queryOptions({ reportId }))
  const found = query.data
  return (
    <>
      <PageHead
        title={found === undefined ? text.title : text.of(found.orgUnitName)}
        {...(found === undefined ? {} : { facts: <>{appraisalText.join([found.memberName, appraisalText.list.yearOf(found.year), text.levels[found.level]])}{appraisalText.gap}<StateTag state={found.stage === 'told' ? 'done' : 'due'}>{text.stages[found.stage]}</StateTag></> })}
        crumbs={[{ label: one.crumb, href: '/life' }, { label: text.title, href: '/life/reports' }]} actions={found === undefined ? null : <Acts report={found} onJudge={() => setJudging(true)} />}
      />
      <QueryView query={query} subject={text.text} rows={10}>
        {(report) => (
          <>
            <Columns main={<Main report={report} />} side={<Side report={report} />} />
            {isJudging ? <JudgeDrawer report={report} onClose={() => setJudging(false)} /> : null}
          </>
        )}
      </QueryView>
    </>
  )
}
