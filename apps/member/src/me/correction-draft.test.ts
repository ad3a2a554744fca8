import { expect, it } from 'vitest'
import { correctionProblems } from './correction-draft.ts'

it('asks for field, content and a reason before a correction is sent', () => {
  expect(Object.keys(correctionProblems({ field: '', value: ' ', reason: '误', evidence: '' }))).toEqual(['field', 'value', 'reason'])
  expect(correctionProblems({ field: 'jobTitle', value: '教导员', reason: '岗位调整', evidence: '' })).toEqual({})
})
