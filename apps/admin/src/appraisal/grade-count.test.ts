import { expect, it } from 'vitest'
import { countGrades, type Given } from './grade-count.ts'

const ids = (n: number): string[] => Array.from({ length: n }, (_, at) => `m${at}`)
const excellent = (n: number): Map<string, Given> => new Map(ids(n).map((id) => [id, { grade: 'excellent', reason: '' }]))

it('counts the third exactly and what is still missing', () => {
  expect(countGrades(ids(27), excellent(9))).toEqual({ excellent: 9, most: 9, excess: 0, missing: 18, withoutReason: 0 })
  expect(countGrades(ids(26), excellent(9))).toMatchObject({ most: 8, excess: 1 })
  expect(countGrades(ids(2), new Map([['m0', { grade: 'basic', reason: ' ' }]]))).toMatchObject({ missing: 1, withoutReason: 1 })
})
