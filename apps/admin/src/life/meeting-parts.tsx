import { hasAttended } from '@dangjian/contracts'
import { formatLongDay, formatTableDay, formatTableTime } from '@dangjian/ui'
import { AuditLine, DataTable, FactList, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
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
      ...(meeting.second === null ? [] : [{ key: 'second', label: lifecycleText.second, value: lifecycleText.secondAt(formatLongDay(meeting.second.date), meeting.second.time, meeting.second.place) }]),
      ...(meeting.notifiedAt === null ? [] : [{ key: 'notified', label: lifecycleText.notifiedAt, value: formatTableTime(meeting.notifiedAt) }]),
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
  if (meeting.status === 'held') {
    const caughtUp = meeting.roster.filter((one) => one.madeUpOn !== null).length
    const summary = text.summary(meeting.roster.filter((one) => one.state !== 'exempt').length, meeting.roster.filter((one) => hasAttended(one.state)).length)
    return caughtUp === 0 ? summary : summary + lifeText.gap + lifecycleText.caughtUp(caughtUp)
  }
  const count = (reply: 'coming' | 'cannot' | null): number => meeting.roster.filter((one) => one.reply === reply).length
  return text.replySummary(count('coming'), count('cannot'), count(null))
}

const signedOf = (line: Meeting['roster'][number]): string => (line.signedInAt === null ? '' : lifeText.gap + lifecycleText.signedIn)

const replyOf = (line: Meeting['roster'][number]): string => {
  if (line.reply === null) return lifeText.reply.none + signedOf(line)
  const session = line.session === 2 ? lifeText.gap + lifecycleText.second : ''
  return (line.replyReason === null ? lifeText.reply[line.reply] + session : text.replyOf(lifeText.reply[line.reply], lifeText.absence[line.replyReason])) + signedOf(line)
}

const reasonOfLine = ({ reason, note, madeUpOn, session }: Meeting['roster'][number]): string =>
  [
    ...(reason === null ? [note ?? ''] : [text.reasonOf(lifeText.absence[reason], note)]),
    ...(session === 2 ? [lifecycleText.second] : []),
    ...(madeUpOn === null ? [] : [lifecycleText.madeUp(formatLongDay(madeUpOn))]),
  ].filter((part) => part !== '').join(lifeText.gap)

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
          { key: 'name', title: name, kind: 'name', render: (line) => (line.unitName === null ? line.memberName : <>{line.memberName}<span className="dj-sub">{line.unitName}</span></>) },
          ...(isHeld ? [
            { key: 'state', title: state, render: (line: Meeting['roster'][number]) => <StateTag state={looks[line.state]}>{lifeText.attendanceOr(line.state)}</StateTag> },
            { key: 'reason', title: reason, render: reasonOfLine },
          ] : [{ key: 'reply', title: reply, render: replyOf }]),
          ...(meeting.votes === null ? [] : [{ key: 'vote', title: vote, render: (line: Meeting['roster'][number]) => (line.hasVote ? text.hasVote : text.noVote) }]),
        ]}
      />
    </Panel>
  )
}

const changeOf = ({ field, before, after }: Meeting['corrections'][number]['changes'][number]): string => (field === 'minutes' ? text.minutesChanged : text.change(text.fieldOf(field), before, after))

const isCorrecting = (step: Meeting['steps'][number]): boolean => step.kind === 'corrected' || step.kind === 'appended'

// Each correction comes with one step, both in order.
const changesAt = (meeting: Meeting, index: number): Meeting['corrections'][number]['changes'] => {
  const step = meeting.steps[index]
  return step && isCorrecting(step) ? (meeting.corrections[meeting.steps.slice(0, index).filter(isCorrecting).length]?.changes ?? []) : []
}

/** Every step of the meeting and its record: who, when and why. */
export const Trail = ({ meeting }: { meeting: Meeting }) => (
  <Panel title={text.trail}>
    {meeting.steps.map((step, index) => (
      <div key={`${step.kind}${step.at}`}>
        <AuditLine at={step.at} actor={step.by} action={lifecycleText.kinds[step.kind]} {...(step.note === null ? {} : { reason: step.note })} />
        <ul>{changesAt(meeting, index).map((change) => <li key={change.field} className="dj-hint">{changeOf(change)}</li>)}</ul>
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
