import { saveFile, saveTable, useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatCount, formatTableTime, type StateName } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, EmptyState, FailureNote, LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { base64Bytes } from '../members/base64-bytes.ts'
import { EnrolDrawer, ParticipantsDrawer } from './enrol-drawers.tsx'
import { activitiesText } from './locales/zh-CN.ts'
import { spanOf } from './moments.ts'
import { RecordDrawer } from './record-drawer.tsx'
import type { ActivityDetail, EnrolmentLine, SessionDetail } from './types.ts'
import './activities.css'

const text = activitiesText.one
const looks: Record<NonNullable<EnrolmentLine['attendance']>, StateName> = { present: 'done', leave: 'exempt', absent: 'notApplicable' }

const WithdrawAct = ({ line }: { line: EnrolmentLine }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const act = useAct(api.activities.withdrawFor.mutationOptions())
  return (
    <ConfirmAct tone="link" label={text.withdraw} title={text.withdrawOf(line.name)} isDestructive consequence={text.withdrawWill(line.name)} canConfirm={reason.trim().length > 1} onConfirm={() => act.run({ enrolmentId: line.id, reason })}>
      <label>{text.reason}<Input value={reason} maxLength={100} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const howOf = (line: EnrolmentLine): string => (line.isOnBehalf ? text.behalf(line.enrolledBy) : text.self)
const stateOf = ({ state, promotedAt }: EnrolmentLine): string => (state === 'waiting' ? text.waiting : promotedAt === null ? text.enrolled : text.promoted)

const People = ({ label, session, canManage, hasCertificates, onCertificate }: { label: string; session: SessionDetail; canManage: boolean; hasCertificates: boolean; onCertificate: (enrolmentId: string) => void }) => {
  const { can } = useSession()
  const columns = text.columns
  const isRecorded = session.recordVersion > 0
  return (
    <DataTable
      label={text.people(label)}
      rows={session.people}
      rowKey={({ id }) => id}
      empty={<EmptyState title={text.none} willHold={text.willHold} />}
      columns={[
        { key: 'name', title: columns.name, kind: 'name', render: ({ name }) => name },
        { key: 'unit', title: columns.unit, render: ({ unitName }) => unitName },
        ...(session.quotas.length === 0 ? [] : [{ key: 'post', title: columns.post, render: ({ postName }: EnrolmentLine) => postName }]),
        { key: 'state', title: columns.state, render: (line) => <StateTag state={line.state === 'waiting' ? 'info' : 'done'}>{stateOf(line)}</StateTag> },
        { key: 'how', title: columns.how, render: howOf },
        ...(isRecorded ? [
          { key: 'attendance', title: columns.attendance, render: ({ attendance }: EnrolmentLine) => (attendance === null ? null : <StateTag state={looks[attendance]}>{activitiesText.attendance[attendance]}</StateTag>) },
          { key: 'hours', title: columns.hours, kind: 'number' as const, render: ({ hours, attendance }: EnrolmentLine) => (attendance === null ? '–' : String(hours)) },
        ] : []),
        ...(isRecorded && hasCertificates ? [{ key: 'certificate', title: columns.certificate, render: ({ certificateNumber }: EnrolmentLine) => certificateNumber }] : []),
        {
          key: 'acts', title: columns.acts, kind: 'acts', render: (line) => (
            <>
              {line.certificateNumber === null ? null : <LinkButton label={text.certificateOf(line.name)} onSelect={() => onCertificate(line.id)}>{text.certificate}</LinkButton>}
              {!session.hasBegun && (canManage || (line.memberId !== null && can('activity.manage'))) ? <WithdrawAct line={line} /> : null}
            </>
          ),
        },
      ]}
    />
  )
}

const Quotas = ({ session }: { session: SessionDetail }) => (
  <DataTable
    label={text.quotas} size="small" rows={session.quotas} rowKey={({ id }) => id}
    columns={[
      { key: 'unit', title: text.quotaColumns.unit, kind: 'name', render: ({ unitName }) => unitName },
      { key: 'places', title: text.quotaColumns.places, kind: 'number', render: ({ places }) => formatCount(places) },
      { key: 'enrolled', title: text.quotaColumns.enrolled, kind: 'number', render: ({ enrolled }) => formatCount(enrolled) },
      { key: 'waiting', title: text.quotaColumns.waiting, kind: 'number', render: ({ waiting }) => formatCount(waiting) },
      { key: 'left', title: text.quotaColumns.left, kind: 'number', render: ({ places, enrolled }) => formatCount(places - enrolled) },
    ]}
  />
)

/** One session: counts, people in order of enrolment, and what can be done with it now. */
export const SessionPanel = ({ activity, session, isOpen }: { activity: ActivityDetail; session: SessionDetail; isOpen: boolean }) => {
  const api = useApi()
  const { can } = useSession()
  const [drawer, setDrawer] = useState<'enrol' | 'participants' | 'record' | null>(null)
  const [isShown, setShown] = useState(isOpen)
  const certificate = useAct(api.activities.exportCertificate.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), mediaType))
  const isTraining = activity.kind === 'training_session'
  const label = isTraining ? text.term(session.position) : text.session(session.position)
  const mayEnrol = activity.phase !== 'cancelled' && !session.hasBegun && can('activity.manage')
  const save = (): void => saveTable(text.exportName(activity.title, label), [text.columns.order, text.columns.name, text.columns.unit, text.columns.post, text.columns.state, text.columns.how, text.columns.attendance, text.columns.hours, text.columns.certificate], session.people.map((line, index) => [
    index + 1, line.name, line.unitName, line.postName, stateOf(line), howOf(line), line.attendance === null ? null : activitiesText.attendance[line.attendance], line.attendance === null ? null : line.hours, line.certificateNumber,
  ]))
  return (
    <Panel
      title={label}
      note={`${text.note(spanOf(session.startsAt, session.endsAt), session.place)}${activitiesText.gap}${text.counts(session.enrolled, session.places, session.waiting)}${session.recordVersion === 0 ? '' : `${activitiesText.gap}${text.presentCount(session.present)}`}`}
      isFlush
      footer={session.recordedBy === null || session.recordedAt === null ? undefined : text.recordedBy(session.recordedBy, formatTableTime(session.recordedAt))}
    >
      <div className="dj-session-acts">
        <ActButton size="small" act={{ key: 'show', label: isShown ? activitiesText.people.hide(label) : activitiesText.people.show(label), onSelect: () => setShown(!isShown) }} />
        {mayEnrol ? <ActButton size="small" act={{ key: 'enrol', label: text.enrolFor, tone: 'go', onSelect: () => setDrawer('enrol') }} /> : null}
        {mayEnrol && activity.canManage && session.quotas.length > 0 ? <ActButton size="small" act={{ key: 'participants', label: text.participants, tone: 'go', onSelect: () => setDrawer('participants') }} /> : null}
        {activity.canManage && session.hasBegun && session.enrolled > 0 ? <ActButton size="small" act={{ key: 'record', label: session.recordVersion === 0 ? text.record : text.correct, tone: session.recordVersion === 0 ? 'primary' : 'go', onSelect: () => setDrawer('record') }} /> : null}
        {session.people.length === 0 ? null : <><AppLink href={`/activities/${activity.id}/print/${session.id}`}>{text.print}</AppLink><ActButton size="small" act={{ key: 'export', label: activitiesText.export, onSelect: save }} /></>}
      </div>
      <FailureNote failure={certificate.failure} />
      {isShown ? (
        <div className="dj-session-people">
          {session.quotas.length === 0 ? null : <Quotas session={session} />}
          <People label={label} session={session} canManage={activity.canManage} hasCertificates={activity.certificateWord !== null} onCertificate={(enrolmentId) => certificate.submit({ enrolmentId })} />
        </div>
      ) : null}
      {drawer === 'enrol' ? <EnrolDrawer activity={activity} session={session} onClose={() => setDrawer(null)} /> : null}
      {drawer === 'participants' ? <ParticipantsDrawer activity={activity} session={session} onClose={() => setDrawer(null)} /> : null}
      {drawer === 'record' ? <RecordDrawer activity={activity} session={session} onClose={() => setDrawer(null)} /> : null}
    </Panel>
  )
}
