import { QueryView, saveFile, useAct, useApi, usePageParams, useSession } from '@dangjian/app-shell'
import { ActButton, Card, ChoiceField, FailureNote, PhoneBody, PhoneHead, SheetForm, VerdictNote } from '@dangjian/ui/member'
import { formatDayFor } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AttachmentPanel } from '../../attachments/attachment-panel.tsx'
import { usePendingAct, useQueuedAct } from '../../offline/index.ts'
import { eventsText as text } from '../locales/events.zh-CN.ts'
import { EventAbout, EventMine, whenOf, type EventDetail } from './event-facts.tsx'
import { OwnWorks } from './own-works.tsx'
import { Prose } from './prose.tsx'

interface EnrolInput {
  activityId: string
  sessionId: string
}

const useCertificate = () => {
  const api = useApi()
  return useAct(api.activities.myCertificate.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0)), mediaType))
}

const Shown = ({ event }: { event: EventDetail }) => {
  const api = useApi()
  const { today } = useSession()
  const open = event.sessionChoices.filter(({ hasBegun }) => !hasBegun)
  const [chosen, setChosen] = useState<string | null>(open.length === 1 ? (open[0]?.id ?? null) : null)
  const [wasTried, setTried] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const enrol = useQueuedAct<EnrolInput>(api.activities.enrol.mutationOptions())
  const withdraw = useQueuedAct<{ activityId: string }>(api.activities.withdraw.mutationOptions(), () => setLeaving(false))
  const certificate = useCertificate()
  const pending = usePendingAct(event.id)
  const session = open.find(({ id }) => id === chosen)
  const send = (): void => {
    setTried(true)
    if (session !== undefined) enrol.submit({ activityId: event.id, sessionId: session.id }, { subject: event.id, label: text.label.enrol(event.title) })
  }
  const dayOf = (date: string): string => formatDayFor(date, today)
  const words = session === undefined || session.free > 0 ? { only: text.acts.enrolOnly, of: text.acts.enrol } : { only: text.acts.waitOnly, of: text.acts.wait }
  const label = open.length > 1 && session !== undefined ? words.of(dayOf(session.date)) : words.only
  const leaveLabel = event.standing === 'waiting' ? text.acts.leaveQueue : text.acts.withdraw
  const bottom = pending !== undefined ? null
    : event.canEnrol ? <ActButton isWide act={{ key: 'enrol', label, tone: 'primary', isBusy: enrol.isBusy, onSelect: send }} />
    : event.canWithdraw ? <ActButton isWide act={{ key: 'leave', label: leaveLabel, tone: 'go', onSelect: () => setLeaving(true) }} />
    : event.certificateNumber !== null && event.enrolmentId !== null ? <ActButton isWide act={{ key: 'certificate', label: text.acts.certificate, tone: 'go', isBusy: certificate.isBusy, onSelect: () => certificate.submit({ enrolmentId: event.enrolmentId ?? '' }) }} />
    : null
  return (
    <>
      <PhoneBody {...(bottom === null ? {} : { bottom })}>
        <FailureNote failure={enrol.failure ?? certificate.failure} />
        {event.isCancelled ? <VerdictNote tone="warn" what={text.cancelled.what} {...(event.cancelReason === null ? {} : { why: text.cancelled.why(event.cancelReason) })} /> : null}
        <EventAbout event={event} />
        <EventMine event={event} today={today} waiting={pending?.label ?? null} />
        {event.canEnrol && pending === undefined ? (
          <Card>
            <ChoiceField
              label={text.choose} value={chosen} onChange={setChosen} error={wasTried && session === undefined ? text.chooseMissing : undefined}
              options={open.map((one) => ({ value: one.id, label: text.choice(whenOf(one), one.place, one.free, one.waiting) }))}
            />
          </Card>
        ) : null}
        {event.summary === '' ? null : <Card title={text.content}><Prose text={event.summary} /></Card>}
        {event.report === null ? null : <Card title={text.report}><Prose text={event.report} /></Card>}
        {event.report === null ? null : <AttachmentPanel ownerType="activity" ownerId={event.id} canWrite={false} />}
        {event.canSubmitWork ? <OwnWorks event={event} /> : null}
        {event.canEnrol ? <VerdictNote tone="info" what={text.notice} /> : null}
      </PhoneBody>
      {isLeaving ? (
        <SheetForm
          isOpen title={text.sheet.withdraw} submitLabel={leaveLabel} consequence={text.sheet.consequence} isBusy={withdraw.isBusy} failure={withdraw.failure} onClose={() => { withdraw.clear(); setLeaving(false) }}
          onSubmit={() => withdraw.submit({ activityId: event.id }, { subject: event.id, label: text.label.withdraw(event.title) })}
        >
          <p>{text.sheet.body(event.title)}</p>
        </SheetForm>
      ) : null}
    </>
  )
}

/** One activity: what it is, my place or my place in the waiting list, sessions to choose from, report and works. */
export const EventPage = () => {
  const api = useApi()
  const { eventId = '' } = usePageParams()
  const event = useQuery(api.activities.myEvent.queryOptions({ id: eventId }))
  return (
    <>
      <PhoneHead title={text.one} backHref="/activities" />
      <QueryView query={event} subject={text.one}>{(found) => <Shown event={found} />}</QueryView>
    </>
  )
}
