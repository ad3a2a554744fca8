import { AppError, isPeriod, periodLastDay, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export interface StudyYear {
  /** 学时 on record in the year, or null when there is no record at all: missing is not zero. */
  readonly hours: number | null
  /** The year, `2026`. */
  readonly year: string
  readonly today: LocalDate
  /** Old, sick or disabled: no hard demand (EDU-04). */
  readonly isExempt?: boolean
  /** Secretary or member of a committee (班子成员): the hours of EDU-02 instead. */
  readonly isCommittee?: boolean
}

export type StudyFacts = { readonly hours: number | null; readonly requiredHours: number; readonly missingHours: number | null; readonly isExempt: boolean }

/**
 * EDU-01, 《党员教育管理工作条例》第二十条: generally at least 32 学时 a year; provisional until the year ends. An exempt member (EDU-04, 第二十三条) is out
 * of the reckoning, whatever the hours. For secretaries and committee members EDU-02 of the five-year plan asks more. Throws INVALID_PERIOD for anything but a year and INVALID_COUNT for negative hours.
 */
export const studyHours = ({ hours, year, today, isExempt = false, isCommittee = false }: StudyYear, basis: Basis = {}): Verdict<StudyFacts> => {
  if (!/^\d{4}$/.test(year) || !isPeriod(year)) throw new AppError('INVALID_PERIOD', { period: year }, 400)
  if (hours !== null && !(Number.isFinite(hours) && hours >= 0)) throw new AppError('INVALID_COUNT', { name: 'hours', count: String(hours) }, 400)
  const rule = ruleFor(isCommittee ? 'EDU-02' : 'EDU-01', basis)
  const requiredHours = parameterOf(rule, 'perYear').value
  const missingHours = hours === null ? null : Math.round(Math.max(0, requiredHours - hours) * 100) / 100
  const facts: StudyFacts = { hours, requiredHours, missingHours, isExempt }
  if (isExempt) {
    const exemption = ruleFor('EDU-04', basis.onDate === undefined ? {} : { onDate: basis.onDate })
    return verdictUnder(exemption, { outcome: 'not-applicable', what: text('STUDY_EXEMPT', { year }), why: text('STUDY_EXEMPT_WHY'), next: text('STUDY_EXEMPT_NEXT'), facts })
  }
  const why = text(isCommittee ? 'STUDY_COMMITTEE_WHY' : 'STUDY_WHY', { requiredHours })
  if (hours !== null && hours >= requiredHours) return verdictUnder(rule, { outcome: 'pass', what: text('STUDY_MET', { year, hours }), why, next: text('NOTHING_TO_DO'), facts })
  const lastDay = periodLastDay(year)
  const outcome = today <= lastDay || hours === null ? 'provisional' : 'fail'
  const what = hours === null ? text('STUDY_NO_RECORD', { year }) : text('STUDY_SHORT', { year, hours, missing: missingHours ?? requiredHours })
  return verdictUnder(rule, { outcome, what, why, next: today <= lastDay ? text('STUDY_DUE_NEXT', { lastDay }) : text('STUDY_PAST_NEXT'), facts })
}
