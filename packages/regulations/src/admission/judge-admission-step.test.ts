import { describe, expect, it } from 'vitest'
import {
  admissionStepStatus, addWorkingDays, admissionTimeline, effectiveMode, holidayCalendar, isCarriedOver, judgeAdmissionStep, listRules, publicityEnd, renderVerdict, type AdmissionAttempt, type AdmissionBasis,
  type AdmissionFacts, type AdmissionStanding, type AdmissionStepKey, type LocalAdmissionRule,
} from '../index.ts'

const basis: AdmissionBasis = { calendar: holidayCalendar() }
const locally = (ruleId: string, rule: LocalAdmissionRule): AdmissionBasis => ({ ...basis, local: new Map([[ruleId, rule]]) })

type Dated = readonly [AdmissionStepKey, string, Partial<AdmissionStanding>?]

const factsOf = (dated: readonly Dated[], change: Partial<AdmissionFacts> = {}): AdmissionFacts => ({
  birthDate: '1995-03-01', isOrgan: true, heldPapers: [], ...change, records: dated.map(([key, onDate, more]): AdmissionStanding => ({ key, onDate, round: 1, isPositive: true, ...more })),
})

/** Every step before a key, in 2025 and 2026, so that what follows falls under either text. */
const line: readonly Dated[] = [
  ['application', '2024-01-31'], ['first_talk', '2024-02-20'], ['activist', '2024-03-01'], ['activist_filing', '2024-03-05'], ['contacts', '2024-03-05'], ['cultivation_review', '2024-08-30'],
  ['cultivation_review', '2025-02-25'], ['candidate', '2025-03-10'], ['candidate_filing', '2025-03-12'], ['introducers', '2025-03-13'], ['political_review', '2025-03-20'], ['training', '2025-04-01'],
  ['committee_review', '2025-04-05'], ['pre_review', '2025-04-10'], ['application_form', '2025-04-12'], ['admission_meeting', '2025-04-20'], ['committee_talk', '2025-04-25'], ['party_group_decision', '2025-05-01'],
  ['approval', '2025-05-10'], ['approval_filing', '2025-05-12'], ['placement', '2025-05-12'], ['oath', '2025-05-20'], ['conversion_application', '2026-04-20'],
  ['conversion_meeting', '2026-04-25', { outcome: 'convert' }], ['conversion_party_group', '2026-05-01'], ['conversion_approval', '2026-05-05'],
]
const before = (key: AdmissionStepKey, change: Partial<AdmissionFacts> = {}): AdmissionFacts => factsOf(line.slice(0, line.findIndex(([each]) => each === key)), change)

const judged = (facts: AdmissionFacts, attempt: AdmissionAttempt, under: AdmissionBasis = basis): Array<[string, string]> =>
  judgeAdmissionStep(facts, attempt, under).map(({ code, effect }) => [code, effect])

