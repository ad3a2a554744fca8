import { router } from '@dangjian/plugin-kit/server'
import { approveReminders } from './approve-reminders.ts'
import { cancelReminder } from './cancel-reminder.ts'
import { countAudience } from './count-audience.ts'
import { editReminder } from './edit-reminder.ts'
import { getSendingHours } from './get-sending-hours.ts'
import { listChannels } from './list-channels.ts'
import { listReminders } from './list-reminders.ts'
import { myChannels } from './my-channels.ts'
import { planPeriod } from './plan-period.ts'
import { planYear } from './plan-year.ts'
import { saveChannel } from './save-channel.ts'
import { setMyChannel } from './set-my-channel.ts'
import { setSendingHours } from './set-sending-hours.ts'
import { settleUnsure } from './settle-unsure.ts'
import { testChannel } from './test-channel.ts'
import { writeReminder } from './write-reminder.ts'

/** Procedures of reminders and channels. */
export const remindersRouter = router({
  approveReminders,
  cancelReminder,
  countAudience,
  editReminder,
  getSendingHours,
  listChannels,
  listReminders,
  myChannels,
  planPeriod,
  planYear,
  saveChannel,
  setMyChannel,
  setSendingHours,
  settleUnsure,
  testChannel,
  writeReminder,
})
