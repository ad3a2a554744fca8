import { describe, expect, it } from 'vitest'
import { renderVerdict } from '../render-verdict.ts'
import { excellentShare } from './excellent-share.ts'

describe('the share of 优秀 (EV-02)', () => {
  it('is exact at a third', () => {
    const vectors = [[27, 9, 'pass'], [27, 10, 'fail'], [26, 8, 'pass'], [26, 9, 'fail'], [28, 9, 'pass'], [28, 10, 'fail'], [3, 1, 'pass'], [2, 1, 'fail'], [2, 0, 'pass'], [0, 0, 'not-applicable'], [3000, 1000, 'pass'], [3000, 1001, 'fail']] as const
    expect(vectors.map(([graded, excellent]) => excellentShare({ graded, excellent }).outcome)).toEqual(vectors.map(([, , outcome]) => outcome))
  })

  it('warns with its source and never blocks', () => {
    const verdict = excellentShare({ graded: 26, excellent: 9 })
    expect(verdict).toMatchObject({ mode: 'warn', facts: { graded: 26, excellent: 9, most: 8 } })
    expect(renderVerdict(verdict)).toMatchObject({ what: '评为优秀9名，超出一般比例1名。', citation: '《民主评议党员工作要求》，另见《支部工作条例》第十八条', binding: '提醒类，不自动扣分' })
    expect(() => excellentShare({ graded: -1, excellent: 0 })).toThrow('INVALID_COUNT')
  })
})
