import { describe, expect, it } from 'vitest'
import { drawPaper } from './draw-paper.ts'
import type { PaperQuestion } from './paper.ts'
import { questionFigures } from './question-figures.ts'

const question = (questionId: string): PaperQuestion => ({ questionId, kind: 'single', stem: questionId, options: ['甲', '乙'], key: [0], explanation: '', basis: '' })

describe('figures of questions', () => {
  it('tells how hard a question is and whether it parts good papers from weak ones, without people', () => {
    const papers = Array.from({ length: 20 }, (_, index) => ({
      paper: [question('区分'), question('人人答对'), question('人人答错')],
      answers: { '0': [index < 10 ? 0 : 1], '1': [0], '2': [1] },
      correct: index < 10 ? 2 : 1,
    }))
    expect(questionFigures(papers)).toEqual([
      { questionId: '人人答对', stem: '人人答对', asked: 20, right: 20, discrimination: 0 },
      { questionId: '人人答错', stem: '人人答错', asked: 20, right: 0, discrimination: 0 },
      { questionId: '区分', stem: '区分', asked: 20, right: 10, discrimination: 1 },
    ])
  })

  it('says nothing of discrimination below ten papers', () => {
    expect(questionFigures([{ paper: [question('题')], answers: { '0': [0] }, correct: 1 }])[0]?.discrimination).toBeNull()
  })
})

it('draws the same paper from the same seed, another from another, and named questions in their order', () => {
  const bank = Array.from({ length: 30 }, (_, index) => ({
    tenantId: '', id: `q${index}`, orgUnitId: '', kind: 'judge' as const, stem: `题${index}`, options: [], key: [0], explanation: '', basis: '', tags: [], difficulty: 1, state: 'active' as const, version: 1, createdBy: '',
    createdAt: new Date(0),
  }))
  const ids = (seed: string) => drawPaper({ mode: 'random', tags: [], count: 10 }, bank, seed).map(({ questionId }) => questionId)
  expect(ids('一')).toEqual(ids('一'))
  expect(ids('一')).not.toEqual(ids('二'))
  expect(new Set(ids('三')).size).toBe(10)
  expect(drawPaper({ mode: 'fixed', questionIds: ['q7', 'q2', 'gone'] }, bank, '').map(({ questionId }) => questionId)).toEqual(['q7', 'q2'])
})
