import { QueryView, saveFile, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, Columns, FactList, FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { base64Bytes } from '../members/base64-bytes.ts'
import { DocumentSheet } from '../paper/document-sheet.tsx'
import { paperText } from '../paper/locales/zh-CN.ts'
import { transfersText } from './locales/zh-CN.ts'
import './transfers.css'

const text = transfersText.letter

/** The introduction letter with its receipt slip: preview, print, Word and PDF are the same. */
export const LetterPage = () => {
  const api = useApi()
  const { transferId = '' } = usePageParams()
  // Every look leaves a trace, so the page asks once and does not ask again by itself.
  const query = useQuery({ ...api.transfer.describeLetter.queryOptions({ id: transferId }), staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false })
  const transfer = useQuery(api.transfer.getTransfer.queryOptions({ id: transferId }))
  const save = useAct(api.transfer.exportLetter.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), mediaType))
  const name = transfer.data?.memberName ?? text.back
  return (
    <>
      <div className="dj-screen-only">
        <PageHead
          title={text.subject}
          facts={text.facts(transfer.data?.memberName ?? '')}
          crumbs={[{ label: text.crumb, href: '/transfers' }, { label: name, href: `/transfers/${transferId}` }, { label: text.subject }]}
          actions={
            <>
              <ActButton act={{ key: 'word', label: text.word, isBusy: save.isBusy, onSelect: () => save.submit({ id: transferId, format: 'word' }) }} />
              <ActButton act={{ key: 'pdf', label: text.pdf, isBusy: save.isBusy, onSelect: () => save.submit({ id: transferId, format: 'pdf' }) }} />
              <ActButton act={{ key: 'print', label: text.print, tone: 'primary', isDisabled: query.data === undefined, onSelect: () => globalThis.print() }} />
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
                <Panel title={text.traceTitle}><p className="dj-hint">{text.trace}</p></Panel>
              </div>
            }
          />
        )}
      </QueryView>
    </>
  )
}
