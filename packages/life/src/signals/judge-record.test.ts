import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRecord, type RecordFacts } from './judge-record.ts'
import { likeness, shinglesOf } from './text-likeness.ts'

const minutes = '会议传达学习上级党委扩大会议精神，支部书记通报上月工作，与会同志围绕夏季治安整治和队伍纪律教育作了讨论。'
const base: RecordFacts = { minutes, startsAt: new Date('2026-11-05T07:00:00Z'), recordedAt: new Date('2026-11-05T09:00:00Z'), others: [], enteredTogether: [], sharingFiles: [], attendance: [] }

describe('likeness of texts', () => {
  it('is 1 for the same words whatever their dates, spaces and signs, and small for others', () => {
    expect(likeness(shinglesOf(`2026年10月5日：${minutes}`), shinglesOf(`２０２６ 年 11 月 5 日。${minutes.replaceAll('，', ' ')}`))).toBeGreaterThan(0.85)
    expect(likeness(shinglesOf(minutes), shinglesOf('开展主题党日活动，重温入党誓词，参观党史馆，到社区开展反诈宣传并走访困难群众，收集意见建议。'))).toBe(0)
    expect(likeness(shinglesOf('会议开始。'), shinglesOf('会议开始。'))).toBe(0)
  })

  it('is symmetric, lies between 0 and 1 and is 1 for a text with itself', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
      const [x, y] = [shinglesOf(a), shinglesOf(b)]
      expect(likeness(x, y)).toBe(likeness(y, x))
      expect(likeness(x, y)).toBeLessThanOrEqual(1)
      if (x.size >= 12) expect(likeness(x, x)).toBe(1)
    }), { numRuns: 100 })
  })
})

describe('questions about a record', () => {
  it('are none for an ordinary record', () => {
    expect(judgeRecord({ ...base, others: [{ id: 'o', minutes: '党小组会集体学习先进典型事迹，党员逐一发言，交流岗位体会，安排本月责任区走访任务和值班。' }], enteredTogether: ['a'], attendance: [{ id: 'm', expected: 12, present: 11 }] })).toEqual([])
  })

  it('ask about text that stands in other records, the likest first', () => {
    const [signal] = judgeRecord({ ...base, others: [{ id: 'near', minutes: minutes.replace('夏季', '冬季') }, { id: 'same', minutes }, { id: 'other', minutes: '另外一次会议的完全不同的内容，讨论发展党员和民主评议工作安排。' }] })
    expect(signal).toEqual({ kind: 'same-text', related: ['same', 'near'], figure: 100 })
  })

  it('ask about many records at once, shared pictures, rows of full attendance and a record before its meeting', () => {
    expect(judgeRecord({ ...base, enteredTogether: ['a', 'b', 'c', 'd'] })).toEqual([{ kind: 'bulk-entry', related: ['a', 'b', 'c', 'd'], figure: 5 }])
    expect(judgeRecord({ ...base, enteredTogether: ['a', 'b', 'c'] })).toEqual([])
    expect(judgeRecord({ ...base, sharingFiles: ['x'] })).toEqual([{ kind: 'same-photo', related: ['x'], figure: 1 }])
    const full = (count: number, expected = 12) => Array.from({ length: count }, (_, index) => ({ id: `m${index}`, expected, present: expected }))
    expect(judgeRecord({ ...base, attendance: full(6) })).toMatchObject([{ kind: 'always-full', figure: 6 }])
    expect(judgeRecord({ ...base, attendance: full(5) })).toEqual([])
    expect(judgeRecord({ ...base, attendance: full(9, 4) })).toEqual([])
    expect(judgeRecord({ ...base, attendance: [{ id: 'm', expected: 12, present: 11 }, ...full(8)] })).toEqual([])
    expect(judgeRecord({ ...base, recordedAt: new Date('2026-11-05T06:00:00Z') })).toEqual([{ kind: 'before-start', related: [], figure: 0 }])
  })
})
