import { expect, it } from 'vitest'
import { fieldsOf, isSound, valuesOf, type QuestionValues } from './question-form.ts'

const base: QuestionValues = { orgUnitId: 'u', kind: 'multiple', stem: '下列属于的有', options: ['甲', '乙', '', '丙'], chosen: [2, 0], difficulty: 1 }

it('sends options without empty ones and the key in order', () => {
  expect(fieldsOf(base)).toMatchObject({ options: ['甲', '乙', '丙'], key: [0, 2] })
  expect(isSound(fieldsOf(base))).toBe(true)
  expect(isSound(fieldsOf({ ...base, chosen: [0] }))).toBe(false)
  expect(isSound(fieldsOf({ ...base, kind: 'single', chosen: [3] }))).toBe(false)
})

it('reads one blank per line with its accepted ways of writing, and back', () => {
  const blanks: QuestionValues = { ...base, kind: 'blank', stem: '预备期为（　），转正由（　）讨论', blanks: '1年/一年\n支部党员大会' }
  const fields = fieldsOf(blanks)
  expect(fields.key).toEqual([['1年', '一年'], ['支部党员大会']])
  expect(isSound(fields)).toBe(true)
  expect(isSound(fieldsOf({ ...blanks, blanks: '1年' }))).toBe(false)
  expect(valuesOf({ ...fields, id: 'q', orgUnitId: 'u', orgUnitName: '', version: 1, canManage: true }).blanks).toBe('1年/一年\n支部党员大会')
})
