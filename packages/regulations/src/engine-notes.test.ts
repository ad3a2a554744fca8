import { addMonthsClamped } from '@dangjian/kernel'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays, admissionMeetingQuorum, candidateSurplus, effectiveMode, electionQuorum, eligibleVoters, getRule, listRules, logRetention, monthlyDues,
  ordinaryMeetingQuorum, renderVerdict, voteOutcome, formatMilliFen,
} from './index.ts'

const day = { onDate: '2026-03-10' }

describe('the traps of rules.md section 1', () => {
  it('1.1 opens an ordinary meeting of 8 voters at 4 and an admission meeting at 5; both pass at 5', () => {
    expect(ordinaryMeetingQuorum({ eligible: 8, present: 4 }, day).outcome).toBe('pass')
    expect(ordinaryMeetingQuorum({ eligible: 8, present: 3 }, day).outcome).toBe('fail')
    expect(admissionMeetingQuorum({ eligible: 8, present: 4 }, day).outcome).toBe('fail')
    expect(admissionMeetingQuorum({ eligible: 8, present: 5 }, day).outcome).toBe('pass')
    expect(ordinaryMeetingQuorum({ eligible: 8, present: 8 }, day).facts.requiredToPass).toBe(5)
    expect(admissionMeetingQuorum({ eligible: 8, present: 8 }, day).facts.requiredToPass).toBe(5)
  })

  it('1.1 needs one more voter than half only where half is a whole number', () => {
    expect(ordinaryMeetingQuorum({ eligible: 7, present: 4 }, day).facts).toMatchObject({ requiredToOpen: 4, requiredToPass: 4 })
    expect(admissionMeetingQuorum({ eligible: 7, present: 4 }, day).facts).toMatchObject({ requiredToOpen: 4, requiredToPass: 4 })
  })

  it('1.2 takes 应到会 as denominator, not those present, and leaves out members without a vote', () => {
    const vote = voteOutcome({ eligible: 10, present: 6, inFavour: 5, against: 0, abstain: 1 }, day)
    expect(vote.facts).toMatchObject({ opens: true, passed: false, requiredToPass: 6 })
    const voters = eligibleVoters([
      { memberId: 'a', status: 'formal' }, { memberId: 'b', status: 'probationary' },
      { memberId: 'c', status: 'formal', isOnProbationWithinParty: true }, { memberId: 'd', status: 'formal', areRightsSuspended: true },
    ])
    expect(voters).toEqual(['a'])
  })

  it('1.3 leaves a member out of 应到会 only with both consents on record', () => {
    const members = [{ memberId: 'a', status: 'formal' }, { memberId: 'b', status: 'formal' }] as const
    const exclusion = { memberId: 'b', reason: 'abroad', approvedBy: '机关党委', isAgreedByMeeting: true } as const
    expect(eligibleVoters(members, [exclusion])).toEqual(['a'])
    expect(() => eligibleVoters(members, [{ ...exclusion, approvedBy: null }])).toThrow('QUORUM_EXCLUSION_INCOMPLETE')
    expect(() => eligibleVoters(members, [{ ...exclusion, isAgreedByMeeting: false }])).toThrow('QUORUM_EXCLUSION_INCOMPLETE')
  })

  it('1.4 adds written opinions to the ayes of an admission and never to attendance', () => {
    const count = { meeting: 'admission', eligible: 8, present: 5, inFavour: 4, against: 1, abstain: 0, writtenInFavour: 1 } as const
    expect(voteOutcome(count, day).facts).toMatchObject({ present: 5, inFavour: 5, written: 1, passed: true })
    const absentMajority = { meeting: 'admission', eligible: 8, present: 4, inFavour: 4, against: 0, abstain: 0, writtenInFavour: 4 } as const
    expect(voteOutcome(absentMajority, day).facts).toMatchObject({ opens: false, passed: false })
    expect(() => voteOutcome({ eligible: 8, present: 5, inFavour: 5, against: 0, abstain: 0, writtenInFavour: 1 }, day)).toThrow('WRITTEN_OPINION_NOT_COUNTED')
  })

  it.each([[5, 4], [10, 8], [15, 12]])('1.5 leaves an election of %i voters at exactly four fifths (%i) to be confirmed', (eligible, present) => {
    expect(electionQuorum({ eligible, present }, day)).toMatchObject({ outcome: 'provisional', mode: 'warn' })
    expect(electionQuorum({ eligible, present: present - 1 }, day).outcome).toBe('fail')
    expect(electionQuorum({ eligible, present: present + 1 }, day).outcome).toBe('pass')
  })

  it.each([[3, 4], [5, 6], [7, 9]])('1.6 asks %i seats for %i candidates', (seats, candidates) => {
    expect(candidateSurplus({ seats, candidates }, day).outcome).toBe('pass')
    expect(candidateSurplus({ seats, candidates: candidates - 1 }, day)).toMatchObject({ outcome: 'fail', facts: { requiredCandidates: candidates } })
  })

  it('1.7 shifts natural months to the end of the month and marks working days provisional without a calendar', () => {
    expect(addMonthsClamped('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsClamped('2028-01-31', 1)).toBe('2028-02-29')
    expect(addWorkingDays('2026-11-20', 5)).toEqual({ date: '2026-11-27', isProvisional: true })
    const calendar = { years: [2026], daysOff: ['2026-11-25'], workedWeekends: ['2026-11-21'] }
    expect(addWorkingDays('2026-11-20', 5, calendar)).toEqual({ date: '2026-11-27', isProvisional: false })
    expect(addWorkingDays('2026-12-30', 5, calendar).isProvisional).toBe(true)
    expect(() => addWorkingDays('2026-11-20', 0)).toThrow('INVALID_COUNT')
  })

  it.each([
    [300_000, '15.00', 1500], [300_100, '30.01', 3001], [500_000, '50.00', 5000], [500_100, '75.015', 7502], [1_000_000, '150.00', 15_000], [1_000_100, '200.02', 20_002],
  ])('1.8 takes the whole base of %i fen at the rate of its bracket: %s yuan', (base, exact, amount) => {
    const { facts } = monthlyDues(base, 'monthly-pay')
    expect(formatMilliFen(facts.exactMilliFen)).toBe(exact)
    expect(facts.amountFen).toBe(amount)
  })

  it.each([[500_000, '25.00'], [500_100, '50.01']])('1.8 takes a retired base of %i fen: %s yuan', (base, exact) => {
    expect(formatMilliFen(monthlyDues(base, 'retired').facts.exactMilliFen)).toBe(exact)
  })

  it('1.8 leaves the rounding unit to a setting', () => {
    expect(monthlyDues(500_100, 'monthly-pay', { unit: 'jiao', mode: 'down' }).facts.amountFen).toBe(7500)
    expect(monthlyDues(500_100, 'monthly-pay', { unit: 'yuan', mode: 'up' }).facts.amountFen).toBe(7600)
    expect(() => monthlyDues(-1, 'monthly-pay')).toThrow('INVALID_COUNT')
  })

  it('1.9 does not take 180 days for six months of logs', () => {
    expect(logRetention(180).outcome).toBe('fail')
    expect(logRetention(184).outcome).toBe('pass')
  })

  it('1.10 reports a count and leaves the decision to the meeting', () => {
    expect(renderVerdict(voteOutcome({ eligible: 8, present: 5, inFavour: 5, against: 0, abstain: 0 }, day)).next).toBe('请主持人宣布结果并记入会议记录。')
  })

  it('1.11 lets a frequency warn while its quorum stays hard, and no unconfirmed rule is hard', () => {
    const meeting = getRule('BR-15')
    expect(effectiveMode(meeting).mode).toBe('warn')
    expect(effectiveMode(meeting, 'quorum').mode).toBe('hard')
    const unconfirmed = listRules().filter((rule) => rule.confidence !== 'confirmed')
    expect(unconfirmed.length).toBeGreaterThan(0)
    expect(unconfirmed.filter((rule) => effectiveMode(rule).mode === 'hard')).toEqual([])
  })
})
