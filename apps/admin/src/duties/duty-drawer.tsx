import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay, formatTableTime } from '@dangjian/ui'
import { ConfirmAct, FactList, FailureNote, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { canComplete } from './duty-rows.ts'
import { dutyState } from './list-page.tsx'
import { dutiesText } from './locales/zh-CN.ts'
import type { DutyDetail } from './types.ts'

const text = dutiesText.one

const CompleteForm = ({ duty }: { duty: DutyDetail }) => {
  const api = useApi()
  const needsRecord = duty.evidenceKind === 'record'
  const [way, setWay] = useState<'note' | 'meeting'>(needsRecord ? 'meeting' : 'note')
  const [note, setNote] = useState('')
  const [meetingId, setMeetingId] = useState<string | null>(null)
  const [wasTried, setTried] = useState(false)
  const meetings = useQuery(api.life.listMeetings.queryOptions({ orgUnitId: duty.orgUnitId, status: 'held', limit: 50 }, { enabled: way === 'meeting' }))
  const complete = useAct(api.duties.completeDuty.mutationOptions())
  const isReady = canComplete(duty, way, note, meetingId)
  const submit = (): void => {
    setTried(true)
    if (!isReady) return
    complete.submit({ itemId: duty.id, note, ...(way === 'meeting' && meetingId !== null ? { evidence: { type: 'meeting' as const, meetingId } } : {}) })
  }
  const isOptional = way === 'meeting' || duty.evidenceKind === 'none'
  return (
    <form className="dj-duty-form" onSubmit={(event) => { event.preventDefault(); submit() }}>
      {needsRecord ? null : <Radio.Group aria-label={text.how} name="way" optionType="button" value={way} options={[{ value: 'note', label: text.byNote }, { value: 'meeting', label: text.byMeeting }]} onChange={({ target }) => setWay(target.value === 'meeting' ? 'meeting' : 'note')} />}
      {way === 'meeting' ? (
        <div>
          <label htmlFor="duty-meeting">{text.meeting}</label>
          {meetings.data?.items.length === 0 ? <p className="dj-hint">{text.noMeetings}</p> : (
            <Select id="duty-meeting" style={{ width: '100%' }} value={meetingId} loading={meetings.isPending} showSearch={{ optionFilterProp: 'label' }} onChange={(value: string) => setMeetingId(value)}
              options={(meetings.data?.items ?? []).map((meeting) => ({ value: meeting.id, label: text.meetingOf(meeting.heldOn ?? meeting.date, meeting.title) }))} />
          )}
          {wasTried && meetingId === null ? <p className="dj-duty-error" role="alert">{text.meetingMissing}</p> : null}
        </div>
      ) : null}
      <div>
        <label htmlFor="duty-note">{isOptional ? text.noteOptional : text.note}</label>
        <Input.TextArea id="duty-note" autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} placeholder={text.noteHint} value={note} onChange={(event) => setNote(event.target.value)} />
        {wasTried && !isOptional && note.trim() === '' ? <p className="dj-duty-error" role="alert">{text.noteMissing}</p> : null}
      </div>
      <FailureNote failure={complete.failure} isKept />
      <p className="dj-hint">{text.completeWill}</p>
      <Button type="primary" htmlType="submit" loading={complete.isBusy}>{text.complete}</Button>
    </form>
  )
}

const Reopen = ({ duty }: { duty: DutyDetail }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const reopen = useAct(api.duties.reopenDuty.mutationOptions())
  return (
    <ConfirmAct label={text.reopen} isDestructive consequence={text.reopenWill(duty.title)} canConfirm={reason.trim() !== ''} onConfirm={async () => { await reopen.run({ itemId: duty.id, reason: reason.trim() }); setReason('') }}>
      <label className="dj-duty-label">{text.reason}<Input.TextArea rows={2} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const Evidence = ({ duty }: { duty: DutyDetail }) => (
  <section aria-label={text.evidence}>
    <h3>{text.evidence}</h3>
    {duty.evidence.length === 0 ? <p className="dj-hint">{text.noEvidence}</p> : (
      <ul className="dj-lines">
        {duty.evidence.map((one) => (
          <li key={one.id}><span>{one.note}</span>{one.recordType === 'meeting' && one.recordId !== null ? <AppLink href={`/life/meetings/${one.recordId}`}>{text.toMeeting}</AppLink> : null}<span className="dj-hint">{text.evidenceOf(one.createdBy, formatTableTime(one.createdAt))}</span></li>
        ))}
      </ul>
    )}
  </section>
)

const Detail = ({ duty }: { duty: DutyDetail }) => {
  const { can, today } = useSession()
  const isOpen = duty.doneOn === null
  return (
    <div className="dj-duty">
      <h3>{duty.title}</h3>
      {duty.reopenReason === null ? null : <VerdictNote tone="warn" what={text.reopened(duty.reopenReason)} />}
      <FactList
        facts={[
          { key: 'state', label: text.state, value: <StateTag state={dutyState(duty, today)}>{dutiesText.states[duty.state]}</StateTag> },
          { key: 'due', label: text.due, value: formatTableDay(duty.dueOn) },
          { key: 'unit', label: text.unit, value: duty.orgUnitName },
          { key: 'list', label: text.list, value: text.listOf(duty.year, duty.listTitle) },
          { key: 'post', label: text.post, value: dutiesText.post(duty.post) },
          { key: 'standard', label: text.standard, value: duty.standard },
          ...(duty.basis === null ? [] : [{ key: 'basis', label: text.basis, value: duty.basis }]),
          { key: 'needs', label: text.needs, value: dutiesText.evidence[duty.evidenceKind] },
          ...(duty.doneOn === null ? [] : [{ key: 'done', label: text.done, value: text.doneOf(duty.doneOn, duty.doneBy ?? '') }]),
        ]}
      />
      {isOpen && duty.evidence.length === 0 ? null : <Evidence duty={duty} />}
      {isOpen && can('duty.complete') ? <CompleteForm key={duty.id} duty={duty} /> : null}
      {!isOpen && can('duty.assign') ? <Reopen duty={duty} /> : null}
    </div>
  )
}

/** One duty beside its list: what is asked, its evidence, and completing it or taking it back; closed while `itemId` is empty. */
export const DutyDrawer = ({ itemId, onClose }: { itemId: string; onClose: () => void }) => {
  const api = useApi()
  const duty = useQuery(api.duties.getDuty.queryOptions({ itemId }, { enabled: itemId !== '' }))
  return (
    <Drawer open={itemId !== ''} title={text.title} onClose={onClose} size="min(440px, 100vw)" destroyOnHidden>
      {itemId === '' ? null : <QueryView query={duty} subject={text.subject} rows={6}>{(found) => <Detail duty={found} />}</QueryView>}
    </Drawer>
  )
}
