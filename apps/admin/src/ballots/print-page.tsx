import { QueryView, saveFile, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, Columns, FactList, FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { base64Bytes } from '../members/base64-bytes.ts'
import { DocumentSheet } from '../paper/document-sheet.tsx'
import { paperText } from '../paper/locales/zh-CN.ts'
import { ballotsText } from './locales/zh-CN.ts'
import { ballotsTitles } from './locales/titles.zh-CN.ts'

const text = ballotsText.print

/** The proof of an announced ballot: preview, print, Word and PDF are the same. */
export const PrintPage = () => {
  const api = useApi()
  const { ballotId = '' } = usePageParams()
  const query = useQuery(api.ballots.describeBallotProof.queryOptions({ id: ballotId }))
  const save = useAct(api.ballots.exportBallotProof.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), mediaType))
  return (
    <>
      <div className="dj-screen-only">
        <PageHead
          title={ballotsTitles.print ?? ''} facts={text.facts}
          crumbs={[{ label: ballotsText.one.crumb, href: '/life' }, { label: ballotsText.one.crumbList, href: '/ballots' }, { label: ballotsText.one.subject, href: `/ballots/${ballotId}` }]}
          actions={
            <>
              <ActButton act={{ key: 'word', label: text.word, onSelect: () => save.submit({ id: ballotId, format: 'word' }), isBusy: save.isBusy }} />
              <ActButton act={{ key: 'pdf', label: text.pdf, onSelect: () => save.submit({ id: ballotId, format: 'pdf' }), isBusy: save.isBusy }} />
              <ActButton act={{ key: 'print', label: text.print, tone: 'primary', onSelect: () => globalThis.print(), isDisabled: query.data === undefined }} />
            </>
          }
        />
        <FailureNote failure={save.failure} />
      </div>
      <QueryView query={query} subject={ballotsTitles.print ?? ''} rows={10}>
        {(document) => <Columns main={<div className="dj-doc-desk"><DocumentSheet document={document} /></div>} side={<div className="dj-print-side"><Panel title={paperText.layout} footer={paperText.layoutNote}><FactList facts={[...paperText.layoutFacts]} /></Panel></div>} />}
      </QueryView>
    </>
  )
}
