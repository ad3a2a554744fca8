import { QueryView, useAct, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import type { MeetingKind } from '@dangjian/contracts'
import { PageHead } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChooseWhat, useUnitOr } from './choose-what.tsx'
import { kindOf } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import { dropDraft, useRecordForm } from './record-draft.ts'
import { RecordEditor } from './record-editor.tsx'
import { firstRectifications, firstResolutions, recordInput, type RecordContext } from './record-form.ts'
import type { MeetingDraft } from './types.ts'
import { useForgetMinutes } from './use-minutes-writer.ts'

const text = lifeText.record
const nothing = { unit: '', kind: '', period: '' }

const Editor = ({ start }: { start: MeetingDraft }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const key = `${start.orgUnitId}.${start.kind}.${start.period}`
  const place = { orgUnitId: start.orgUnitId, kind: start.kind, period: start.period }
  const forgetMinutes = useForgetMinutes(place)
  const { form, isRestored, change, drop } = useRecordForm(key, {
    title: start.title, heldOn: start.date, time: start.time, place: start.place, chairMemberId: start.chairMemberId, lecturerMemberId: null, studyMinutes: 0, marks: {},
    resolutions: firstResolutions, minutes: '', lateReason: '', rectifications: firstRectifications,
  })
  // Another day may have another roster.
  const ofDay = useQuery(api.life.draftMeeting.queryOptions(
    { orgUnitId: start.orgUnitId, kind: start.kind, period: start.period, date: form.heldOn === '' ? start.date : form.heldOn },
    { placeholderData: keepPreviousData, staleTime: Infinity },
  ))
  const draft = ofDay.data ?? start
  const save = useAct(api.life.recordAtOnce.mutationOptions(), ({ id }) => {
    dropDraft(key)
    forgetMinutes()
    go(`/life/meetings/${id}?saved=1`)
  })
  const context: RecordContext = { roster: draft.roster, votes: draft.votes, hasLecturer: draft.hasLecturer, isUnplanned: true, today, period: start.period, needsRectification: draft.needsRectification, isSplit: false }
  const submit = (): void => {
    if (form.chairMemberId === null) return
    save.submit({
      orgUnitId: start.orgUnitId, kind: start.kind, period: start.period, title: form.title, date: form.heldOn, time: form.time, place: form.place, agenda: [...draft.agenda],
      ...recordInput(form, context, form.chairMemberId),
    })
  }
  return <RecordEditor place={place} form={form} context={context} agenda={draft.agenda} isRestored={isRestored} isBusy={save.isBusy} failure={save.failure} onChange={change} onDrop={drop} onSave={submit} />
}

const Start = ({ orgUnitId, kind, period }: { orgUnitId: string; kind: MeetingKind; period: string }) => {
  const api = useApi()
  const draft = useQuery(api.life.draftMeeting.queryOptions({ orgUnitId, kind, ...(period === '' ? {} : { period }) }, { staleTime: Infinity }))
  return <QueryView query={draft} subject={text.subject} rows={8}>{(start) => <Editor key={`${orgUnitId}:${kind}:${period}`} start={start} />}</QueryView>
}

/** Records a meeting that nobody had planned: from its template, in one step. */
export const RecordNowPage = () => {
  const [state, setState] = useUrlState(nothing)
  const [isChosen] = useState(state.unit !== '' && state.kind !== '')
  const kind = kindOf(state.kind)
  const unit = useUnitOr(state.unit, 'meeting.record')
  return (
    <>
      <PageHead
        title={kind === undefined ? text.title : text.titleOf(`${state.period === '' ? '' : lifeText.periodName(state.period)}${lifeText.kinds[kind]}`)}
        crumbs={[{ label: lifeText.plan.crumb, href: '/life' }, { label: lifeText.plan.crumbList, href: '/life/meetings' }, { label: text.title }]}
      />
      {isChosen ? null : <ChooseWhat unit={unit} kind={state.kind} permission="meeting.record" onChange={(part) => setState({ unit, ...part })} />}
      {unit === '' || kind === undefined ? <p className="dj-hint">{lifeText.plan.lead}</p> : <Start orgUnitId={unit} kind={kind} period={state.period} />}
    </>
  )
}
