import { QueryView, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { formatCount, formatTableDay, formatTableTime } from '@dangjian/ui'
import { FactList, KeyFigures, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { scoringText } from './locales/zh-CN.ts'
import { periodText } from './period-text.ts'
import { ReplayPanel } from './replay-panel.tsx'
import { ResultsPart } from './results-part.tsx'
import { RunActs } from './run-acts.tsx'
import { RunState } from './run-state.tsx'
import type { RunDetail } from './types.ts'
import './scoring.css'

const text = scoringText.run
const fresh = { done: '' }

const figuresOf = ({ memberCount, factCount, readable, status, objectionsUntil }: RunDetail) => [
  { key: 'members', label: text.members, value: formatCount(memberCount), unit: text.person, ...(readable.members === memberCount ? {} : { note: `${text.readable}${readable.members}${text.person}` }) },
  { key: 'facts', label: text.factCount, value: formatCount(factCount), unit: text.item },
  { key: 'none', label: text.withoutRecord, value: formatCount(readable.withoutRecord), unit: text.person, note: text.withoutRecordNote },
  { key: 'until', label: text.until, value: objectionsUntil === null ? text.notYet : formatTableDay(objectionsUntil), ...(status === 'withdrawn' ? { note: scoringText.states.withdrawn } : {}) },
]

const Run = ({ run }: { run: RunDetail }) => {
  const [{ done }] = useUrlState(fresh)
  const [said, setSaid] = useState('')
  const [replays, setReplays] = useState(0)
  const note = said === '' && done !== '' ? text.computed : said
  const made = [text.made(formatTableTime(run.createdAt), run.createdBy), ...(run.publishedAt === null ? [] : [text.publishedAt(formatTableTime(run.publishedAt))])].join('，')
  return (
    <>
      <PageHead
        crumbs={[{ label: text.crumb, href: '/scoring' }, { label: text.subject }]}
        title={text.title(run.ruleSetTitle, periodText(run.fromPeriod, run.toPeriod))}
        facts={<>{text.facts(run.orgUnitName, run.ruleSetVersion)}　<RunState status={run.status} /></>}
        actions={run.mayManage ? <RunActs run={run} onSaid={setSaid} onReplay={() => setReplays(replays + 1)} /> : null}
      />
      {note === '' ? null : <VerdictNote tone="ok" isLive what={note} />}
      <KeyFigures label={text.figures} figures={figuresOf(run)} />
      {replays === 0 ? null : <ReplayPanel key={replays} run={run} />}
      <ResultsPart run={run} />
      <Panel title={text.hashes} note={made}>
        <FactList
          facts={[
            { key: 'inputs', label: text.inputsHash, value: <span className="dj-hash">{run.inputsHash}</span> },
            { key: 'results', label: text.resultsHash, value: <span className="dj-hash">{run.resultsHash}</span> },
          ]}
        />
      </Panel>
    </>
  )
}

/** One computation: its figures, its members in pinyin order, publication, withdrawal and replay. */
export const RunPage = () => {
  const { runId = '' } = usePageParams()
  const run = useQuery(useApi().scoring.getRun.queryOptions({ id: runId }))
  return <QueryView query={run} subject={text.subject}>{(data) => <Run run={data} />}</QueryView>
}
