import { describe, expect, it } from 'vitest'
import { appealDeadline, correctionPeriod, disposalGround, executionReport, factPunished, readmissionVerdict, renderVerdict, reviewerDiffers } from './index.ts'

describe('grounds of disposal', () => {
  it('carry the kind they belong to and no other', () => {
    expect(disposalGround({ kind: 'correction', ground: 'idle', sinceOn: null, onDate: '2026-11-22' }).outcome).toBe('pass')
    const wrong = disposalGround({ kind: 'removed', ground: 'idle', sinceOn: null, onDate: '2026-11-22' })
    expect([wrong.outcome, renderVerdict(wrong).citation, renderVerdict(wrong).why]).toEqual(['fail', '《不合格党员组织处置办法》第六条', '作用发挥不好适用限期改正。'])
  })

  it('measure lost contact in natural months: from the sixth month and below two years', () => {
    const on = (onDate: string) => disposalGround({ kind: 'correction', ground: 'lost_contact', sinceOn: '2025-08-31', onDate }).outcome
    expect([on('2026-02-27'), on('2026-02-28'), on('2027-08-30'), on('2027-08-31')]).toEqual(['fail', 'pass', 'pass', 'fail'])
  })

  it('remove who is lost only two years after 停止党籍 (EDU-10)', () => {
    const verdict = disposalGround({ kind: 'removed', ground: 'lost_after_suspension', sinceOn: '2024-11-23', onDate: '2026-11-22' })
    expect([verdict.outcome, verdict.facts.fromOn, renderVerdict(verdict).citation]).toEqual(['fail', '2026-11-23', '《党员教育管理工作条例》第二十四条'])
    expect(disposalGround({ kind: 'removed', ground: 'lost_after_suspension', sinceOn: null, onDate: '2026-11-22' }).outcome).toBe('fail')
  })
})

describe('figures of disposal and appeal', () => {
  it('keep 限期改正 within a year and ask for a reason when it is not six months', () => {
    const outcomes = [1, 6, 12, 13, 0].map((months) => correctionPeriod('2026-08-31', months).outcome)
    expect(outcomes).toEqual(['provisional', 'pass', 'provisional', 'fail', 'fail'])
    expect(correctionPeriod('2026-08-31', 6).facts.untilOn).toBe('2027-02-28')
  })

  it('refuse a fact that was punished', () => {
    const actions = [{ factKey: '甲', decidedOn: '2026-01-05', kind: 'warning' }]
    expect([factPunished('甲', actions).outcome, factPunished('乙', actions).outcome]).toEqual(['fail', 'pass'])
    expect(renderVerdict(factPunished('甲', actions)).why).toBe('2026年1月5日已给予警告；同一事实不再给予组织处置。')
  })

  it('bar admission for five years to the day', () => {
    const on = (onDate: string) => readmissionVerdict({ exitKind: 'removed', exitOn: '2024-02-29', onDate }).facts.isBarred
    expect([on('2029-02-27'), on('2029-02-28')]).toEqual([true, false])
  })

  it('give a review three natural months', () => {
    expect(appealDeadline({ filedOn: '2026-11-30', decidedOn: null, onDate: '2027-02-28' }).outcome).toBe('provisional')
    expect(appealDeadline({ filedOn: '2026-11-30', decidedOn: null, onDate: '2027-03-01' }).outcome).toBe('fail')
    expect(appealDeadline({ filedOn: '2026-11-30', decidedOn: '2027-03-01', onDate: '2027-05-01' }).facts.isLate).toBe(true)
  })

  it('take no reviewer from those who handled the matter, and none without an account', () => {
    expect([reviewerDiffers('a', ['b', null]).outcome, reviewerDiffers('a', ['b', 'a']).outcome, reviewerDiffers(null, []).outcome]).toEqual(['pass', 'fail', 'fail'])
  })

  it('only warn of a report that is late, for its text is not confirmed', () => {
    const verdict = executionReport({ decidedOn: '2026-01-31', reportedOn: null, onDate: '2026-08-01' })
    expect([verdict.outcome, verdict.mode, verdict.facts.dueOn, renderVerdict(verdict).binding]).toEqual(['fail', 'warn', '2026-07-31', '条文待核，按提醒办理'])
  })
})
