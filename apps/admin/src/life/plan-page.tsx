import { QueryView, useAct, useApi, useGo, useUrlState } from '@dangjian/app-shell'
import type { MeetingKind } from '@dangjian/contracts'
import { Columns, FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useRef } from 'react'
import { ChooseWhat, useUnitOr } from './choose-what.tsx'
import { kindOf } from './kinds.ts'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { PlanFields, planInput } from './plan-fields.tsx'
import { PlanMore, planMoreInput, type PlanFormValues } from './plan-more.tsx'
import { RosterNames } from './roster-names.tsx'
import type { MeetingDraft } from './types.ts'
import './life.css'

const text = lifeText.plan
const more = lifecycleText.plan
const nothing = { unit: '', kind: '', period: '' }

const PlanForm = ({ draft }: { draft: MeetingDraft }) => {
  const api = useApi()
  const go = useGo()
  const plan = useAct(api.life.planMeeting.mutationOptions(), ({ id }) => go(`/life/meetings/${id}`))
  // Which of the two buttons was pressed, read when the form has been validated.
  const tells = useRef(false)
  const submit = (values: PlanFormValues): void => plan.submit({ orgUnitId: draft.orgUnitId, kind: draft.kind, ...planInput(values), ...planMoreInput(values), notify: tells.current, ...(draft.period === '' ? {} : { period: draft.period }) })
  const initial: PlanFormValues = { title: draft.title, date: draft.date, time: draft.time, place: draft.place, chairMemberId: draft.chairMemberId, studyMinutes: 0, agenda: draft.agenda.join('\n'), hasSecond: false, participantIds: [], signIn: false, secondDate: '', secondTime: draft.time, secondPlace: draft.place }
  return (
    <Form<PlanFormValues> layout="vertical" initialValues={initial} onFinish={submit} scrollToFirstError>
      <Columns
        main={
          <>
            <Panel title={text.details} note={`${text.counted}${lifeText.periodName(draft.period)}`}><PlanFields roster={draft.roster} hasLecturer={draft.hasLecturer} /></Panel>
            <PlanMore draft={draft} />
            <FailureNote failure={plan.failure} isKept />
            <div className="dj-form-foot"><p>{more.will(draft.roster.length)}</p><Button htmlType="submit" disabled={plan.isBusy} onClick={() => { tells.current = false }}>{text.submit}</Button><Button type="primary" htmlType="submit" loading={plan.isBusy} onClick={() => { tells.current = true }}>{more.submitAndTell}</Button></div>
          </>
        }
        side={<Panel title={text.roster} note={text.rosterOf(draft.roster.length)}><RosterNames roster={draft.roster} /></Panel>}
      />
    </Form>
  )
}

const DraftForm = ({ orgUnitId, kind, period }: { orgUnitId: string; kind: MeetingKind; period: string }) => {
  const api = useApi()
  // What was typed must survive the refresh that follows every act, so the draft is read once.
  const draft = useQuery(api.life.draftMeeting.queryOptions({ orgUnitId, kind, ...(period === '' ? {} : { period }) }, { staleTime: Infinity }))
  return <QueryView query={draft} subject={text.subject} rows={8}>{(found) => <PlanForm key={`${orgUnitId}:${kind}:${period}`} draft={found} />}</QueryView>
}

/** Plans a meeting from its template: agenda, last time and place, chair and roster stand ready. */
export const PlanPage = () => {
  const [state, setState] = useUrlState(nothing)
  const kind = kindOf(state.kind)
  const unit = useUnitOr(state.unit, 'meeting.plan')
  return (
    <>
      <PageHead title={kind === undefined ? text.title : lifeText.planKind(kind)} crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/life/meetings' }, { label: text.title }]} />
      <ChooseWhat unit={unit} kind={state.kind} permission="meeting.plan" onChange={(change) => setState({ unit, ...change })} />
      {unit === '' || kind === undefined ? <p className="dj-hint">{text.lead}</p> : <DraftForm orgUnitId={unit} kind={kind} period={state.period} />}
    </>
  )
}
