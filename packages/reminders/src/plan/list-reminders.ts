import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { holidayCalendar } from '@dangjian/regulations'
import { z } from 'zod'
import type { SendingHours } from '../delivery-time.ts'
import { hoursOf } from '../settings-store.ts'
import { listYear } from './reminder-store.ts'
import { yearSchema } from './reminder-schema.ts'
import { viewsOf, type ReminderView } from './reminder-view.ts'

export const listRemindersInput = z.object({ year: yearSchema })

/** The plan of a year as the person may see it. */
export interface ReminderPlan {
  /** Whether the State Council's arrangement of the year is known. */
  readonly isCalendarKnown: boolean
  readonly hours: SendingHours
  readonly items: readonly ReminderView[]
}

/** The reminders of a year inside the subtrees where the person holds `reminder.read`, by day. */
export const listReminders = async (scope: Scope, input: z.output<typeof listRemindersInput>): Promise<ReminderPlan> => ({
  isCalendarKnown: holidayCalendar().years.includes(input.year),
  hours: await hoursOf(scope),
  items: await viewsOf(scope, await listYear(scope, input.year, pathsWith(scope.access, 'reminder.read'))),
})
