import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { Columns, PageHead, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CorrectDrawer } from './correct-drawer.tsx'
import { transfersText } from './locales/zh-CN.ts'
import { ReceiptDrawer } from './receipt-drawer.tsx'
import { ReceiveDrawer } from './receive-drawer.tsx'
import { RefuseDrawer } from './refuse-drawer.tsx'
import { TransferActButtons, type TransferDrawer } from './transfer-acts.tsx'
import { LettersPanel, PreflightPanel, RecordPanel, TermsPanel, TimelinePanel, TransferNote } from './transfer-parts.tsx'
import type { Transfer } from './types.ts'
import { originOf, stateLooks, targetOf } from './view.ts'
import '../members/members.css'
import './transfers.css'

const text = transfersText.one
/** Days in transit from which origin and receiver are reminded. */
const longTransit = 30

const Drawers = ({ transfer, open, onClose }: { transfer: Transfer; open: TransferDrawer | null; onClose: () => void }) => {
  if (open === 'correct') return <CorrectDrawer transfer={transfer} onClose={onClose} />
  if (open === 'receive') return <ReceiveDrawer transfer={transfer} onClose={onClose} />
  if (open === 'recordReceipt') return <ReceiptDrawer transfer={transfer} onClose={onClose} />
  return open === null ? null : <RefuseDrawer transfer={transfer} isRecord={open === 'recordRefusal'} onClose={onClose} />
}

const Stand = ({ transfer }: { transfer: Transfer }) => (
  <>
    {text.facts(originOf(transfer), targetOf(transfer))}{transfersText.gap}
    <StateTag state={stateLooks[transfer.state]} isFilled>{transfersText.state[transfer.state]}</StateTag>
    {transfer.daysInTransit === null ? null : <>{transfersText.gap}{text.inTransit(transfer.daysInTransit)}</>}
    {transfersText.gap}{transfer.state === 'received' ? text.counted.target : text.counted.origin}
  </>
)

/** One transfer: where it stands, timeline, pre-flight, letters, terms and the acts that are open. */
export const TransferPage = () => {
  const api = useApi()
  const { transferId = '' } = usePageParams()
  const [open, setOpen] = useState<TransferDrawer | null>(null)
  const query = useQuery(api.transfer.getTransfer.queryOptions({ id: transferId }))
  const transfer = query.data
  return (
    <>
      <PageHead
        title={transfer?.memberName ?? text.subject}
        {...(transfer === undefined ? {} : { facts: <Stand transfer={transfer} /> })}
        crumbs={[{ label: text.crumb, href: `/transfers${transfer?.direction === 'in' ? '?side=in' : ''}` }, { label: transfer?.memberName ?? text.subject }]}
        actions={transfer === undefined ? null : <TransferActButtons transfer={transfer} onOpen={setOpen} />}
      />
      <QueryView query={query} subject={text.subject} rows={8}>
        {(found) => (
          <>
            <TransferNote transfer={found} />
            {found.daysInTransit !== null && found.daysInTransit >= longTransit ? <VerdictNote tone="warn" what={text.late(found.daysInTransit)} /> : null}
            <Columns
              main={<><PreflightPanel items={found.preflight} /><TimelinePanel transfer={found} /><RecordPanel transfer={found} /></>}
              side={<><TermsPanel transfer={found} /><LettersPanel transfer={found} /></>}
            />
          </>
        )}
      </QueryView>
      {transfer === undefined ? null : <Drawers transfer={transfer} open={open} onClose={() => setOpen(null)} />}
    </>
  )
}
