import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admissionTimeline, holidayCalendar, publicityEnd, type AdmissionFacts, type AdmissionStanding, type AdmissionStepKey } from '../index.ts'

/** Reckoned anew with plain numbers: nothing of the engine's arithmetic is used here. */
const lengths = (year: number): number[] => [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const pad = (value: number): string => String(value).padStart(2, '0')
const plusMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), index % 12]
  return `${toYear}-${pad(toMonth + 1)}-${pad(Math.min(day, lengths(toYear)[toMonth] ?? 0))}`
}
const plusDays = (date: string, days: number): string => {
  let [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  for (let left = days; left > 0; left -= 1) {
    day += 1
    if (day > (lengths(year)[month - 1] ?? 0)) [day, month] = [1, month + 1]
    if (month > 12) [month, year] = [1, year + 1]
  }
  return `${year}-${pad(month)}-${pad(day)}`
}
const daysApart = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

/** The order of the procedure as published, with what each step stands on. */
const order: ReadonlyArray<readonly [AdmissionStepKey, readonly AdmissionStepKey[]]> = [
  ['application', []], ['first_talk', ['application']], ['activist', ['first_talk']], ['activist_filing', ['activist']], ['contacts', ['activist']],
  ['cultivation_review', ['contacts']], ['candidate_publicity', ['activist_filing', 'contacts']], ['candidate', ['activist_filing', 'contacts']], ['candidate_filing', ['candidate']],
  ['introducers', ['candidate_filing']], ['political_review', ['candidate_filing']], ['training', ['candidate_filing']], ['committee_review', ['introducers', 'political_review', 'training']],
  ['pre_review', ['committee_review']], ['application_form', ['pre_review']], ['admission_meeting', ['application_form']], ['committee_talk', ['admission_meeting']],
  ['party_group_decision', ['committee_talk']], ['approval', ['committee_talk']], ['approval_filing', ['approval']], ['placement', ['approval']], ['oath', ['placement']],
  ['conversion_application', ['placement']], ['conversion_meeting', ['conversion_application']], ['conversion_party_group', ['conversion_meeting']], ['conversion_approval', ['conversion_meeting']],
  ['archive', ['approval_filing', 'conversion_approval']],
]

interface Expected { readonly state: string; readonly earliest?: string; readonly due?: string; readonly overdue: number }

/** A second opinion on one step. */
const expectedOf = (facts: AdmissionFacts, key: AdmissionStepKey, after: readonly AdmissionStepKey[], day: string): Expected => {
  const is2026 = day >= '2026-05-18'
  const dated = (step: AdmissionStepKey): string | undefined => facts.records.findLast((record) => record.key === step)?.onDate
  const reviews = facts.records.filter((record) => record.key === 'cultivation_review').map(({ onDate }) => onDate).sort()
  if (key === 'cultivation_review' && dated('candidate') !== undefined) return { state: reviews.length > 0 ? 'done' : 'not-applicable', overdue: 0 }
  if (key !== 'cultivation_review' && dated(key) !== undefined) return { state: 'done', overdue: 0 }
  if ((key === 'party_group_decision' || key === 'conversion_party_group') && !facts.isOrgan) return { state: 'not-applicable', overdue: 0 }
  if (key === 'candidate_publicity' && (dated('candidate') !== undefined || !is2026)) return { state: 'not-applicable', overdue: 0 }
  const organ: Partial<Record<AdmissionStepKey, AdmissionStepKey>> = facts.isOrgan ? { approval: 'party_group_decision', conversion_approval: 'conversion_party_group' } : {}
  const needs = [...after, ...(organ[key] ? [organ[key]] : [])]
  const short = key === 'candidate' && reviews.length < 2
  const activist = dated('activist')
  const meeting = dated('admission_meeting')
  const end = meeting === undefined ? undefined : plusMonths(meeting, 12)
  const opens =
    key === 'application' ? plusMonths(facts.birthDate, 216)
    : key === 'candidate' || key === 'candidate_publicity' ? activist && plusMonths(activist, 12)
    : key === 'conversion_meeting' ? end
    : undefined
  const from: Partial<Record<AdmissionStepKey, readonly [string | undefined, number]>> = {
    first_talk: [dated('application'), 1], cultivation_review: [reviews.at(-1) ?? activist, 6], approval: [meeting, 3], conversion_approval: [dated('conversion_meeting'), 3],
    ...(is2026 ? { admission_meeting: [dated('pre_review'), 1] as const, oath: [dated('approval'), 1] as const } : {}),
  }
  const [start, months] = from[key] ?? [undefined, 0]
  const due = start === undefined ? undefined : plusMonths(start, months)
  const base = { ...(opens === undefined ? {} : { earliest: opens }), ...(due === undefined ? {} : { due }) }
  if (needs.some((need) => dated(need) === undefined) || short || (opens !== undefined && day < opens)) return { state: 'locked', overdue: 0, ...base }
  return due !== undefined && day > due ? { state: 'overdue', overdue: daysApart(due, day), ...base } : { state: 'possible', overdue: 0, ...base }
}

const gap = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 220 }), fc.constantFrom(27, 28, 29, 30, 31, 59, 60, 61, 181, 182, 183, 184, 365, 366))

