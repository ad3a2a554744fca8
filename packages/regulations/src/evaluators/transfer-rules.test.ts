import { describe, expect, it } from 'vitest'
import { letterLastDay, letterValidity, renderVerdict, transferDue } from '../index.ts'

describe('introduction letters (EDU-07)', () => {
  it('hold three natural months, clamped to the end of the month', () => {
    expect(letterLastDay('2026-11-30')).toBe('2027-02-28')
    expect(letterLastDay('2026-08-31')).toBe('2026-11-30')
  })
  it('warn when expired and never block, because the text is not confirmed', () => {
    const facts = { issuedOn: '2026-08-22', validUntil: '2026-11-22' }
    expect(letterValidity({ ...facts, onDate: '2026-11-22' })).toMatchObject({ outcome: 'pass', mode: 'warn' })
    const late = letterValidity({ ...facts, onDate: '2026-11-23' })
    expect(late).toMatchObject({ outcome: 'fail', mode: 'warn' })
    expect(renderVerdict(late)).toMatchObject({ binding: '条文待核，按提醒办理', what: '介绍信有效期至2026年11月22日，已过期1天。' })
  })
  it('warn of a period longer than three months', () => {
    expect(letterValidity({ issuedOn: '2026-11-22', validUntil: '2027-03-01', onDate: '2026-11-22' }).outcome).toBe('fail')
  })
})

describe('who should have transferred (EDU-06)', () => {
  it('is due after six natural months and satisfied by a transfer under way', () => {
    expect(transferDue({ awaySince: '2026-05-23', onDate: '2026-11-22', isInTransit: false }).outcome).toBe('provisional')
    expect(transferDue({ awaySince: '2026-05-22', onDate: '2026-11-22', isInTransit: false })).toMatchObject({ outcome: 'fail', mode: 'hard', article: '第二十五条' })
    expect(transferDue({ awaySince: '2025-01-01', onDate: '2026-11-22', isInTransit: true }).outcome).toBe('pass')
  })
})
