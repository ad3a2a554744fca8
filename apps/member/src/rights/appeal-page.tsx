import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, ChainList, FactList, FailureNote, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rightsText } from './locales/zh-CN.ts'
import { appealLine } from './step-line.ts'

const text = rightsText.appeal
const tones = { ok: 'ok', due: 'info', breach: 'err', info: 'info' } as const

const Withdraw = ({ appealId }: { appealId: string }) => {
  const api = useApi()
  const [isSure, setSure] = useState(false)
  const withdraw = useAct(api.disposal.withdrawAppeal.mutationOptions(), () => setSure(false))
  return (
    <>
      <FailureNote failure={withdraw.failure} />
      {isSure ? <VerdictNote tone="warn" isLive what={text.withdrawWill} /> : null}
      <ActButton isWide act={{ key: 'withdraw', label: isSure ? text.withdrawAgain : text.withdraw, isBusy: withdraw.isBusy, onSelect: () => (isSure ? withdraw.submit({ appealId }) : setSure(true)) }} />
    </>
  )
}

/** My appeal: its number, its deadline, its way and the decision with reasons. */
export const AppealPage = () => {
  const api = useApi()
  const { appealId = '' } = usePageParams()
  const query = useQuery(api.disposal.myAppeal.queryOptions({ appealId }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/me/rights" />
      <PhoneBody>
        <QueryView query={query} subject={text.title}>
          {(appeal) => (
            <>
              {appeal.status === 'withdrawn' ? null : <VerdictNote tone={tones[appeal.deadline.outcome]} what={appeal.deadline.what} why={appeal.deadline.why} article={appeal.deadline.citation} />}
              <Card>
                <FactList facts={[
                  { key: 'receipt', label: text.receipt, value: appeal.receipt },
                  { key: 'subject', label: text.subject, value: `${rightsText.file.kinds[appeal.kind]}${rightsText.gap}${appeal.subject}` },
                  { key: 'filed', label: text.filed, value: formatTableDay(appeal.filedOn) },
                  { key: 'due', label: text.due, value: formatTableDay(appeal.dueOn) },
                  { key: 'state', label: text.state, value: appeal.decision === null ? text.statuses[appeal.status] : text.decisions[appeal.decision] },
                  { key: 'content', label: text.content, value: appeal.content },
                ]} />
              </Card>
              <Card title={text.way}><ChainList label={text.way} items={appeal.steps.map((step) => ({ key: step.recordedAt, title: appealLine(step), ...(step.note === null ? {} : { note: step.note }) }))} /></Card>
              {appeal.status === 'decided' || appeal.status === 'withdrawn' ? null : <Withdraw appealId={appealId} />}
            </>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
