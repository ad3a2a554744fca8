import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import { dayText, missionSentences } from '../locales/zh-CN.ts'
import { judgeTerm, listCommitteeTerms } from './list-committee-terms.ts'
import { termBodyOf } from './term-of.ts'

/**
 * Tells secretary and deputies of a committee six, three and one month before its term ends (BR-11): each person once for each due day and number of months, however
 * often this runs. A job calls it for a tenant.
 */
export const sendTermReminders = async (scope: Scope): Promise<{ sent: number }> => {
  const day = today(scope.clock)
  let sent = 0
  for (const { orgUnitId, name, term, seats, kind, form } of (await listCommitteeTerms(scope, { state: 'soon' })).items) {
    const body = termBodyOf({ kind, form })
    const months = term === null || body === null ? null : judgeTerm(body, term, day).reminder
    const memberIds = [...new Set(seats.filter(({ post, mismatch }) => (post === 'secretary' || post === 'deputy_secretary') && mismatch !== 'gone').map(({ memberId }) => memberId))]
    if (term === null || months === null || memberIds.length === 0) continue
    const { told } = await notifyMembers(scope, {
      matter: `committee.term:${orgUnitId}:${term.dueOn}:${months}`, memberIds, urgency: 'normal',
      title: missionSentences.reminderTitle(name), body: missionSentences.reminderBody(name, dayText(term.dueOn), months),
    })
    if (told > 0) sent += 1
  }
  return { sent }
}
