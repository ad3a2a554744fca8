import { QueryView, useAct, useApi, usePageParams, type ApiClient } from '@dangjian/app-shell'
import { ActButton, Card, FactList, PhoneBody, PhoneHead, SheetForm, StateTag, TextAreaField, TextField } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AttachmentPanel } from '../../attachments/attachment-panel.tsx'
import { eventsText } from '../locales/events.zh-CN.ts'
import { Prose } from './prose.tsx'

type Work = Awaited<ReturnType<ApiClient['activities']['getWork']['query']>>

const text = eventsText.works
const looks = { submitted: 'info', shown: 'done', returned: 'due', withdrawn: 'notApplicable' } as const

const ReviseSheet = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const api = useApi()
  const [title, setTitle] = useState(work.title)
  const [body, setBody] = useState(work.body)
  const act = useAct(api.activities.reviseWork.mutationOptions(), onClose)
  return (
    <SheetForm isOpen title={text.revise.title} submitLabel={text.revise.button} consequence={text.submit.will} isBusy={act.isBusy} failure={act.failure} canSubmit={title.trim() !== ''} onClose={onClose} onSubmit={() => act.submit({ id: work.id, title, body })}>
      <TextField label={text.submit.name} value={title} onChange={setTitle} maxLength={60} isRequired error={title.trim() === '' ? text.submit.nameMissing : undefined} />
      <TextAreaField label={text.submit.text} value={body} onChange={setBody} rows={8} maxLength={20_000} />
    </SheetForm>
  )
}

const WithdrawSheet = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const api = useApi()
  const act = useAct(api.activities.withdrawWork.mutationOptions(), onClose)
  return (
    <SheetForm isOpen title={text.withdraw.title} submitLabel={text.withdraw.button} consequence={text.withdraw.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose} onSubmit={() => act.submit({ id: work.id })}>
      <p>{text.withdraw.body(work.title)}</p>
    </SheetForm>
  )
}

const Shown = ({ work }: { work: Work }) => {
  const [sheet, setSheet] = useState<'revise' | 'withdraw' | null>(null)
  const mayRevise = work.isOwn && (work.state === 'submitted' || work.state === 'returned')
  const bottom = (
    <>
      {work.state === 'withdrawn' ? null : <ActButton isWide act={{ key: 'withdraw', label: text.withdraw.open, tone: 'go', onSelect: () => setSheet('withdraw') }} />}
      {mayRevise ? <ActButton isWide act={{ key: 'revise', label: text.revise.open, tone: work.state === 'returned' ? 'primary' : 'go', onSelect: () => setSheet('revise') }} /> : null}
    </>
  )
  return (
    <>
      <PhoneBody {...(work.isOwn && work.state !== 'withdrawn' ? { bottom } : {})}>
        <Card>
          <h2 className="dj-card-title">{work.title}</h2>
          <FactList facts={[
            { key: 'author', label: text.author, value: text.by(work.memberName, work.branchName) },
            { key: 'kind', label: text.kind, value: text.kinds[work.kind] },
            { key: 'activity', label: text.activity, value: work.activityTitle },
            ...(work.isOwn ? [{ key: 'state', label: text.status, value: <StateTag state={looks[work.state]}>{text.states[work.state]}</StateTag> }] : []),
            ...(work.isOwn && work.state === 'returned' && work.reviewNote !== null ? [{ key: 'note', label: text.note, value: work.reviewNote }] : []),
          ]} />
        </Card>
        {work.body === '' ? null : <Card title={text.body}><Prose text={work.body} /></Card>}
        <AttachmentPanel ownerType="work" ownerId={work.id} canWrite={mayRevise} />
      </PhoneBody>
      {sheet === 'revise' ? <ReviseSheet work={work} onClose={() => setSheet(null)} /> : null}
      {sheet === 'withdraw' ? <WithdrawSheet work={work} onClose={() => setSheet(null)} /> : null}
    </>
  )
}

/** One work, on show or one's own. */
export const WorkPage = () => {
  const api = useApi()
  const { workId = '' } = usePageParams()
  const work = useQuery(api.activities.getWork.queryOptions({ id: workId }))
  return (
    <>
      <PhoneHead title={text.one} backHref="/activities/works" />
      <QueryView query={work} subject={text.one}>{(found) => <Shown work={found} />}</QueryView>
    </>
  )
}
