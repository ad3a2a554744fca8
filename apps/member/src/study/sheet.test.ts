import { describe, expect, it } from 'vitest'
import { blanksOf, choose, fill, isAnswered, readSheet, type Sheet } from './sheet.ts'

const empty: Sheet = { answers: {}, revision: 0 }

describe('the answer sheet', () => {
  it('keeps one option of a single choice and several of a multiple one, counting each change', () => {
    const single = choose(choose(empty, 0, { kind: 'single' }, 1), 0, { kind: 'single' }, 2)
    expect(single).toEqual({ answers: { '0': [2] }, revision: 2 })
    const multiple = choose(choose(choose(empty, 1, { kind: 'multiple' }, 3), 1, { kind: 'multiple' }, 0), 1, { kind: 'multiple' }, 3)
    expect(multiple).toEqual({ answers: { '1': [0] }, revision: 3 })
  })

  it('fills the blanks of a question side by side', () => {
    expect(blanksOf('预备期（　）年，转正须经（　）讨论')).toBe(2)
    const sheet = fill(fill(empty, 2, 2, 1, '支部党员大会'), 2, 2, 0, '1')
    expect(sheet.answers['2']).toEqual(['1', '支部党员大会'])
    expect(isAnswered(sheet, 2)).toBe(true)
    expect(isAnswered(fill(empty, 2, 2, 0, ''), 2)).toBe(false)
  })

  it('reads back what was kept on the device and nothing else', () => {
    const sheet = choose(empty, 0, { kind: 'judge' }, 1)
    expect(readSheet(JSON.stringify(sheet))).toEqual(sheet)
    for (const broken of ['', '{', '[]', '{"revision":"1","answers":{}}', '{"revision":1}']) expect(readSheet(broken)).toBeNull()
  })
})