/** A case with its first so many steps taken, at random distances, beginning on any day of forty years. */
const story = fc.record({
  born: fc.integer({ min: 0, max: 20_000 }), begun: fc.integer({ min: 0, max: 365 * 40 }), gaps: fc.array(gap, { minLength: order.length, maxLength: order.length }),
  taken: fc.integer({ min: 0, max: order.length }), reviews: fc.integer({ min: 0, max: 3 }), isOrgan: fc.boolean(), wait: gap,
}).map(({ born, begun, gaps, taken, reviews, isOrgan, wait }) => {
  let date = new Date(Date.UTC(2014, 0, 1) + begun * 86_400_000).toISOString().slice(0, 10)
  const records: AdmissionStanding[] = []
  const add = (key: AdmissionStepKey): void => {
    records.push({ key, onDate: date, round: 1, isPositive: true, ...(key === 'conversion_meeting' ? { outcome: 'convert' as const } : {}) })
  }
  for (const [index, [key]] of order.slice(0, taken).entries()) {
    date = plusDays(date, gaps[index] ?? 0)
    if (key === 'cultivation_review') {
      for (let each = 0; each < reviews; each += 1) {
        date = plusDays(date, gaps[(index + each) % gaps.length] ?? 0)
        add(key)
      }
    } else if (key !== 'candidate_publicity' && (isOrgan || (key !== 'party_group_decision' && key !== 'conversion_party_group'))) add(key)
  }
  const facts: AdmissionFacts = { birthDate: new Date(Date.UTC(1960, 0, 1) + (born % 15_000) * 86_400_000).toISOString().slice(0, 10), isOrgan, records, heldPapers: ['application_form', 'application_letter', 'political_review', 'conversion_application', 'cultivation_form'] }
  return { facts, day: plusDays(date, wait) }
})

const noCalendar = { calendar: { years: [], daysOff: [], workedWeekends: [] } }

describe('timelines from 2014 to 2054', () => {
  it('agree with a plain recomputation, step by step, under the text of each day', () => {
    fc.assert(
      fc.property(story, ({ facts, day }) => {
        const timeline = new Map(admissionTimeline(facts, day, noCalendar).map((status) => [status.key, status]))
        for (const [key, after] of order) {
          const status = timeline.get(key)
          const expected = expectedOf(facts, key, after, day)
          expect({ key, state: status?.state, overdue: status?.overdueDays }).toEqual({ key, state: expected.state, overdue: expected.overdue })
          if (expected.due !== undefined) expect(status?.dueOn).toBe(expected.due)
          if (expected.earliest !== undefined && status?.state === 'locked') expect((status.earliestOn ?? '') >= expected.earliest).toBe(true)
          if (status?.state === 'done' && status.doneOn !== null) expect(status.ruleSet).toBe(status.doneOn < '2026-05-18' ? '2014' : '2026')
        }
      }),
      { numRuns: 2000, seed: 20_261_122 },
    )
  }, 60_000)

  it('never unlock a step by the mere passing of days that another step is waited for', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 800 }), ({ facts, day }, later) => {
        const now = admissionTimeline(facts, day, noCalendar)
        const then = new Map(admissionTimeline(facts, plusDays(day, later), noCalendar).map((status) => [status.key, status]))
        for (const status of now) {
          if (status.state === 'done') expect(then.get(status.key)?.state).toBe('done')
          if (status.waitsFor.length > 0) expect(['locked', 'not-applicable']).toContain(then.get(status.key)?.state)
          if (status.state === 'overdue') expect(['overdue', 'not-applicable']).toContain(then.get(status.key)?.state)
        }
      }),
      { numRuns: 400, seed: 20_261_123 },
    )
  }, 60_000)

  it('end every publicity on its fifth worked day, holidays and make-up days of the year counted, and say where a year has no calendar yet', () => {
    const calendar = holidayCalendar()
    const [off, worked] = [new Set(calendar.daysOff), new Set(calendar.workedWeekends)]
    const isWorked = (date: string): boolean => worked.has(date) || (!off.has(date) && ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 41 }), fc.integer({ min: 5, max: 15 }), (begun, days) => {
        const startsOn = new Date(Date.UTC(2014, 0, 1) + begun * 86_400_000).toISOString().slice(0, 10)
        const { endsOn, isProvisional } = publicityEnd(startsOn, days, { calendar })
        const span = Array.from({ length: daysApart(startsOn, endsOn) + 1 }, (_, index) => plusDays(startsOn, index))
        expect(span.filter(isWorked)).toHaveLength(days)
        expect(isWorked(endsOn)).toBe(true)
        expect(isProvisional).toBe(span.some((date) => !calendar.years.includes(Number(date.slice(0, 4)))))
      }),
      { numRuns: 1500, seed: 20_261_124 },
    )
  }, 60_000)

  it('carry the holidays of 2026 as the State Council announced them', () => {
    const { daysOff, workedWeekends } = holidayCalendar()
    const of2026 = (dates: readonly string[]): string[] => dates.filter((date) => date.startsWith('2026-'))
    expect(of2026(workedWeekends)).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
    expect(of2026(daysOff)).toEqual(expect.arrayContaining(['2026-01-01', '2026-01-02', '2026-02-17', '2026-04-06', '2026-05-01', '2026-06-19', '2026-09-25', '2026-10-01', '2026-10-07']))
  })
})
