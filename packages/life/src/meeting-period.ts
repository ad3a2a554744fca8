import type { MeetingKind } from '@dangjian/contracts'
import { AppError, addMonthsClamped, periodOf, periodStart, periodUnit, type LocalDate, type Period } from '@dangjian/kernel'
import { meetingTemplates } from './meeting-templates.ts'

/** How long after the end of a period a meeting may still be counted for it (补开), in months. */
const MAKE_UP_MONTHS = 12

/**
 * The period that a meeting on `date` counts for: its own, or an earlier one that it makes up for. Throws PERIOD_NOT_FITTING for a period of
 * another length, one to come, or one that lies more than twelve months back.
 */
export const countedPeriod = (kind: MeetingKind, date: LocalDate, asked?: Period): Period => {
  const unit = meetingTemplates[kind].periodUnit
  if (asked === undefined) return periodOf(date, unit)
  const earliest = addMonthsClamped(periodStart(periodOf(date, unit)), -MAKE_UP_MONTHS)
  const fits = periodUnit(asked) === unit && periodStart(asked) <= date && periodStart(asked) >= earliest
  if (!fits) throw new AppError('PERIOD_NOT_FITTING', { path: 'period', period: asked, date })
  return asked
}
