import { hasAttended } from '@dangjian/contracts'
import type { DocumentBlock } from '@dangjian/documents'
import { localDateOf } from '@dangjian/kernel'
import type { MeetingDetail } from '../get-meeting.ts'
import { absenceNames, attendanceNames } from '../locales/zh-CN.ts'
import { paperWords as words } from './locales/zh-CN.ts'

/** A paragraph of a document carries at most this many characters. */
const maxParagraph = 4000

/** A long text as paragraphs: one for each line that holds something. */
export const paragraphsOf = (text: string): DocumentBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => Array.from({ length: Math.ceil(line.length / maxParagraph) }, (_, index): DocumentBlock => ({ kind: 'paragraph', text: line.slice(index * maxParagraph, (index + 1) * maxParagraph) })))

const awayList = (meeting: MeetingDetail): string => {
  const away = meeting.roster.filter(({ state }) => !hasAttended(state))
  return away.length === 0 ? words.none : words.list(away.map(({ memberName, state, reason, madeUpOn }) => words.awayOf(memberName, words.why(attendanceNames[state], reason === null ? null : absenceNames[reason]), madeUpOn)))
}

const peopleOf = (meeting: MeetingDetail): string => {
  const expected = meeting.roster.filter(({ state }) => state !== 'exempt').length
  const present = meeting.roster.filter(({ state }) => hasAttended(state)).length
  return `${words.came(expected, present)}${meeting.quorum === null ? '' : words.opened(meeting.opened)}`
}

const stateOf = ({ stage, lateEntry }: MeetingDetail): string => {
  const standing = stage in words.stages ? words.stages[stage as keyof typeof words.stages] : ''
  return lateEntry === null ? standing : `${standing}；${words.lateEntry(lateEntry.enteredOn, words.bare(lateEntry.reason))}`
}

const factsOf = (meeting: MeetingDetail): DocumentBlock => ({
  kind: 'facts',
  rows: [
    { label: words.time, value: words.at(meeting.heldOn ?? meeting.date, meeting.time) },
    { label: words.place, value: meeting.place },
    ...(meeting.second === null ? [] : [{ label: words.second, value: words.secondAt(meeting.second.date, meeting.second.time, meeting.second.place) }]),
    { label: words.chair, value: meeting.chair?.name ?? words.none },
    ...(meeting.lecturer === null ? [] : [{ label: words.lecturer, value: meeting.lecturer.name }]),
    { label: words.recorder, value: meeting.trail.recordedBy ?? words.none },
    { label: words.people, value: peopleOf(meeting) },
    ...(meeting.units.length === 0 ? [] : [{ label: words.units, value: words.list(meeting.units.map(({ name, expected, present }) => words.unitCount(name, expected, present))) }]),
    { label: words.away, value: awayList(meeting) },
    { label: words.state, value: stateOf(meeting) },
  ],
})

const correctionText = ({ reason, changes, correctedBy, correctedAt }: MeetingDetail['corrections'][number]): string => {
  const day = localDateOf(new Date(correctedAt))
  const added = changes.find(({ field }) => field === 'supplement' || field === 'correction')
  return added === undefined ? words.correction(day, correctedBy, words.bare(reason)) : words.appendix(day, correctedBy, words.bare(reason), added.after)
}

/** The body of a meeting's record: facts, agenda, minutes, resolutions with their votes, what is to be put right, corrections, names of the files, signers. */
export const meetingBlocks = (meeting: MeetingDetail, fileNames: readonly string[]): DocumentBlock[] => {
  const parts: Array<[heading: string, blocks: DocumentBlock[]]> = [
    [words.headings.agenda, meeting.agenda.map((item, index) => ({ kind: 'paragraph', text: words.item(index, item) }))],
    [words.headings.minutes, paragraphsOf(meeting.minutes ?? '')],
    [words.headings.resolutions, meeting.resolutions.map((one, index) => ({ kind: 'paragraph', text: words.item(index, words.resolution(words.bare(one.title), one, one.outcome === 'passed')) }))],
    [words.headings.rectifications, meeting.rectifications.map(({ what, who, until }, index) => ({ kind: 'paragraph', text: words.item(index, words.rectification(words.bare(what), who, until)) }))],
    [words.headings.corrections, meeting.corrections.flatMap((one) => paragraphsOf(correctionText(one)))],
    [words.headings.attachments, fileNames.map((name, index) => ({ kind: 'paragraph', text: words.item(index, name) }))],
  ]
  const filled = parts.filter(([, blocks]) => blocks.length > 0)
  return [
    factsOf(meeting),
    ...filled.flatMap(([heading, blocks], index): DocumentBlock[] => [{ kind: 'heading', text: words.numbered(index, heading) }, ...blocks]),
    { kind: 'signers', signers: [{ role: words.chairRole, name: meeting.chair?.name ?? '' }, { role: words.recorderRole, name: meeting.trail.recordedBy ?? '' }] },
  ]
}

/** What stands under the title of a record that is not as every other: 补录, and that the meeting lacked its quorum; null for every other. */
export const markOf = ({ lateEntry, opened }: MeetingDetail): string | null => {
  const marks = `${lateEntry === null ? '' : words.late}${opened ? '' : words.notOpened}`
  return marks === '' ? null : marks
}
