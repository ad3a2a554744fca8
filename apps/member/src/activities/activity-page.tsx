import { QueryView, useApi, usePageParams, type ApiClient } from '@dangjian/app-shell'
import { formatLongDay, formatWeekday } from '@dangjian/ui'
import { ActButton, Card, ChoiceField, FactList, FailureNote, NumberedList, PhoneBody, PhoneHead, RowList, StateTag, TextBlocks, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { activityLook } from './activity-look.ts'
import { usePendingAct, useQueuedAct } from '../offline/index.ts'
import { LeaveSheet, type LeaveReply } from './leave-sheet.tsx'
import { activitiesText as text } from './locales/zh-CN.ts'
import { SignInCard } from './sign-in-card.tsx'

type Activity = Awaited<ReturnType<ApiClient['life']['myActivity']['query']>>

const About = ({ activity }: { activity: Activity }) => (
  <Card>
    <h2 className="dj-card-title">{activity.title}</h2>
    <FactList facts={[
      { key: 'when', label: text.facts.when, value: text.when(formatLongDay(activity.date), formatWeekday(activity.date), activity.time) },
      { key: 'where', label: text.facts.where, value: activity.place },
      ...(activity.second === null ? [] : [{ key: 'second', label: text.session.secondFact, value: text.at(text.when(formatLongDay(activity.second.date), formatWeekday(activity.second.date), activity.second.time), activity.second.place) }]),
      { key: 'unit', label: text.facts.unit, value: activity.orgUnitName },
      { key: 'kind', label: text.facts.kind, value: text.kinds[activity.kind] },
      ...(activity.studyMinutes === 0 ? [] : [{ key: 'study', label: text.facts.study, value: text.facts.studyMinutes(activity.studyMinutes) }]),
    ]} />
  </Card>
)

/** Whether the person is known to come, or to have come, to one of two sessions. */
const hasSession = ({ second, status, state, reply, signedInAt }: Activity): boolean =>
  second !== null && (status === 'planned' ? reply === 'coming' || signedInAt !== null : state === 'present' || state === 'online')

const Mine = ({ activity }: { activity: Activity }) => {
  const { state, stateText } = activityLook(activity)
  return (
    <Card title={text.mine}>
      <FactList facts={[
        { key: 'state', label: text.state, value: <StateTag state={state}>{stateText}</StateTag> },
        ...(hasSession(activity) ? [{ key: 'session', label: text.session.mine, value: text.session.names[activity.session] }] : []),
        ...(activity.madeUpOn === null ? [] : [{ key: 'made-up', label: text.madeUpFact, value: formatLongDay(activity.madeUpOn) }]),
        ...(activity.replyNote === null ? [] : [{ key: 'note', label: text.note, value: activity.replyNote }]),
        ...(activity.recordedBy === null ? [] : [{ key: 'by', label: text.recordedBy, value: activity.recordedBy }]),
      ]} />
    </Card>
  )
}

const Resolutions = ({ resolutions }: Pick<Activity, 'resolutions'>) => {
  if (resolutions.length === 0) return null
  const rows = resolutions.map(({ position, title, present, inFavour, against, abstained, outcome }) => ({ key: String(position), title, note: text.votes(present, inFavour, against, abstained), value: text.outcome[outcome] }))
  return <Card title={text.resolutions} isFlush><RowList label={text.resolutions} rows={rows} /></Card>
}

type ReplyInput = LeaveReply | { id: string; reply: 'coming'; session?: 1 | 2 }

const sessionChoices = ({ date, time, second }: Activity) => [
  { value: '1', label: text.session.first(`${formatLongDay(date)}${time}`) },
  ...(second === null ? [] : [{ value: '2', label: text.session.second(`${formatLongDay(second.date)}${second.time}`) }]),
]

const paragraphs = (minutes: string) => minutes.split('\n').filter((line) => line.trim() !== '').map((line) => ({ kind: 'paragraph' as const, text: line }))

const Shown = ({ activity }: { activity: Activity }) => {
  const api = useApi()
  const [isAway, setAway] = useState(false)
  const [session, setSession] = useState<1 | 2>(activity.session === 2 ? 2 : 1)
  const come = useQueuedAct<ReplyInput>(api.life.replyToMeeting.mutationOptions())
  const queuedAway = useQueuedAct<ReplyInput>(api.life.replyToMeeting.mutationOptions(), () => setAway(false))
  const pending = usePendingAct(activity.id)
  const away = { ...queuedAway, submit: (input: LeaveReply) => queuedAway.submit(input, { subject: activity.id, label: text.queued.away(activity.title) }) }
  const { reply } = activity
  const awayLabel = reply === null ? text.acts.away : reply === 'coming' ? text.acts.awayInstead : text.acts.awayAgain
  const acts = (
    <>
      <ActButton isWide act={{ key: 'away', label: awayLabel, tone: 'go', onSelect: () => setAway(true) }} />
      {reply === 'coming' && session === activity.session ? null : <ActButton isWide act={{ key: 'come', label: reply === 'cannot' ? text.acts.comeInstead : text.acts.come, tone: 'primary', isBusy: come.isBusy, onSelect: () => come.submit({ id: activity.id, reply: 'coming', ...(activity.second === null ? {} : { session }) }, { subject: activity.id, label: text.queued.come(activity.title) }) }} />}
    </>
  )
  return (
    <>
      <PhoneBody {...(activity.canReply ? { bottom: acts } : {})}>
        <FailureNote failure={come.failure} />
        {pending === undefined ? null : <VerdictNote tone="warn" what={text.queued.waits(pending.label)} isLive />}
        {activity.status === 'cancelled' ? <VerdictNote tone="warn" what={text.cancelled.what} {...(activity.cancelReason === null ? {} : { why: text.cancelled.why(activity.cancelReason) })} /> : null}
        {activity.status === 'held' && !activity.opened ? <VerdictNote tone="warn" what={text.noQuorum.what} next={text.noQuorum.next} /> : null}
        <About activity={activity} />
        <Mine activity={activity} />
        {activity.canSignIn || (activity.status === 'planned' && activity.signedInAt !== null) ? <SignInCard id={activity.id} signedInAt={activity.signedInAt} /> : null}
        {activity.second !== null && activity.canReply ? <Card><ChoiceField label={text.session.label} value={String(session)} options={sessionChoices(activity)} onChange={(value) => setSession(value === '2' ? 2 : 1)} /></Card> : null}
        {activity.agenda.length === 0 ? null : <Card title={text.agenda}><NumberedList label={text.agenda} items={activity.agenda} /></Card>}
        {activity.minutes === null ? null : <Card title={text.minutes}><TextBlocks blocks={paragraphs(activity.minutes)} /></Card>}
        <Resolutions resolutions={activity.resolutions} />
        <AttachmentPanel ownerType="meeting" ownerId={activity.id} />
        {activity.canReply ? <VerdictNote tone="info" what={text.notice} /> : null}
      </PhoneBody>
      {isAway ? <LeaveSheet meetingId={activity.id} act={away} onClose={() => { away.clear(); setAway(false) }} /> : null}
    </>
  )
}

/** One activity with my answer to it. */
export const ActivityPage = () => {
  const api = useApi()
  const { activityId = '' } = usePageParams()
  const activity = useQuery(api.life.myActivity.queryOptions({ id: activityId }))
  return (
    <>
      <PhoneHead title={text.one} backHref="/activities" />
      <QueryView query={activity} subject={text.one}>{(found) => <Shown activity={found} />}</QueryView>
    </>
  )
}
