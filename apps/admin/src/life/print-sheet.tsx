import { formatLongDay } from '@dangjian/ui'
import { hasAttended } from '@dangjian/contracts'
import { localDateOf } from '@dangjian/kernel'
import type { ReactNode } from 'react'
import { papersText } from './locales/papers.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifeText.print

const Row = ({ head, children }: { head: string; children: ReactNode }) => <tr><th scope="row">{head}</th><td>{children}</td></tr>

const whyAway = (line: Meeting['roster'][number]): string => (line.reason === null ? lifeText.attendanceOr(line.state) : lifeText.meeting.reasonOf(lifeText.attendanceOr(line.state), lifeText.absence[line.reason]))

/** Heads of the parts that a record has, numbered 一、二、三 in order. */
export const numberedHeads = (heads: ReadonlyArray<string | null>): Array<string | null> => {
  let count = 0
  return heads.map((head) => {
    if (head === null) return null
    count += 1
    return text.numbered(text.numbers[count - 1] ?? String(count), head)
  })
}

/** The record as it is printed, after GB/T 9704: what the screen shows is the paper. */
export const PrintSheet = ({ meeting, tenantName }: { meeting: Meeting; tenantName: string }) => {
  const expected = meeting.roster.filter((line) => line.state !== 'exempt')
  const present = meeting.roster.filter(({ state }) => hasAttended(state)).length
  const away = meeting.roster.filter(({ state }) => !hasAttended(state))
  const isCommittee = meeting.kind === 'committee_meeting'
  const [agendaHead, minutesHead, resolutionsHead, correctionsHead] = numberedHeads([text.agenda, text.minutes, meeting.resolutions.length > 0 ? text.resolutions : null, meeting.corrections.length > 0 ? text.corrections : null])
  return (
    <article className="dj-sheet" aria-label={text.title(meeting.title)}>
      <p className="dj-sheet-org">{text.heading(tenantName, meeting.orgUnitName, isCommittee)}</p>
      <h2>{text.sheet(lifeText.kinds[meeting.kind])}</h2>
      <p className="dj-sheet-sub">{meeting.title}{meeting.lateEntry === null ? '' : papersText.lateMark}</p>
      <hr />
      <table>
        <tbody>
          <Row head={text.time}>{text.at(formatLongDay(meeting.heldOn ?? meeting.date), meeting.time)}</Row>
          <Row head={text.place}>{meeting.place}</Row>
          <Row head={text.chair}>{meeting.chair?.name ?? text.none}</Row>
          {meeting.lecturer === null ? null : <Row head={text.lecturer}>{meeting.lecturer.name}</Row>}
          <Row head={text.recorder}>{meeting.trail.recordedBy ?? text.none}</Row>
          <Row head={text.people}>{meeting.quorum === null ? text.cameFree(expected.length, present) : text.came(expected.length, present, meeting.opened)}</Row>
          <Row head={text.absent}>{away.length === 0 ? text.none : text.names(away.map((line) => text.absentOf(line.memberName, whyAway(line))))}</Row>
          {meeting.lateEntry === null ? null : <Row head={papersText.lateHead}>{papersText.lateEntry(formatLongDay(meeting.lateEntry.enteredOn), text.bare(meeting.lateEntry.reason))}</Row>}
        </tbody>
      </table>
      <h3>{agendaHead}</h3>
      {meeting.agenda.map((item, index) => <p key={item}>{`${index + 1}. ${item}`}</p>)}
      <h3>{minutesHead}</h3>
      {(meeting.minutes ?? '').split('\n').filter((line) => line.trim() !== '').map((line, index) => <p key={`${index}:${line}`}>{line.trim()}</p>)}
      {resolutionsHead === null ? null : <h3>{resolutionsHead}</h3>}
      {meeting.resolutions.map((one) => <p key={one.position}>{text.resolution(text.bare(one.title), lifeText.meeting.votes(one.inFavour, one.against, one.abstained), one.outcome === 'passed' ? lifeText.meeting.passed : lifeText.meeting.rejected)}</p>)}
      {correctionsHead === null ? null : <h3>{correctionsHead}</h3>}
      {meeting.corrections.map((one) => <p key={one.correctedAt}>{text.correction(formatLongDay(localDateOf(new Date(one.correctedAt))), one.correctedBy, text.bare(one.reason))}</p>)}
      <p className="dj-sheet-sign"><span>{text.sign(text.chairSign, meeting.chair?.name ?? '')}</span><span>{text.sign(text.recorderSign, meeting.trail.recordedBy ?? '')}</span></p>
    </article>
  )
}
