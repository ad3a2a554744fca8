import { addDays } from '@dangjian/kernel'
import { planMeeting } from '@dangjian/life'
import { demoId } from '../ids.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** The secretary has called the members' meeting of the quarter, so that a member finds an invitation to answer. */
export const planUpcoming = async (loading: Loading, secretary: Desk): Promise<void> => {
  const date = addDays(loading.today, 5)
  const quarter = ['一', '二', '三', '四'][Math.ceil(Number(date.slice(5, 7)) / 3) - 1] ?? ''
  await secretary.open(async (scope) => {
    await planMeeting(scope, {
      orgUnitId: demoId('gj/xz'), kind: 'general_meeting', title: `第${quarter}季度支部党员大会`, date, time: '15:00', place: '四楼会议室', studyMinutes: 45,
      chairMemberId: memberIdOf(loading, 'gj/chenlichuan'),
    })
  })
}
