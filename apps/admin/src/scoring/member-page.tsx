import { QueryView, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { formatPoints, formatTableDay } from '@dangjian/ui'
import { Columns, FactList, PageHead, Panel, VerdictNote, Waterfall } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { DimensionPanel } from './dimension-panel.tsx'
import { scoringText } from './locales/zh-CN.ts'
import { periodText } from './period-text.ts'
import { RunState } from './run-state.tsx'
import type { Explanation } from './types.ts'
import { waterfallSteps } from './waterfall-steps.ts'
import './scoring.css'

const text = scoringText.member
const noChoice = { entry: '' }

const factsOf = ({ run, ruleSet, total, publishedTotal }: Explanation) => [
  { key: 'result', label: text.result, value: <span className="dj-total">{formatPoints(total / 100)}</span> },
  ...(total === publishedTotal ? [] : [{ key: 'published', label: text.published, value: formatPoints(publishedTotal / 100), note: text.corrected }]),
  { key: 'state', label: text.state, value: <RunState status={run.status} /> },
  { key: 'until', label: text.until, value: run.status === 'published' ? formatTableDay(run.objectionsUntil) : null },
  { key: 'set', label: text.set, value: scoringText.set(ruleSet.title, ruleSet.version) },
  { key: 'basis', label: text.basis, value: ruleSet.basis },
  { key: 'hash', label: text.resultsHash, value: <span className="dj-hash">{run.resultsHash}</span> },
]

const Member = ({ explanation }: { explanation: Explanation }) => {
  const [{ entry }] = useUrlState(noChoice)
  const { run, ruleSet, subject, dimensions, hasRecords } = explanation
  const period = periodText(run.fromPeriod, run.toPeriod)
  return (
    <>
      <PageHead
        crumbs={[{ label: scoringText.run.crumb, href: '/scoring' }, { label: scoringText.run.title(ruleSet.title, period), href: `/scoring/runs/${run.id}` }, { label: text.subject }]}
        title={text.title(subject.name)}
        facts={text.facts(subject.orgUnitName, period)}
      />
      {hasRecords ? null : <VerdictNote tone="info" what={text.noRecords} why={text.noRecordsWhy} />}
      <Columns
        main={
          <>
            <Panel title={text.waterfall} note={text.waterfallNote} isFlush><Waterfall steps={waterfallSteps(explanation)} label={text.waterfall} /></Panel>
            <Panel title={text.how}><p className="dj-hint">{text.formula}</p><p className="dj-hint">{text.purpose}</p></Panel>
          </>
        }
        side={<Panel title={text.subject}><FactList facts={factsOf(explanation)} /></Panel>}
      />
      {dimensions.map((dimension) => <DimensionPanel key={dimension.key} dimension={dimension} currentId={entry} />)}
    </>
  )
}

/** Why a member's score is what it is: from the base over each dimension down to the record. */
export const MemberPage = () => {
  const { runId = '', memberId = '' } = usePageParams()
  const explanation = useQuery(useApi().scoring.explainResult.queryOptions({ runId, subjectId: memberId }))
  return <QueryView query={explanation} subject={text.subject}>{(data) => <Member explanation={data} />}</QueryView>
}
