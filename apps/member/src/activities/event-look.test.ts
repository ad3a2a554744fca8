import { expect, it } from 'vitest'
import { eventLook, type EventState } from './event-look.ts'

const open: EventState = { isCancelled: false, canEnrol: true, standing: 'none', enrolFromOn: '2026-11-18', enrolUntilOn: '2026-11-24' }

it('offers enrolment with its last day, and says when it begins or that it is over', () => {
  expect(eventLook(open, '2026-11-20')).toEqual({ state: 'due', stateText: '可报名，11月24日截止' })
  expect(eventLook({ ...open, canEnrol: false }, '2026-11-10')).toEqual({ state: 'future', stateText: '11月18日开始报名' })
  expect(eventLook({ ...open, canEnrol: false }, '2026-11-25').stateText).toBe('报名已截止')
})
it('never marks somebody who did not come to a voluntary activity as missing', () => {
  expect(eventLook({ ...open, standing: 'absent' }, '2026-11-25').state).toBe('notApplicable')
})
