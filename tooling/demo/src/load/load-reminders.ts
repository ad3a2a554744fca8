import { approveReminders, carryOutDueReminders, listReminders, planYear } from '@dangjian/reminders'
import { instantAt } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { markMostRead } from './receipts-store.ts'
import type { Desk, Loading } from './loading.ts'

/** Planned in the December before, when the State Council had published the arrangement. */
const PLANNED_ON = '2025-12-16'

/**
 * The reminders of a bureau: those around the holidays of 2026, planned and approved the year before and sent each on its day, read by most; the plan for 2027 waits for
 * approval.
 */
export const loadReminders = async ({ today }: Loading, organizer: Desk, readers: readonly string[]): Promise<void> => {
  const year = Number(today.slice(0, 4))
  await organizer.openPast(instantAt(PLANNED_ON, '10:00'), async (scope) => {
    const { id: orgUnitId } = await rootUnit(scope)
    await planYear(scope, { orgUnitId, year, sets: ['holidays'] })
    const { items } = await listReminders(scope, { year })
    await approveReminders(scope, { items: items.map(({ id, version }) => ({ id, version })), confirmsDates: false })
  })
  const { items } = await organizer.open((scope) => listReminders(scope, { year }))
  for (const { sendOn, sendTime } of items.filter((item) => item.sendOn <= today)) {
    await organizer.openPast(instantAt(sendOn, sendTime), (scope) => carryOutDueReminders(scope))
  }
  await organizer.open(async (scope) => {
    await markMostRead(scope, readers)
    await planYear(scope, { orgUnitId: (await rootUnit(scope)).id, year: year + 1, sets: ['holidays', 'routine'] })
  })
}
