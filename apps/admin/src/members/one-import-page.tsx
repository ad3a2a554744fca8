import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActRow, PageHead, Panel, StepBar, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Progress } from 'antd'
import { ImportPreview } from './import-preview.tsx'
import { ImportResult } from './import-result.tsx'
import { membersText } from './locales/zh-CN.ts'
import type { RosterImport } from './types.ts'
import './members.css'

const { import: steps, running, result } = membersText
// The largest page; more rows with errors than this come up as the first are mended.
const shownProblems = 200

const Head = ({ data }: { data: RosterImport }) => (
  <PageHead
    title={steps.title}
    crumbs={[{ label: membersText.roster.title, href: '/members' }, { label: steps.title, href: '/members/import' }, { label: data.fileName }]}
    facts={membersText.preview.facts(data.fileName, data.totalRows, data.orgUnitName)}
  />
)

const Running = ({ data }: { data: RosterImport }) => (
  <>
    <Head data={data} />
    <StepBar label={steps.stepsLabel} steps={steps.steps} current={3} />
    <Panel title={running.title}>
      <Progress aria-label={running.bar} percent={data.totalRows === 0 ? 0 : Math.floor((data.doneRows / data.totalRows) * 100)} status="normal" />
      <p role="status">{running.of(data.doneRows, data.totalRows)}</p>
      <p className="dj-hint">{running.leave}</p>
    </Panel>
  </>
)

const Closed = ({ data }: { data: RosterImport }) => (
  <>
    <Head data={data} />
    <Panel title={result.title}>
      {data.status === 'undone'
        ? <VerdictNote tone="info" isLive what={result.undone(data.undoneAt === null ? '' : formatTime(data.undoneAt))} why={result.undoneWhy} />
        : <VerdictNote tone="info" what={result.discarded} why={result.discardedWhy} />}
      <div className="dj-result-acts"><ActRow acts={[{ key: 'list', label: result.toList, tone: 'go', href: '/members/import' }, { key: 'roster', label: result.toRoster, href: '/members' }]} /></div>
    </Panel>
  </>
)

/** One import wherever it stands: preview, on its way, done, undone. It may be left and come back to. */
export const OneImportPage = () => {
  const api = useApi()
  const { importId = '' } = usePageParams()
  const commit = useAct(api.members.commitRosterImport.mutationOptions())
  const query = useQuery({
    ...api.members.getRosterImport.queryOptions({ importId, problemsOnly: true, limit: shownProblems }),
    refetchInterval: ({ state: { data } }) => (commit.isBusy || data?.status === 'committing' ? 1000 : false),
  })
  // A commit that failed may have found new errors in rows that were sound.
  const submit = (input: { importId: string }): void => void commit.run(input).catch(() => query.refetch())
  return (
    <QueryView query={query} subject={steps.title} rows={8}>
      {(data) => {
        if (data.status === 'committing' || (data.status === 'preview' && commit.isBusy)) return <Running data={data} />
        if (data.status === 'preview') return <ImportPreview data={data} commit={{ ...commit, submit }} />
        return data.status === 'committed' ? <ImportResult data={data} /> : <Closed data={data} />
      }}
    </QueryView>
  )
}
