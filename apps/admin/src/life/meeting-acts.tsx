import { useAct, useApi } from '@dangjian/app-shell'
import { FailureNote, ActButton } from '@dangjian/ui/admin'
import { ArchiveRecord } from './archive-record.tsx'
import { CancelMeeting } from './cancel-meeting.tsx'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { missedBy } from './make-up-drawer.tsx'
import type { Meeting } from './types.ts'

const text = lifeText.meeting

/** Which drawer of the meeting's page is open. */
export type MeetingDrawer = 'edit' | 'correct' | 'return' | 'append' | 'makeUp'

interface ActsProps {
  meeting: Meeting
  today: string
  onOpen: (drawer: MeetingDrawer) => void
}

const PlannedActs = ({ meeting, today, onOpen }: ActsProps) => {
  const api = useApi()
  const notify = useAct(api.life.notifyMeeting.mutationOptions())
  const isDue = meeting.date <= today
  const { id, title, can, stage } = meeting
  return (
    <>
      <FailureNote failure={notify.failure} />
      {can.plan ? <CancelMeeting id={id} title={title} /> : null}
      {can.plan ? <ActButton act={{ key: 'edit', label: text.edit, onSelect: () => onOpen('edit') }} /> : null}
      {can.plan && stage === 'planned' && !isDue ? <ActButton act={{ key: 'notify', label: lifecycleText.notify, tone: 'go', isBusy: notify.isBusy, onSelect: () => notify.submit({ id }) }} /> : null}
      {can.record ? <ActButton act={{ key: 'sign-in', label: lifecycleText.signIn, href: `/life/meetings/${id}/sign-in` }} /> : null}
      {can.record ? <ActButton act={{ key: 'record', label: text.record, tone: isDue ? 'primary' : 'plain', href: `/life/meetings/${id}/record` }} /> : null}
    </>
  )
}

const HeldActs = ({ meeting, onOpen }: Omit<ActsProps, 'today'>) => {
  const api = useApi()
  const check = useAct(api.life.checkRecord.mutationOptions())
  const { id, version, can, stage } = meeting
  const canCheck = stage === 'pending' && can.check
  const isOpen = stage !== 'archived'
  const isAmended = stage === 'returned'
  return (
    <>
      <FailureNote failure={check.failure} />
      {can.record && isOpen && meeting.opened && missedBy(meeting.roster).length > 0 ? <ActButton act={{ key: 'make-up', label: lifecycleText.makeUp.act, onSelect: () => onOpen('makeUp') }} /> : null}
      {can.record && isOpen ? <ActButton act={{ key: 'correct', label: isAmended ? lifecycleText.amend : text.correct, tone: isAmended ? 'primary' : 'plain', onSelect: () => onOpen('correct') }} /> : null}
      {can.record && !isOpen ? <ActButton act={{ key: 'append', label: lifecycleText.append.act, onSelect: () => onOpen('append') }} /> : null}
      {can.archive && stage === 'checked' ? <ArchiveRecord meeting={meeting} /> : null}
      {canCheck ? <ActButton act={{ key: 'return', label: lifecycleText.back.act, onSelect: () => onOpen('return') }} /> : null}
      {canCheck ? <ActButton act={{ key: 'check', label: lifecycleText.check.act, tone: 'primary', isBusy: check.isBusy, onSelect: () => check.submit({ id, version }) }} /> : null}
      <ActButton act={{ key: 'print', label: text.print, tone: canCheck || (isAmended && can.record) ? 'plain' : 'primary', href: `/life/meetings/${id}/print` }} />
    </>
  )
}

/** What may be done with the meeting as it stands, the next act last and red. */
export const MeetingActs = ({ meeting, today, onOpen }: ActsProps) => {
  if (meeting.status === 'planned') return <PlannedActs meeting={meeting} today={today} onOpen={onOpen} />
  return meeting.status === 'held' ? <HeldActs meeting={meeting} onOpen={onOpen} /> : null
}
