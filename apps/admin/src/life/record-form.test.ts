import { expect, it } from 'vitest'
import { countMarks, firstMark, neededToOpen, problemsOf, recordInput, votersOf, type RecordContext, type RecordForm } from './record-form.ts'
import type { RosterLine } from './types.ts'

const person = (memberId: string, over: Partial<RosterLine> = {}): RosterLine => ({ memberId, memberName: memberId, hasVote: true, reply: null, replyReason: null, replyNote: null, awayAt: null, ...over })
const roster = [person('a'), person('b'), person('c', { reply: 'cannot', replyReason: 'duty' }), person('d', { hasVote: false })]
const context: RecordContext = { roster, votes: 'committee', hasLecturer: false, isUnplanned: true, today: '2026-11-20' }
const form: RecordForm = {
  title: '11月支委会会议', heldOn: '2026-11-20', time: '15:00', place: '会议室', chairMemberId: 'a', lecturerMemberId: null, studyMinutes: 0, marks: {},
  resolutions: [{ key: 0, title: '通过安排', votes: null }, { key: 1, title: ' ', votes: null }], minutes: '研究安排。',
}

it('presets everybody to present and who has replied to the reason given', () => {
  expect(firstMark(person('a'))).toEqual({ state: 'present', reason: null })
  expect(countMarks(form, roster)).toEqual({ present: 3, leave: 1, absent: 0, exempt: 0 })
  expect(votersOf(form, roster)).toEqual({ eligible: 3, present: 2 })
})
it('sends all votes in favour of those present until votes are typed, and leaves empty resolutions out', () => {
  expect(recordInput(form, context, 'a')).toMatchObject({
    attendance: [{ memberId: 'a', state: 'present' }, { memberId: 'b', state: 'present' }, { memberId: 'c', state: 'leave', reason: 'duty' }, { memberId: 'd', state: 'present' }],
    resolutions: [{ title: '通过安排', inFavour: 2, against: 0, abstained: 0 }],
  })
  expect(recordInput(form, { ...context, votes: null }, 'a').resolutions).toEqual([])
})
it('finds nothing wrong with a filled record and names every gap of an empty one', () => {
  expect(problemsOf(form, context)).toEqual([])
  const gaps: RecordForm = { ...form, title: '', heldOn: '2026-11-21', place: ' ', chairMemberId: null, minutes: '', marks: { b: { state: 'leave', reason: null } }, resolutions: [{ key: 4, title: '通过', votes: { inFavour: 3, against: 0, abstained: 0 } }] }
  expect(problemsOf(gaps, { ...context, hasLecturer: true })).toEqual(['title', 'heldOnFuture', 'place', 'chair', 'lecturer', 'reason:b', 'votes:4', 'minutes'])
})
it('asks half of a committee and more than half of the members to open', () => {
  expect([neededToOpen('committee', 5), neededToOpen('committee', 4), neededToOpen('general', 4), neededToOpen('general', 5)]).toEqual([3, 2, 3, 3])
})
