import { expect, it } from 'vitest'
import { fillRest, missingMarks, sheetOf } from './sheet-marks.ts'

it('fills only those who have no mark yet', () => {
  const people = [{ memberId: 'a' }, { memberId: 'b' }]
  const marks = { a: { mark: 'fair' as const, remark: ' 多交流 ' } }
  expect(missingMarks(people, marks)).toEqual(['b'])
  expect(sheetOf(people, fillRest(people, marks, 'good'))).toEqual([{ memberId: 'a', mark: 'fair', remark: '多交流' }, { memberId: 'b', mark: 'good', remark: '' }])
})