describe('guards of the steps', () => {
  it('DEV-01 takes an application from the eighteenth birthday on', () => {
    const facts = factsOf([], { birthDate: '2008-02-29' })
    expect(judged(facts, { key: 'application', onDate: '2026-02-28' })).toEqual([])
    expect(judged(facts, { key: 'application', onDate: '2026-02-27' })).toEqual([['ADM_AGE', 'blocks']])
    expect(judged(factsOf([], { birthDate: '2008-07-02' }), { key: 'application', onDate: '2026-07-01' })).toEqual([['ADM_AGE', 'blocks']])
  })

  it('DEV-02 asks for a reason when the talk comes later than a month, the month clamped to its end', () => {
    expect(judged(before('first_talk'), { key: 'first_talk', onDate: '2024-02-29' })).toEqual([])
    expect(judged(before('first_talk'), { key: 'first_talk', onDate: '2024-03-01' })).toEqual([['ADM_OVERDUE', 'needs-reason']])
  })

  it('DEV-03 keeps the order and, where a bureau set one, its wait after the application', () => {
    expect(judged(factsOf([['application', '2024-01-31']]), { key: 'activist', onDate: '2024-03-01' })).toEqual([['ADM_WAITS', 'blocks']])
    expect(judged(before('activist'), { key: 'activist', onDate: '2024-02-10' })).toEqual([['ADM_BEFORE', 'blocks']])
    expect(judged(before('activist'), { key: 'activist', onDate: '2024-03-01' }, locally('DEV-03', { parameters: { monthsAfterApplication: 3 } }))).toEqual([['ADM_LOCAL_WAIT', 'blocks']])
    expect(judged(before('activist'), { key: 'activist', onDate: '2024-04-30' }, locally('DEV-03', { parameters: { monthsAfterApplication: 3 } }))).toEqual([])
  })

  it.each([[0, 'blocks'], [1, undefined], [2, undefined], [3, 'blocks']])('DEV-05 answers %i contacts with %s', (count, effect) => {
    expect(judged(before('contacts'), { key: 'contacts', onDate: '2024-03-05', people: { count, notFormal: [] } })[0]?.[1]).toBe(effect)
  })

  it('DEV-05 and DEV-09 take formal members only, and two introducers', () => {
    expect(judged(before('contacts'), { key: 'contacts', onDate: '2024-03-05', people: { count: 1, notFormal: ['黎九思'] } })).toEqual([['ADM_NOT_FORMAL', 'blocks']])
    expect(judged(before('introducers'), { key: 'introducers', onDate: '2025-03-13', people: { count: 2, notFormal: [] } })).toEqual([])
    expect(judged(before('introducers'), { key: 'introducers', onDate: '2025-03-13', people: { count: 1, notFormal: [] } })).toEqual([['ADM_INTRODUCERS', 'blocks']])
    expect(judged(before('introducers'), { key: 'introducers', onDate: '2026-06-13', people: { count: 3, notFormal: ['黎九思'] } })).toEqual([['ADM_NOT_FORMAL', 'blocks'], ['ADM_INTRODUCERS', 'blocks']])
  })

  it('DEV-06 wants two reviews within a year of cultivation, and tells of a gap', () => {
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-03-10' })).toEqual([])
    const once = factsOf(line.slice(0, 6))
    expect(judged(once, { key: 'candidate', onDate: '2025-03-10' })).toEqual([['ADM_REVIEWS', 'blocks'], ['ADM_REVIEW_GAP', 'notice']])
    expect(admissionStepStatus(once, 'cultivation_review', '2025-03-01', basis)).toMatchObject({ state: 'overdue', dueOn: '2025-02-28', overdueDays: 1 })
  })

  it('DEV-07 lists after twelve months of cultivation and with opinions heard; a bureau may ask for more', () => {
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-02-28' })).toContainEqual(['ADM_CULTIVATION', 'blocks'])
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-03-01' })).toEqual([])
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-03-10', heard: ['members', 'masses'] })).toEqual([['ADM_HEARD', 'blocks']])
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-03-10', heard: ['contacts', 'members', 'masses'] })).toEqual([])
    expect(judged(before('candidate'), { key: 'candidate', onDate: '2025-03-10' }, locally('DEV-07', { parameters: { months: 18 } }))).toContainEqual(['ADM_CULTIVATION', 'blocks'])
  })

  it('DEVB-07 reminds of the publicity from 2026-05-18 on, and a bureau may make it binding', () => {
    const facts = before('candidate')
    expect(judged(facts, { key: 'candidate', onDate: '2026-05-17' }).filter(([code]) => code === 'ADM_WAITS')).toEqual([])
    expect(judged(facts, { key: 'candidate', onDate: '2026-05-18' })).toContainEqual(['ADM_WAITS', 'needs-reason'])
    expect(judged(facts, { key: 'candidate', onDate: '2026-05-18' }, locally('DEVB-07', { isObligatory: true }))).toContainEqual(['ADM_WAITS', 'blocks'])
    expect(admissionStepStatus(facts, 'candidate_publicity', '2026-05-17', basis).state).toBe('not-applicable')
    expect(admissionStepStatus(facts, 'candidate_publicity', '2026-05-18', basis).state).toBe('possible')
  })

  it('1.7 reckons five working days with holidays and make-up days, provisional where a year has no calendar', () => {
    expect(publicityEnd('2026-06-01', 5, basis)).toEqual({ endsOn: '2026-06-05', isProvisional: false })
    expect(publicityEnd('2026-09-28', 5, basis)).toEqual({ endsOn: '2026-10-09', isProvisional: false })
    expect(publicityEnd('2026-10-08', 3, basis)).toEqual({ endsOn: '2026-10-10', isProvisional: false })
    expect(publicityEnd('2053-06-02', 5, basis).isProvisional).toBe(true)
    expect(addWorkingDays('2026-02-13', 1, basis.calendar).date).toBe('2026-02-14')
  })

  it('ends a publicity the day after its last and with every objection settled', () => {
    const facts = before('candidate')
    const publicity = { startsOn: '2026-06-01', endsOn: '2026-06-05', openObjections: 0 }
    expect(judged(facts, { key: 'candidate_publicity', onDate: '2026-06-05', publicity })).toEqual([['ADM_PUBLICITY_RUNNING', 'blocks']])
    expect(judged(facts, { key: 'candidate_publicity', onDate: '2026-06-06', publicity })).toEqual([])
    expect(judged(facts, { key: 'candidate_publicity', onDate: '2026-06-06', publicity: { ...publicity, openObjections: 1 } })).toEqual([['ADM_OBJECTION_OPEN', 'blocks']])
    expect(judged(facts, { key: 'candidate_publicity', onDate: '2026-06-06', publicity: { ...publicity, endsOn: '2026-06-04' } })).toEqual([['ADM_PUBLICITY_SHORT', 'needs-reason']])
  })

  it('DEV-10 ends the case of somebody who did not pass the political review', () => {
    const failed = factsOf([...line.slice(0, 10), ['political_review', '2025-03-20', { isPositive: false }]])
    expect(judged(failed, { key: 'training', onDate: '2025-04-01' })).toEqual([['ADM_ENDED', 'blocks']])
    expect(admissionTimeline(failed, '2026-11-22', basis).filter(({ state }) => state === 'possible' || state === 'overdue')).toEqual([])
  })

  it.each([[3, 0, 0], [0, 24, 0], [2, 23, 1], [2, 24, 0]])('DEV-11 answers %i days and %i hours of training with %i refusals', (days, hours, refusals) => {
    expect(judged(before('training'), { key: 'training', onDate: '2025-04-01', training: { days, hours } })).toHaveLength(refusals)
  })

  it('DEV-13 asks for a reason when somebody leaves within three months', () => {
    expect(judged(before('pre_review'), { key: 'pre_review', onDate: '2025-04-10', isLeavingSoon: true })).toEqual([['ADM_LEAVING', 'needs-reason']])
    expect(judged(before('pre_review'), { key: 'pre_review', onDate: '2025-04-10', isLeavingSoon: false })).toEqual([])
  })

  it('DEV-15 counts with more than half: no quorum refuses, too few ayes are a negative record; written opinions add ayes only', () => {
    const vote = { eligible: 8, present: 5, inFavour: 5, against: 0, abstain: 0, invalid: 0, writtenInFavour: 0, writtenAgainst: 0, writtenAbstain: 0 }
    const facts = before('admission_meeting')
    const at = (ballot: typeof vote, onDate = '2025-04-20') => judged(facts, { key: 'admission_meeting', onDate, ballot })
    expect(at(vote)).toEqual([['ADM_VOTE_PASSED', 'met']])
    expect(at({ ...vote, present: 4, inFavour: 4 })).toEqual([['ADM_QUORUM', 'blocks']])
    expect(at({ ...vote, present: 4, inFavour: 4, writtenInFavour: 4 })).toEqual([['ADM_QUORUM', 'blocks']])
    expect(at({ ...vote, inFavour: 4, against: 1 })).toEqual([['ADM_VOTE_SHORT', 'notice']])
    expect(at({ ...vote, inFavour: 4, against: 1, writtenInFavour: 1 })).toEqual([['ADM_VOTE_PASSED', 'met']])
  })

  it('DEV-15 reminds of one month after the pre-review under the text of 2026, not under that of 2014', () => {
    const facts = factsOf([...line.slice(0, 13), ['pre_review', '2026-04-10'], ['application_form', '2026-04-12']])
    expect(judged(facts, { key: 'admission_meeting', onDate: '2026-05-17' })).toEqual([])
    expect(judged(facts, { key: 'admission_meeting', onDate: '2026-05-18' })).toEqual([['ADM_OVERDUE', 'needs-reason']])
    expect(admissionStepStatus(facts, 'admission_meeting', '2026-05-17', basis)).toMatchObject({ state: 'possible', dueOn: null, ruleSet: '2014' })
    expect(admissionStepStatus(facts, 'admission_meeting', '2026-05-18', basis)).toMatchObject({ state: 'overdue', overdueDays: 8, ruleSet: '2026' })
  })

  it('OR-14 adds the node of an organ before both approvals, and nowhere else', () => {
    const without = (isOrgan: boolean) => factsOf(line.slice(0, 17), { isOrgan })
    expect(judged(without(true), { key: 'approval', onDate: '2025-05-10' })).toEqual([['ADM_WAITS', 'blocks']])
    expect(renderVerdict(judgeAdmissionStep(without(true), { key: 'approval', onDate: '2025-05-10' }, basis)[0]?.verdict ?? expect.fail()).citation).toBe('《机关基层组织工作条例》第三十七条')
    expect(judged(without(false), { key: 'approval', onDate: '2025-05-10' })).toEqual([])
    expect(admissionStepStatus(without(false), 'party_group_decision', '2025-05-10', basis).state).toBe('not-applicable')
    expect(judged(factsOf(line.slice(0, 24)), { key: 'conversion_approval', onDate: '2026-05-05' })).toEqual([['ADM_WAITS', 'blocks']])
  })

  it('DEV-17 approves within three months, six in special cases, and not after', () => {
    const facts = before('approval')
    expect(judged(facts, { key: 'approval', onDate: '2025-07-20' })).toEqual([])
    expect(judged(facts, { key: 'approval', onDate: '2025-07-21' })).toEqual([['ADM_APPROVAL_LATE', 'blocks']])
    expect(judged(facts, { key: 'approval', onDate: '2025-10-20', isSpecial: true })).toEqual([['ADM_APPROVAL_LATE', 'needs-reason']])
    expect(judged(facts, { key: 'approval', onDate: '2025-10-21', isSpecial: true })).toEqual([['ADM_APPROVAL_LAPSED', 'blocks']])
  })

  it('DEV-20 tells of an oath later than a month under the text of 2026', () => {
    expect(judged(before('oath'), { key: 'oath', onDate: '2026-05-17' })).toEqual([])
    expect(judged(before('oath'), { key: 'oath', onDate: '2026-05-18' })).toEqual([['ADM_OVERDUE', 'notice']])
  })

  it('DEV-21 does not convert before the year is full, and lets an early application pass with a notice', () => {
    expect(judged(before('conversion_application'), { key: 'conversion_application', onDate: '2026-04-19' })).toEqual([['ADM_PROBATION', 'notice']])
    expect(judged(before('conversion_meeting'), { key: 'conversion_meeting', onDate: '2026-04-20', outcome: 'convert' })).toEqual([])
    const early = factsOf([...line.slice(0, 22), ['conversion_application', '2026-04-10']])
    expect(judged(early, { key: 'conversion_meeting', onDate: '2026-04-19', outcome: 'convert' })).toEqual([['ADM_PROBATION', 'blocks']])
  })

  it.each([[5, 'ADM_EXTENSION'], [6, undefined], [12, undefined], [13, 'ADM_EXTENSION']])('DEV-23 answers an extension of %i months with %s', (extendMonths, code) => {
    expect(judged(before('conversion_meeting'), { key: 'conversion_meeting', onDate: '2026-04-25', outcome: 'extend', extendMonths })[0]?.[0]).toBe(code)
  })

  it('DEV-23 extends once, then converts or cancels', () => {
    const extended = factsOf([...line.slice(0, 23), ['conversion_meeting', '2026-04-25', { outcome: 'extend', extendMonths: 6 }], ['conversion_party_group', '2026-05-01'], ['conversion_approval', '2026-05-05']])
    expect(admissionStepStatus(extended, 'conversion_meeting', '2026-10-19', basis)).toMatchObject({ state: 'locked' })
    const again = { ...extended, records: [...extended.records, { key: 'conversion_application', onDate: '2026-10-20', round: 2, isPositive: true }] } satisfies AdmissionFacts
    expect(judged(again, { key: 'conversion_meeting', onDate: '2026-10-20', outcome: 'extend', extendMonths: 6 })).toEqual([['ADM_EXTENDED_ONCE', 'blocks']])
    expect(judged(again, { key: 'conversion_meeting', onDate: '2026-10-20', outcome: 'convert' })).toEqual([])
    expect(judged(again, { key: 'conversion_meeting', onDate: '2026-10-19', outcome: 'convert' })).toContainEqual(['ADM_PROBATION', 'blocks'])
  })

  it('takes the conversion anew after its refusal', () => {
    const refused = factsOf([...line.slice(0, 25), ['conversion_approval', '2026-05-05', { isPositive: false }]])
    expect(admissionStepStatus(refused, 'conversion_meeting', '2026-05-06', basis).state).toBe('possible')
    expect(admissionStepStatus(refused, 'conversion_approval', '2026-05-06', basis)).toMatchObject({ state: 'locked', waitsFor: ['conversion_meeting', 'conversion_party_group'] })
  })

  it('DEV-25 archives only with the five papers', () => {
    const facts = factsOf(line, { heldPapers: ['application_form', 'application_letter', 'political_review', 'conversion_application'] })
    expect(judged(facts, { key: 'archive', onDate: '2026-05-10' })).toEqual([['ADM_ARCHIVE', 'blocks']])
    expect(judged({ ...facts, heldPapers: [...facts.heldPapers, 'cultivation_form'] }, { key: 'archive', onDate: '2026-05-10' })).toEqual([])
  })

  it('starts with the probation for a member of the roster', () => {
    const facts = factsOf([], { adoptedFrom: '2025-12-01' })
    const timeline = admissionTimeline(facts, '2026-11-22', basis)
    expect(timeline.filter(({ state }) => state === 'not-applicable').map(({ key }) => key)).toHaveLength(21)
    expect(timeline.find(({ key }) => key === 'conversion_meeting')).toMatchObject({ state: 'locked', earliestOn: '2026-12-01' })
    expect(judged(facts, { key: 'oath', onDate: '2025-11-30' })).toEqual([['ADM_BEFORE', 'blocks']])
  })
})

