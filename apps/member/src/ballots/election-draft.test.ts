import { expect, it } from 'vitest'
import { answered, emptyDraft, namedOn, writeInRoom, writtenIn } from './election-draft.ts'

it('lets as many be written in as were refused, never more than seats, and counts the names', () => {
  let draft = answered(answered(emptyDraft, 'a', 'no', 2), 'b', 'yes', 2)
  expect([writeInRoom(draft, 2), namedOn(draft)]).toEqual([1, 1])
  draft = writtenIn(draft, 0, 'x')
  expect(namedOn(draft)).toBe(2)
  expect(writtenIn(draft, 0, 'y').writeIns).toEqual(['y'])
  expect(writtenIn(draft, 0, '').writeIns).toEqual([])
  expect(answered(draft, 'a', 'abstain', 2).writeIns).toEqual([])
})
