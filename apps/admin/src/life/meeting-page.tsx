import { QueryView, useApi, usePageParams, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, Columns, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CancelMeeting } from './cancel-meeting.tsx'
import { CorrectDrawer } from './correct-drawer.tsx'
import { EditPlanDrawer } from './edit-plan-drawer.tsx'
import { lifeText } from './locales/zh-CN.ts'
import { Agenda, MeetingFacts, MeetingNote, Resolutions, RosterPanel, Trail, dayOf } from './meeting-parts.tsx'
import { MeetingStand } from './meetings-page.tsx'
import type { Meeting } from './types.ts'
import './life.css'

const text = lifeText.meeting
const nothing = { saved: '' }

const Acts = ({ meeting, today, onEdit, onCorrect }: { meeting: Meeting; today: string; onEdit: () => void; onCorrect: () => void }) => {
  const { status } = meeting
  const isDue = meeting.date <= today
  return (
    <>
      {status === 'planned' && meeting.can.plan ? <CancelMeeting id={meeting.id} title={meeting.title} /> : null}
      {status === 'planned' && meeting.can.plan ? <ActButton act={{ key: 'edit', label: text.edit, onSelect: onEdit }} /> : null}
      {status === 'planned' && meeting.can.record ? <ActButton act={{ key: 'record', label: text.record, tone: isDue ? 'primary' : 'plain', href: `/life/meetings/${meeting.id}/record` }} /> : null}
      {status === 'held' && meeting.can.record ? <ActButton act={{ key: 'correct', label: text.correct, onSelect: onCorrect }} /> : null}
      {status === 'held' ? <ActButton act={{ key: 'print', label: text.print, tone: 'primary', href: `/life/meetings/${meeting.id}/print` }} /> : null}
    </>
  )
}

const Body = ({ meeting, today, isSaved }: { meeting: Meeting; today: string; isSaved: boolean }) => (
  <>
    <MeetingNote meeting={meeting} today={today} isSaved={isSaved} />
    <Columns
      main={
        <>
          {meeting.minutes === null ? null : <Panel title={text.minutes}><p className="dj-prose">{meeting.minutes}</p></Panel>}
          {meeting.resolutions.length === 0 ? null : <Resolutions meeting={meeting} />}
          <RosterPanel meeting={meeting} />
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
  const [open, setOpen] = useState<'edit' | 'correct' | null>(null)
  const query = useQuery(api.life.getMeeting.queryOptions({ id: meetingId }))
  const meeting = query.data
  return (
    <>
      <PageHead
        title={meeting?.title ?? text.subject}
        {...(meeting === undefined ? {} : { facts: <>{meeting.orgUnitName}{lifeText.gap}{dayOf(meeting)}{lifeText.gap}<MeetingStand meeting={meeting} today={today} /></> })}
        crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/life/meetings' }, { label: meeting?.title ?? text.subject }]}
        actions={meeting === undefined ? null : <Acts meeting={meeting} today={today} onEdit={() => setOpen('edit')} onCorrect={() => setOpen('correct')} />}
      />
      <QueryView query={query} subject={text.subject} rows={8}>{(found) => <Body meeting={found} today={today} isSaved={saved === '1'} />}</QueryView>
      {meeting === undefined ? null : <EditPlanDrawer meeting={meeting} isOpen={open === 'edit'} onClose={() => setOpen(null)} />}
      {meeting === undefined ? null : <CorrectDrawer meeting={meeting} isOpen={open === 'correct'} onClose={() => setOpen(null)} />}
    </>
  )
}
