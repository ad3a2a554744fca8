import { addDays, type LocalDate } from '@dangjian/kernel'
import { holidayCalendar, type HolidayCalendar } from '@dangjian/regulations'
import type { ReminderAudience } from '../audience-schema.ts'
import { routineTexts, tripleTexts, type NamedPeriod } from '../locales/templates.zh-CN.ts'
import type { ReminderPhase, Urgency } from '../tables.ts'
import { firstWorkdayFrom, holidayPeriods } from './holiday-periods.ts'

/** A reminder as a rule proposes it for one organization. */
export interface ProposedReminder {
  readonly ruleKey: string
  readonly occasion: string
  readonly phase: ReminderPhase
  readonly title: string
  readonly body: string
  readonly audience: ReminderAudience
  readonly urgency: Urgency
  readonly sendOn: LocalDate
  readonly sendTime: string
  readonly isProvisional: boolean
}

const morning = '09:00'

interface Days {
  readonly before: LocalDate
  readonly during: LocalDate
  readonly after: LocalDate
}

/**
 * 节前, 节中, 节后: everybody before and during, those who sum up after it. Only the first presses; on days off nobody is called outside the app. Secretaries and
 * discipline commissioners sum up.
 */
export const tripleOf = (kind: 'holiday' | 'period', key: string, period: NamedPeriod, days: Days, orgUnitId: string): ProposedReminder[] => {
  const everybody: ReminderAudience = { kind: 'subtree', orgUnitId }
  const phases = [
    { phase: 'before', sendOn: days.before, audience: everybody, urgency: 'mandatory' },
    { phase: 'during', sendOn: days.during, audience: everybody, urgency: 'quiet' },
    { phase: 'after', sendOn: days.after, audience: { kind: 'posts', orgUnitId, posts: ['secretary', 'discipline'] }, urgency: 'normal' },
  ] as const satisfies ReadonlyArray<{ phase: ReminderPhase; sendOn: LocalDate; audience: ReminderAudience; urgency: Urgency }>
  return phases.map(({ phase, ...rest }) => ({
    ruleKey: `${kind}.${key}.${phase}`, occasion: period.name, phase, ...tripleTexts[kind][phase](period), sendTime: morning, isProvisional: period.isProvisional, ...rest,
  }))
}

const holidays = (year: number, orgUnitId: string, calendar: HolidayCalendar): ProposedReminder[] =>
  holidayPeriods(year, calendar).flatMap((period) =>
    tripleOf('holiday', period.key, period, { before: period.workdayBefore, during: period.from === period.to ? period.from : addDays(period.from, 1), after: period.workdayAfter }, orgUnitId),
  )

const twoDigits = (month: number): string => String(month).padStart(2, '0')

const routine = (year: number, orgUnitId: string, calendar: HolidayCalendar): ProposedReminder[] => {
  const on = (month: number, day = 1): LocalDate => firstWorkdayFrom(`${year}-${twoDigits(month)}-${twoDigits(day)}`, calendar)
  const everybody: ReminderAudience = { kind: 'subtree', orgUnitId }
  const atWork: ReminderAudience = { kind: 'subtree', orgUnitId, categories: ['serving_officer', 'civilian'] }
  const heads: ReminderAudience = { kind: 'posts', orgUnitId, posts: ['secretary', 'deputy_secretary'] }
  const organizers: ReminderAudience = { kind: 'posts', orgUnitId, posts: ['secretary', 'organization'] }
  const line = (key: string, month: number, text: { occasion: string; title: string; body: string }, audience: ReminderAudience, urgency: Urgency, day = 1): ProposedReminder => ({
    ruleKey: `routine.${key}`, phase: 'once', ...text, audience, urgency, sendOn: on(month, day), sendTime: morning, isProvisional: !calendar.years.includes(year),
  })
  return [
    ...Array.from({ length: 12 }, (_, index) => line(`dues.${twoDigits(index + 1)}`, index + 1, routineTexts.dues(index + 1), everybody, 'quiet')),
    ...[1, 2, 3, 4].map((quarter) => line(`general_meeting.${quarter}`, quarter * 3, routineTexts.general_meeting(quarter), heads, 'normal')),
    line('talks.06', 6, routineTexts.talks(), heads, 'normal', 15),
    line('study', 10, routineTexts.study(), atWork, 'quiet', 15),
    line('organization_life', 10, routineTexts.organization_life(), heads, 'normal', 15),
    line('talks.11', 11, routineTexts.talks(), heads, 'normal', 15),
    line('appraisal', 11, routineTexts.appraisal(), heads, 'normal', 15),
    line('statistics', 12, routineTexts.statistics(), organizers, 'normal', 15),
  ]
}

/** What the rules propose for a year, by day (rules.md 13): the triple around each statutory holiday, and what comes round. */
export const proposeYear = (year: number, orgUnitId: string, sets: ReadonlyArray<'holidays' | 'routine'>, calendar: HolidayCalendar = holidayCalendar()): ProposedReminder[] =>
  [...(sets.includes('holidays') ? holidays(year, orgUnitId, calendar) : []), ...(sets.includes('routine') ? routine(year, orgUnitId, calendar) : [])]
    .sort((a, b) => (a.sendOn < b.sendOn ? -1 : a.sendOn > b.sendOn ? 1 : 0))
