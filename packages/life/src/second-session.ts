import type { MeetingKind } from '@dangjian/contracts'
import { addDays, AppError, instantAt, localDateOf, localTimeOf } from '@dangjian/kernel'
import type { SecondSession } from './meeting-schema.ts'
import type { MeetingRow } from './meeting-store.ts'
import { meetingTemplates } from './meeting-templates.ts'

/** How long after the first session the second may be, in days. */
const SPAN_DAYS = 31

/** Columns of a second session; null columns without one. Throws SECOND_SESSION_NOT_ALLOWED (a kind that votes) and SECOND_SESSION_NOT_FITTING. */
export const secondColumns = (kind: MeetingKind, startsAt: Date, second: SecondSession | null | undefined): Pick<MeetingRow, 'secondStartsAt' | 'secondPlace'> => {
  if (!second) return { secondStartsAt: null, secondPlace: null }
  if (!meetingTemplates[kind].canBeSplit) throw new AppError('SECOND_SESSION_NOT_ALLOWED', { path: 'second', kind })
  const secondStartsAt = instantAt(second.date, second.time)
  if (secondStartsAt <= startsAt || second.date > addDays(localDateOf(startsAt), SPAN_DAYS)) throw new AppError('SECOND_SESSION_NOT_FITTING', { path: 'second.date', date: second.date })
  return { secondStartsAt, secondPlace: second.place }
}

/** The second session as pages show it. */
export const secondView = ({ secondStartsAt, secondPlace }: Pick<MeetingRow, 'secondStartsAt' | 'secondPlace'>): SecondSession | null =>
  secondStartsAt === null ? null : { date: localDateOf(secondStartsAt), time: localTimeOf(secondStartsAt), place: secondPlace ?? '' }
