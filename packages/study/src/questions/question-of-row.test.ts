import { expect, it } from 'vitest'
import { questionOfRow, type QuestionRow } from './question-of-row.ts'

const row: QuestionRow = { kind: 'single', stem: '党小组会一般多久召开1次？', options: ['每月', '每季度'], answer: 'a', explanation: '', basis: '', tags: '组织生活、支部', difficulty: 1 }

it('reads letters, words and blanks as people write them', () => {
  expect(questionOfRow(row)).toMatchObject({ key: [0], tags: ['组织生活', '支部'] })
  expect(questionOfRow({ ...row, kind: 'multiple', options: ['甲', '乙', '丙'], answer: 'C、A' })).toMatchObject({ key: [0, 2] })
  expect(questionOfRow({ ...row, kind: 'judge', answer: '错' })).toMatchObject({ key: [1], options: [] })
  expect(questionOfRow({ ...row, kind: 'blank', stem: '预备期（　），由（　）讨论', answer: '1年/一年；支部大会' })).toMatchObject({ key: [['1年', '一年'], ['支部大会']], options: [] })
})

it('says nothing where the answer does not fit the kind', () => {
  for (const wrong of [{ answer: 'AB' }, { answer: 'C' }, { answer: '' }, { kind: 'multiple' as const, answer: 'A' }, { kind: 'judge' as const, answer: '也许' }, { kind: 'blank' as const, answer: '月' }, { options: ['每月'] }]) {
    expect(questionOfRow({ ...row, ...wrong })).toBeUndefined()
  }
})
