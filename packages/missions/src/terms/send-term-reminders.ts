import { sendMessage } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { dayText, missionSentences } from '../locales/zh-CN.ts'
import { judgeTerm, listCommitteeTerms } from './list-committee-terms.ts'
import { termBodyOf } from './term-of.ts'
import { insertReminder, remindersOf } from './term-store.ts'

/**
 * Sends what is due of the reminders six, three and one month before a term ends (BR-11): to secretary and deputies of the committee, once for each due day and
 * number of months, however often this runs. A job calls it for a tenant.
 */
export const sendTermReminders = async (scope: Scope): Promise<{ sent: number }> => {
  const day = today(scope.clock)
  const soon = (await listCommitteeTerms(scope, { state: 'soon' })).items
  const known = new Set((await remindersOf(scope, soon.map(({ orgUnitId }) => orgUnitId))).map(({ orgUnitId, dueOn, months }) => `${orgUnitId}/${dueOn}/${months}`))
  let sent = 0
  for (const { orgUnitId, name, term, seats, kind, form } of soon) {
    const body = termBodyOf({ kind, form })
    const months = term === null || body === null ? null : judgeTerm(body, term, day).reminder
    const memberIds = [...new Set(seats.filter(({ post, mismatch }) => (post === 'secretary' || post === 'deputy_secretary') && mismatch !== 'gone').map(({ memberId }) => memberId))]
    if (term === null || months === null || memberIds.length === 0 || known.has(`${orgUnitId}/${term.dueOn}/${months}`)) continue
    // Written first: of workers that come together one goes on.
    if (!(await insertReminder(scope, { orgUnitId, dueOn: term.dueOn, months, sentAt: scope.clock.now() }))) continue
    await sendMessage(scope, {
      title: missionSentences.reminderTitle(name), body: missionSentences.reminderBody(name, dayText(term.dueOn), months), audience: { kind: 'members', memberIds },
    })
    sent += 1
  }
  return { sent }
}
