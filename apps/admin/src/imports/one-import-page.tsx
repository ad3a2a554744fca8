import { QueryView, useAct, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActRow, Panel, StepBar, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { DiscardAct } from './discard-act.tsx'
import { ImportHead } from './import-head.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportResult } from './import-result.tsx'
import { importsText } from './locales/zh-CN.ts'
import { MapColumns } from './map-columns.tsx'
import { RunningImport } from './running-import.tsx'
import type { ImportDetail } from './types.ts'
import './imports.css'

const { result, steps, stepsLabel, interrupted } = importsText
// The largest page; more rows with errors than this come up as the first are mended.
const shownProblems = 200
const busy: readonly ImportDetail['status'][] = ['reading', 'judging', 'committing']

const Closed = ({ data }: { data: ImportDetail }) => (
  <>
    <ImportHead data={data} />
    <Panel title={result.title}>
      {data.status === 'undone'
        ? <VerdictNote tone="info" isLive what={result.undone(data.undoneAt === null ? '' : formatTime(data.undoneAt))} why={result.undoneWhy} />
        : <VerdictNote tone="info" what={result.discarded} why={result.discardedWhy} />}
      <div className="dj-result-acts"><ActRow acts={[{ key: 'list', label: result.toList, tone: 'go', href: '/imports' }, { key: 'again', label: result.again, href: `/imports/new/${data.kind}` }]} /></div>
    </Panel>
  </>
)

const Interrupted = ({ data }: { data: ImportDetail }) => (
  <>
    <ImportHead data={data} actions={<DiscardAct data={data} />} />
    <StepBar label={stepsLabel} steps={steps} current={0} />
    <VerdictNote tone="warn" what={interrupted.what} why={interrupted.why} />
  </>
)

/** One import wherever it stands: being read, columns to settle, preview, on its way, done, undone. It may be left and come back to. */
export const OneImportPage = () => {
  const api = useApi()
  const { importId = '' } = usePageParams()
  const [{ step }, setStep] = useUrlState({ step: '' })
  const commit = useAct(api.imports.commitImport.mutationOptions())
  const query = useQuery({
    ...api.imports.getImport.queryOptions({ importId, notedOnly: true, limit: shownProblems }),
    refetchInterval: ({ state: { data } }) => (commit.isBusy || (data !== undefined && busy.includes(data.status)) ? 700 : false),
  })
  // A commit that failed may have found new errors in rows that were sound.
  const submit = (input: { importId: string; leaveOut: boolean }): void => void commit.run(input).catch(() => query.refetch())
  return (
    <QueryView query={query} subject={importsText.list.title} rows={8}>
      {(data) => {
        if (busy.includes(data.status) || (data.status === 'preview' && commit.isBusy)) return <RunningImport data={data} />
        if (data.status === 'interrupted') return <Interrupted data={data} />
        if (data.status === 'mapping' || (data.status === 'preview' && step === 'columns')) return <MapColumns data={data} onDone={() => setStep({ step: '' })} />
        if (data.status === 'preview') return <ImportPreview data={data} commit={{ ...commit, submit }} onRemap={() => setStep({ step: 'columns' })} />
        return data.status === 'committed' ? <ImportResult data={data} /> : <Closed data={data} />
      }}
    </QueryView>
  )
}