describe('the two texts', () => {
  it('ship every row of 2026 as a reminder, and keep binding only what the confirmed text of 2014 asks with the same figure', () => {
    const rules = listRules('2026-11-22').filter(({ id }) => /^DEVB?-\d/.test(id))
    expect(rules.filter((rule) => effectiveMode(rule).mode === 'hard')).toEqual([])
    expect(rules.filter((rule) => rule.mode === 'hard' && !isCarriedOver(rule)).map(({ id }) => id)).toEqual(['DEVB-07'])
    const meeting = rules.find(({ id }) => id === 'DEV-15') ?? expect.fail()
    expect([isCarriedOver(meeting, 'passing'), isCarriedOver(meeting, 'monthsAfterPreliminaryReview')]).toEqual([true, false])
  })

  it('judge a case begun under 2014 and finished under 2026 by the text of each step', () => {
    const facts = factsOf(line.slice(0, 14))
    const timeline = admissionTimeline(facts, '2026-11-22', basis)
    expect(timeline.filter(({ state }) => state === 'done').every(({ ruleSet }) => ruleSet === '2014')).toBe(true)
    expect(timeline.find(({ key }) => key === 'candidate_publicity')).toMatchObject({ state: 'not-applicable' })
    expect(timeline.find(({ key }) => key === 'application_form')).toMatchObject({ state: 'possible', ruleSet: '2026' })
    expect(timeline.find(({ key }) => key === 'admission_meeting')).toMatchObject({ state: 'locked', dueOn: '2025-05-10', ruleSet: '2026' })
  })
})
