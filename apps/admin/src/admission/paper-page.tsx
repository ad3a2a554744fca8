import { QueryView, saveFile, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, Columns, EmptyState, FactList, FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { base64Bytes } from '../members/base64-bytes.ts'
import { DocumentSheet } from '../paper/document-sheet.tsx'
import { paperText } from '../paper/locales/zh-CN.ts'
import { paperPageText as text } from './locales/more.zh-CN.ts'
import { admissionText } from './locales/zh-CN.ts'
import { knownPaper } from './known-paper.ts'
import type { PaperKind } from './types.ts'

const Paper = ({ caseId, kind }: { caseId: string; kind: PaperKind }) => {
  const api = useApi()
  const query = useQuery(api.admission.describePaper.queryOptions({ id: caseId, kind }))
  const detail = useQuery(api.admission.getCase.queryOptions({ id: caseId }))
  const save = useAct(api.admission.exportPaper.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), mediaType))
  const name = detail.data?.name ?? ''
  return (
    <>
      <div className="dj-screen-only">
        <PageHead
          title={query.data?.title ?? text.subject}
          facts={text.facts(name)}
          crumbs={[{ label: text.crumb, href: '/admission' }, { label: text.crumbList, href: '/admission' }, { label: name, href: `/admission/${caseId}` }]}
          actions={
            <>
              <ActButton act={{ key: 'word', label: text.word, onSelect: () => save.submit({ id: caseId, kind, format: 'word' }), isBusy: save.isBusy }} />
              <ActButton act={{ key: 'pdf', label: text.pdf, onSelect: () => save.submit({ id: caseId, kind, format: 'pdf' }), isBusy: save.isBusy }} />
              <ActButton act={{ key: 'print', label: text.print, tone: 'primary', onSelect: () => globalThis.print(), isDisabled: query.data === undefined }} />
            </>
          }
        />
        <FailureNote failure={save.failure} />
      </div>
      <QueryView query={query} subject={text.subject} rows={10}>
        {(document) => (
          <Columns
            main={<div className="dj-doc-desk"><DocumentSheet document={document} /></div>}
            side={
              <div className="dj-print-side">
                <Panel title={paperText.layout} footer={paperText.layoutNote}><FactList facts={[...paperText.layoutFacts]} /></Panel>
                {detail.data === undefined ? null : (
                  <Panel title={text.about}><FactList facts={[{ key: 'name', label: text.name, value: detail.data.name }, { key: 'branch', label: text.branch, value: detail.data.orgUnitName }, { key: 'stage', label: text.stage, value: admissionText.stages[detail.data.stage] }]} /></Panel>
                )}
              </div>
            }
          />
        )}
      </QueryView>
    </>
  )
}

/** One paper of a case, filled from it: preview, print, Word and PDF are the same. */
export const PaperPage = () => {
  const { caseId = '', kind = '' } = usePageParams()
  const known = knownPaper(kind)
  return known === null
    ? <EmptyState title={text.notFound} willHold={text.notFoundWhy} acts={[{ key: 'back', label: text.back, tone: 'go', href: `/admission/${caseId}` }]} />
    : <Paper caseId={caseId} kind={known} />
}
