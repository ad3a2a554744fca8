import { expect, it } from 'vitest'
import { absenceText, hoursText, nextOf, stateOfHours, yearsUpTo } from './hours-text.ts'

it('says what was missed and why, and offers make-up study before courses', () => {
  const absences = [{ reason: 'duty', times: 3 }, { reason: null, times: 1 }] as const
  expect(absenceText([...absences])).toBe('执勤执行任务3次、未说明1次')
  expect(nextOf({ state: 'short', absences: [...absences] })).toBe('安排补学')
  expect(nextOf({ state: 'short', absences: [] })).toBe('推荐课程')
  expect(nextOf({ state: 'exempt', absences: [...absences] })).toBe('无')
})

it('writes hours without trailing zeros and warns of nothing before the year is over', () => {
  expect(hoursText(33.300_000_1)).toBe('33.3')
  expect(stateOfHours('short')).toBe('due')
  expect(stateOfHours('missed')).toBe('missing')
  expect(yearsUpTo('2026-11-20').map(({ value }) => value)).toEqual(['2026', '2025', '2024'])
})
