import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, Columns, ConfirmAct, FactList, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { EditDrawer } from './edit-drawer.tsx'
import { activitiesText } from './locales/zh-CN.ts'
import { ReportPanel } from './report-panel.tsx'
import { SessionPanel } from './session-panel.tsx'
import type { ActivityDetail } from './types.ts'

const text = activitiesText.one

const CancelAct = ({ activity }: { activity: ActivityDetail }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const cancel = useAct(api.activities.cancelActivity.mutationOptions())
  const people = activity.sessions.reduce((sum, { enrolled, waiting }) => sum + enrolled + waiting, 0)
  return (
    <ConfirmAct label={text.cancel} isDestructive consequence={text.cancelWill(people)} canConfirm={reason.trim().length > 1} onConfirm={() => cancel.run({ id: activity.id, reason })}>
      <label>{text.reason}<Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} placeholder={text.reasonHint} /></label>
    </ConfirmAct>
  )
}

const About = ({ activity }: { activity: ActivityDetail }) => (
  <Panel title={text.about}>
    <FactList facts={[
      { key: 'kind', label: text.facts.kind, value: activitiesText.kinds[activity.kind] },
      { key: 'unit', label: text.facts.unit, value: activity.hostName ?? activity.unitName },
      { key: 'audience', label: text.facts.audience, value: activity.audienceName },
      { key: 'posts', label: text.facts.posts, value: activity.audiencePosts.length === 0 ? text.everybody : activity.audiencePosts.map((post) => activitiesText.posts[post]).join('、') },
      { key: 'enrol', label: text.facts.enrol, value: text.span(formatTableTime(activity.enrolFrom), formatTableTime(activity.enrolUntil)) },
      ...(activity.hours === 0 ? [] : [{ key: 'hours', label: text.facts.hours, value: text.hours(activity.hours) }]),
      ...(activity.certificateWord === null ? [] : [{ key: 'certificate', label: text.facts.certificate, value: activity.certificateWord }]),
      { key: 'by', label: text.facts.by, value: activity.createdBy },
    ]} />
    {activity.summary === '' ? null : <p className="dj-wrap">{activity.summary}</p>}
  </Panel>
)

const Shown = ({ activity }: { activity: ActivityDetail }) => {
  const [isEditing, setEditing] = useState(false)
  const isTraining = activity.kind === 'training_session'
  const hasBegun = activity.sessions.some((session) => session.hasBegun)
  const hasRecord = activity.sessions.some(({ recordVersion }) => recordVersion > 0)
  return (
    <>
      <PageHead
        title={activity.title}
        facts={activitiesText.phases[activity.phase]}
        crumbs={[isTraining ? { label: activitiesText.list.training.title, href: '/training' } : { label: activitiesText.list.activities.title, href: '/activities' }, { label: activity.title }]}
        actions={activity.canManage ? <><ActButton act={{ key: 'edit', label: text.edit, onSelect: () => setEditing(true) }} />{hasRecord ? null : <CancelAct activity={activity} />}</> : null}
      />
      {activity.phase === 'cancelled' ? <VerdictNote tone="warn" what={text.cancelledWhat} why={activity.cancelReason ?? ''} /> : null}
      {activity.isPartial ? <p className="dj-hint">{text.partial}</p> : null}
      <Columns
        main={
          <>
            {activity.sessions.map((session) => <SessionPanel key={session.id} activity={activity} session={session} isOpen={activity.sessions.length === 1} />)}
            {hasBegun || activity.report !== null ? <ReportPanel activity={activity} /> : null}
          </>
        }
        side={<About activity={activity} />}
      />
      {isEditing ? <EditDrawer activity={activity} onClose={() => setEditing(false)} /> : null}
    </>
  )
}

/** One activity or training programme: sessions with their people, attendance, report. */
export const ActivityPage = () => {
  const api = useApi()
  const { activityId = '' } = usePageParams()
  const query = useQuery(api.activities.getActivity.queryOptions({ id: activityId }))
  return <QueryView query={query} subject={activitiesText.list.activities.subject} rows={10}>{(activity) => <Shown activity={activity} />}</QueryView>
}
