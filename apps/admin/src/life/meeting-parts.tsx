import { formatLongDay, formatTableDay } from '@dangjian/ui'
import { AuditLine, DataTable, FactList, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { lifeText } from './locales/zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifeText.meeting
const looks = { present: 'done', online: 'done', leave: 'info', absent: 'missing', exempt: 'exempt', expected: 'due' } as const

/** When, where, under whom. */
export const MeetingFacts = ({ meeting }: { meeting: Meeting }) => (
  <FactList
    facts={[
      { key: 'unit', label: text.unit, value: meeting.orgUnitName },
      { key: 'kind', label: text.kind, value: lifeText.kinds[meeting.kind] },
      { key: 'period', label: text.period, value: lifeText.periodFull(meeting.period) },
      { key: 'time', label: text.time, value: `${formatLongDay(meeting.date)}${meeting.time}` },
      ...(meeting.heldOn === null || meeting.heldOn === meeting.date ? [] : [{ key: 'held', label: text.heldOn, value: formatLongDay(meeting.heldOn) }]),
      { key: 'place', label: text.place, value: meeting.place },
      { key: 'chair', label: text.chair, value: meeting.chair?.name },
      ...(meeting.hasLecturer ? [{ key: 'lecturer', label: text.lecturer, value: meeting.lecturer?.name }] : []),
      ...(meeting.studyMinutes > 0 ? [{ key: 'study', label: text.study, value: text.minutesOf(meeting.studyMinutes) }] : []),
    ]}
  />
)

/** Agenda, in order. */
export const Agenda = ({ agenda }: { agenda: readonly string[] }) => <ol className="dj-agenda">{agenda.map((item) => <li key={item}>{item}</li>)}</ol>

/** Each resolution with its votes and why it came out as it did. */
export const Resolutions = ({ meeting }: { meeting: Meeting }) => (
  <Panel title={text.resolutions}>
    {meeting.resolutions.map((one) => (
      <div key={one.position} className="dj-decision">
        <h3>{one.title}<StateTag state={one.outcome === 'passed' ? 'done' : 'failed'}>{one.outcome === 'passed' ? text.passed : text.rejected}</StateTag></h3>
        <p>{text.votesOf(one.eligible, one.present)}{lifeText.gap}{text.votes(one.inFavour, one.against, one.abstained)}</p>
        <p>{one.verdict.what}{one.verdict.why}{lifeText.gap}{one.verdict.citation}</p>
      </div>
    ))}
  </Panel>
)

const summaryOf = (meeting: Meeting): string => {
  if (meeting.status === 'held') return text.summary(meeting.roster.filter((one) => one.state !== 'exempt').length, meeting.roster.filter((one) => one.state === 'present').length)
  const count = (reply: 'coming' | 'cannot' | null): number => meeting.roster.filter((one) => one.reply === reply).length
  return text.replySummary(count('coming'), count('cannot'), count(null))
}

const replyOf = (line: Meeting['roster'][number]): string => {
  if (line.reply === null) return lifeText.reply.none
  return line.replyReason === null ? lifeText.reply[line.reply] : text.replyOf(lifeText.reply[line.reply], lifeText.absence[line.replyReason])
}

/** The frozen roster with attendance, or with the replies while the meeting is planned. */
export const RosterPanel = ({ meeting }: { meeting: Meeting }) => {
  const isHeld = meeting.status === 'held'
  const { name, state, reason, reply, vote } = text.columns
  return (
    <Panel title={isHeld ? text.roster : text.replies} note={summaryOf(meeting)} isFlush>
      <DataTable
        label={text.roster}
        size="small"
        rows={meeting.roster}
        rowKey={(line) => line.memberId}
        columns={[
          { key: 'name', title: name, kind: 'name', render: (line) => line.memberName },
          ...(isHeld ? [
            { key: 'state', title: state, render: (line: Meeting['roster'][number]) => <StateTag state={looks[line.state]}>{lifeText.attendanceOr(line.state)}</StateTag> },
            { key: 'reason', title: reason, render: (line: Meeting['roster'][number]) => (line.reason === null ? line.note : text.reasonOf(lifeText.absence[line.reason], line.note)) },
          ] : [{ key: 'reply', title: reply, render: replyOf }]),
          ...(meeting.votes === null ? [] : [{ key: 'vote', title: vote, render: (line: Meeting['roster'][number]) => (line.hasVote ? text.hasVote : text.noVote) }]),
        ]}
      />
    </Panel>
  )
}

const changeOf = ({ field, before, after }: Meeting['corrections'][number]['changes'][number]): string => (field === 'minutes' ? text.minutesChanged : text.change(text.fieldOf(field), before, after))

/** Who planned, recorded and corrected, when and why. */
export const Trail = ({ meeting }: { meeting: Meeting }) => (
  <Panel title={text.trail}>
    <AuditLine at={meeting.trail.createdAt} actor={meeting.trail.createdBy} action={text.plannedBy} />
    {meeting.trail.recordedAt === null ? null : <AuditLine at={meeting.trail.recordedAt} actor={meeting.trail.recordedBy ?? ''} action={text.recordedBy} />}
    {meeting.corrections.map((one) => (
      <div key={one.correctedAt}>
        <AuditLine at={one.correctedAt} actor={one.correctedBy} action={text.correctedBy} reason={one.reason} />
        <ul>{one.changes.map((change) => <li key={change.field} className="dj-hint">{changeOf(change)}</li>)}</ul>
      </div>
    ))}
  </Panel>
)

/** Where the meeting stands, as a verdict: saved, without quorum, cancelled, awaited. */
export const MeetingNote = ({ meeting, today, isSaved }: { meeting: Meeting; today: string; isSaved: boolean }) => {
  if (meeting.status === 'cancelled') return <VerdictNote tone="info" what={text.cancelled(meeting.cancelReason ?? '')} />
  if (meeting.status === 'planned') return meeting.date <= today ? <VerdictNote tone="warn" what={text.awaiting} /> : <VerdictNote tone="info" what={text.planned} />
  const what = `${lifeText.periodName(meeting.period)}${lifeText.kinds[meeting.kind]}`
  if (!meeting.opened) return <VerdictNote tone="err" isLive={isSaved} what={text.notOpened} {...(meeting.quorum === null ? {} : { why: meeting.quorum.why, article: meeting.quorum.citation, next: meeting.quorum.next })} />
  if (isSaved) return <VerdictNote tone="ok" isLive what={text.saved} next={text.savedNext(what)} />
  return meeting.quorum === null ? null : <VerdictNote tone="ok" what={meeting.quorum.what} why={meeting.quorum.why} article={meeting.quorum.citation} />
}

/** Day of the record for the head of the page. */
export const dayOf = (meeting: Meeting): string => formatTableDay(meeting.heldOn ?? meeting.date)
