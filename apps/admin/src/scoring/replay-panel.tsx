import { QueryView, useApi } from '@dangjian/app-shell'
import { DataTable, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { scoringText } from './locales/zh-CN.ts'
import type { Replay, RunDetail } from './types.ts'

const text = scoringText.run

const linesOf = (run: RunDetail, replay: Replay) => [
  { key: 'inputs', title: text.inputs, before: run.inputsHash, after: replay.inputsHash, isSame: replay.inputsIdentical },
  { key: 'results', title: text.results, before: run.resultsHash, after: replay.resultsHash, isSame: replay.resultsIdentical },
  { key: 'ledger', title: text.ledger, before: run.resultsHash, after: replay.ledgerHash, isSame: replay.ledgerIdentical },
]

const Verdict = ({ run, replay }: { run: RunDetail; replay: Replay }) => {
  const lines = linesOf(run, replay)
  return (
    <div className="dj-parts">
      {replay.identical
        ? <VerdictNote tone="ok" isLive what={text.replaySame} />
        : <VerdictNote tone="err" isLive what={text.replayDiffers} why={text.replayWhy(lines.filter(({ isSame }) => !isSame).map(({ title }) => title))} next={text.replayNext} />}
      <DataTable
        label={text.replay}
        size="small"
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', title: text.compare, kind: 'name', render: ({ title }) => title },
          { key: 'verdict', title: text.verdict, render: ({ isSame }) => <StateTag state={isSame ? 'done' : 'failed'}>{isSame ? text.same : text.differs}</StateTag> },
          { key: 'before', title: text.before, render: ({ before }) => <span className="dj-hash" title={before}>{before.slice(0, 24)}</span> },
          { key: 'after', title: text.after, render: ({ after }) => <span className="dj-hash" title={after}>{after.slice(0, 24)}</span> },
        ]}
      />
    </div>
  )
}

/** Computes the run once more from its frozen inputs and shows all three comparisons. */
export const ReplayPanel = ({ run }: { run: RunDetail }) => {
  const replay = useQuery({ ...useApi().scoring.replayRun.queryOptions({ id: run.id }), staleTime: 0, gcTime: 0 })
  return <Panel title={text.replay} note={text.replayNote}><QueryView query={replay} subject={text.replay} rows={3}>{(data) => <Verdict run={run} replay={data} />}</QueryView></Panel>
}
