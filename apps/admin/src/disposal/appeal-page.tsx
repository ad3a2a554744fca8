import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, ChainList, Columns, ConfirmAct, FactList, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DecideDrawer, ForwardDrawer } from './appeal-drawers.tsx'
import { wayLine } from './appeal-way.ts'
import { disposalText } from './locales/zh-CN.ts'
import type { AppealDetail } from './types.ts'
import './disposal.css'

const text = disposalText.appeals
const tones = { ok: 'ok', due: 'info', breach: 'err', info: 'info' } as const

const Acts = ({ appeal, onOpen }: { appeal: AppealDetail; onOpen: (what: 'forward' | 'decide') => void }) => {
  const api = useApi()
  const accept = useAct(api.disposal.acceptAppeal.mutationOptions())
  if (!appeal.mayHandle) return null
  const mayDecide = appeal.isOtherHand || appeal.steps.some(({ step }) => step === 'forwarded')
  return (
    <>
      <ActButton act={{ key: 'forward', label: text.forward, onSelect: () => onOpen('forward') }} />
      {appeal.isOtherHand && appeal.status !== 'accepted' ? <ConfirmAct tone="go" label={text.accept} consequence={text.acceptWill} onConfirm={() => accept.run({ appealId: appeal.id })} /> : null}
      {mayDecide ? <ActButton act={{ key: 'decide', label: text.decide, tone: 'primary', onSelect: () => onOpen('decide') }} /> : null}
    </>
  )
}

const Main = ({ appeal }: { appeal: AppealDetail }) => (
  <div className="dj-way-side">
    <Panel title={text.content} footer={text.privacy}><p className="dj-way-note">{appeal.content}</p></Panel>
    <Panel title={text.way}>
      <ChainList label={text.way} items={appeal.steps.map((step) => ({ key: step.recordedAt, title: `${text.steps[step.step]}${disposalText.gap}${wayLine(step)}`, ...(step.note === null ? {} : { note: step.note }) }))} />
    </Panel>
  </div>
)

const Side = ({ appeal }: { appeal: AppealDetail }) => (
  <div className="dj-way-side">
    {appeal.status === 'withdrawn' ? null : <VerdictNote tone={tones[appeal.deadline.outcome]} what={appeal.deadline.what} why={appeal.deadline.why} article={appeal.deadline.citation} next={appeal.deadline.next} />}
    {appeal.mayHandle ? <VerdictNote tone={appeal.isOtherHand ? 'ok' : 'warn'} what={appeal.reviewer.what} why={appeal.reviewer.why} article={appeal.reviewer.citation} next={appeal.isOtherHand ? '' : appeal.reviewer.next} /> : null}
    <Panel>
      <FactList facts={[
        { key: 'receipt', label: text.receipt, value: appeal.receipt },
        { key: 'member', label: text.member, value: appeal.memberName, note: appeal.orgUnitName },
        { key: 'subject', label: text.subject, value: text.subjectOf(text.kinds[appeal.kind], text.targets[appeal.target]), note: appeal.subject },
        { key: 'filed', label: text.filed, value: formatTableDay(appeal.filedOn) },
        { key: 'due', label: text.due, value: formatTableDay(appeal.dueOn) },
      ]} />
      {appeal.target === 'disposal' && appeal.targetId !== null ? <AppLink href={`/members/disposal/${appeal.targetId}`}>{text.toCase}</AppLink> : null}
    </Panel>
  </div>
)

/** One appeal: content, way, deadline, and who may decide it; reading it is recorded. */
export const AppealPage = () => {
  const api = useApi()
  const { appealId = '' } = usePageParams()
  const [open, setOpen] = useState<'forward' | 'decide' | null>(null)
  const query = useQuery({ ...api.disposal.getAppeal.queryOptions({ appealId }), refetchOnWindowFocus: false })
  const appeal = query.data
  return (
    <>
      <PageHead
        title={appeal?.memberName ?? text.table}
        {...(appeal === undefined ? {} : { facts: <>{text.facts1(text.kinds[appeal.kind], appeal.receipt)}{disposalText.gap}<StateTag state={appeal.status === 'decided' ? 'done' : appeal.status === 'withdrawn' ? 'notApplicable' : 'due'}>{appeal.decision === null ? text.statuses[appeal.status] : text.decisions[appeal.decision]}</StateTag></> })}
        crumbs={[{ label: text.crumb, href: '/members' }, { label: text.title, href: '/members/appeals' }]}
        actions={appeal === undefined ? null : <Acts appeal={appeal} onOpen={setOpen} />}
      />
      <QueryView query={query} subject={text.table} rows={8}>
        {(found) => (
          <>
            <Columns main={<Main appeal={found} />} side={<Side appeal={found} />} />
            {open === 'forward' ? <ForwardDrawer appealId={found.id} onClose={() => setOpen(null)} /> : null}
            {open === 'decide' ? <DecideDrawer appeal={found} onClose={() => setOpen(null)} /> : null}
          </>
        )}
      </QueryView>
    </>
  )
}
