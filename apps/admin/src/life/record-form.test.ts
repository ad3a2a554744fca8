import { expect, it } from 'vitest'
import { countMarks, firstMark, neededToOpen, problemsOf, recordInput, votersOf, type RecordContext, type RecordForm } from './record-form.ts'
import type { RosterLine } from './types.ts'

const person = (memberId: string, over: Partial<RosterLine> = {}): RosterLine => ({ memberId, memberName: memberId, hasVote: true, reply: null, replyReason: null, replyNote: null, awayAt: null, unitName: null, session: 1, signedInAt: null, ...over })
const roster = [person('a'), person('b'), person('c', { reply: 'cannot', replyReason: 'duty' }), person('d', { hasVote: false })]
const context: RecordContext = { roster, votes: 'committee', hasLecturer: false, isUnplanned: true, today: '2026-11-20', period: '2026-11', needsRectification: false, isSplit: false }
const form: RecordForm = {
  title: '11月支委会会议', heldOn: '2026-11-20', time: '15:00', place: '会议室', chairMemberId: 'a', lecturerMemberId: null, studyMinutes: 0, marks: {},
  resolutions: [{ key: 0, title: '通过安排', votes: null }, { key: 1, title: ' ', votes: null }], minutes: '研究安排。', lateReason: '', rectifications: [],
}

it('presets everybody to present and who has replied to the reason given', () => {
  expect(firstMark(person('a'))).toEqual({ state: 'present', reason: null, session: 1 })
  expect(firstMark(person('a', { reply: 'cannot', replyReason: 'duty', signedInAt: '2026-11-20T07:00:00.000Z', session: 2 }))).toEqual({ state: 'present', reason: null, session: 2 })
  expect(countMarks(form, roster)).toEqual({ present: 3, online: 0, leave: 1, absent: 0, exempt: 0 })
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
  const gaps: RecordForm = { ...form, title: '', heldOn: '2026-11-21', place: ' ', chairMemberId: null, minutes: '', marks: { b: { state: 'leave', reason: null, session: 1 } }, resolutions: [{ key: 4, title: '通过', votes: { inFavour: 3, against: 0, abstained: 0 } }] }
  expect(problemsOf(gaps, { ...context, hasLecturer: true })).toEqual(['title', 'heldOnFuture', 'place', 'chair', 'lecturer', 'reason:b', 'votes:4', 'minutes'])
})
it('asks for a reason when the record is late and for what is to be put right where the kind needs it', () => {
  const late = { ...context, today: '2026-12-01' }
  expect(problemsOf(form, late)).toEqual(['late'])
  expect(recordInput({ ...form, lateReason: ' 全员安保 ' }, late, 'a').lateReason).toBe('全员安保')
  expect(problemsOf({ ...form, heldOn: '2026-11-12' }, context)).toEqual(['late'])
  expect(problemsOf({ ...form, heldOn: '2026-11-13' }, context)).toEqual([])
  const half = { key: 0, what: '谈心谈话不够', who: '', until: '' }
  expect(problemsOf({ ...form, rectifications: [half] }, { ...context, needsRectification: true })).toEqual(['rectifications'])
  expect(recordInput({ ...form, rectifications: [{ ...half, who: '白一平', until: '2027-01-31' }, { key: 1, what: '', who: '', until: '' }] }, { ...context, needsRectification: true }, 'a').rectifications)
    .toEqual([{ what: '谈心谈话不够', who: '白一平', until: '2027-01-31' }])
})
it('asks half of a committee and more than half of the members to open', () => {
  expect([neededToOpen('committee', 5), neededToOpen('committee', 4), neededToOpen('general', 4), neededToOpen('general', 5)]).toEqual([3, 2, 3, 3])
})
