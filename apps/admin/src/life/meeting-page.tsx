import { QueryView, useApi, usePageParams, useSession, useUrlState } from '@dangjian/app-shell'
import { Columns, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { AppendDrawer } from './append-drawer.tsx'
import { CorrectDrawer } from './correct-drawer.tsx'
import { EditPlanDrawer } from './edit-plan-drawer.tsx'
import { LifecycleNotes, RectificationPanel, UnitsPanel } from './lifecycle-panels.tsx'
import { RecordSignals } from './calendar/record-signals.tsx'
import { lifeText } from './locales/zh-CN.ts'
import { MakeUpDrawer } from './make-up-drawer.tsx'
import { MeetingActs, type MeetingDrawer } from './meeting-acts.tsx'
import { Agenda, MeetingFacts, MeetingNote, Resolutions, RosterPanel, Trail, dayOf } from './meeting-parts.tsx'
import { MeetingProgress } from './meeting-progress.tsx'
import { ReturnDrawer } from './return-drawer.tsx'
import { LateTag, MeetingStand } from './stage-tag.tsx'
import type { Meeting } from './types.ts'
import './life.css'

const text = lifeText.meeting
const nothing = { saved: '' }

const Body = ({ meeting, today, isSaved }: { meeting: Meeting; today: string; isSaved: boolean }) => (
  <>
    <MeetingProgress meeting={meeting} />
    <MeetingNote meeting={meeting} today={today} isSaved={isSaved} />
    <LifecycleNotes meeting={meeting} />
    {meeting.can.check && meeting.status === 'held' ? <RecordSignals meetingId={meeting.id} /> : null}
    <Columns
      main={
        <>
          {meeting.minutes === null ? null : <Panel title={text.minutes}><p className="dj-prose">{meeting.minutes}</p></Panel>}
          {meeting.resolutions.length === 0 ? null : <Resolutions meeting={meeting} />}
          <RectificationPanel meeting={meeting} />
          <UnitsPanel meeting={meeting} />
          <RosterPanel meeting={meeting} />
          <AttachmentPanel ownerType="meeting" ownerId={meeting.id} />
        </>
      }
      side={
        <>
          <Panel title={text.facts}><MeetingFacts meeting={meeting} /></Panel>
          <Panel title={text.agenda}><Agenda agenda={meeting.agenda} /></Panel>
          <Trail meeting={meeting} />
        </>
      }
    />
  </>
)

/** One meeting: plan, replies or attendance, resolutions with their verdicts, minutes, corrections and the trail. */
export const MeetingPage = () => {
  const api = useApi()
  const { today } = useSession()
  const { meetingId = '' } = usePageParams()
  const [{ saved }] = useUrlState(nothing)
  const [open, setOpen] = useState<MeetingDrawer | null>(null)
  const close = (): void => setOpen(null)
  const query = useQuery(api.life.getMeeting.queryOptions({ id: meetingId }))
  const meeting = query.data
  return (
    <>
      <PageHead
        title={meeting?.title ?? text.subject}
        {...(meeting === undefined ? {} : { facts: <>{meeting.orgUnitName}{lifeText.gap}{dayOf(meeting)}{lifeText.gap}<MeetingStand meeting={meeting} today={today} />{meeting.lateEntry === null ? null : <>{lifeText.gap}<LateTag /></>}</> })}
        crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/life/meetings' }, { label: meeting?.title ?? text.subject }]}
        actions={meeting === undefined ? null : <MeetingActs meeting={meeting} today={today} onOpen={setOpen} />}
      />
      <QueryView query={query} subject={text.subject} rows={8}>{(found) => <Body meeting={found} today={today} isSaved={saved === '1'} />}</QueryView>
      {meeting === undefined ? null : (
        <>
          <EditPlanDrawer meeting={meeting} isOpen={open === 'edit'} onClose={close} />
          <CorrectDrawer meeting={meeting} isOpen={open === 'correct'} onClose={close} />
          <ReturnDrawer meeting={meeting} isOpen={open === 'return'} onClose={close} />
          <AppendDrawer meeting={meeting} isOpen={open === 'append'} onClose={close} />
          <MakeUpDrawer meeting={meeting} today={today} isOpen={open === 'makeUp'} onClose={close} />
        </>
      )}
    </>
  )
}
