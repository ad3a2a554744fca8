import { StateTag } from '@dangjian/ui/admin'
import { lifecycleText as text } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { MeetingItem } from './types.ts'

type Stage = MeetingItem['stage']
type Stand = Stage | 'awaiting' | 'unopened'

const looks = { planned: 'due', notified: 'due', awaiting: 'soon', pending: 'soon', returned: 'failed', checked: 'done', archived: 'locked', unopened: 'advice', cancelled: 'notApplicable' } as const

/** Where a meeting stands: its stage, a planned one whose day has come awaits its record, one without quorum says so. */
export const standOf = (meeting: Pick<MeetingItem, 'stage' | 'status' | 'opened' | 'date'>, today: string): Stand => {
  if (meeting.status === 'planned' && meeting.date <= today) return 'awaiting'
  return meeting.status === 'held' && !meeting.opened ? 'unopened' : meeting.stage
}

/** The word for where a meeting stands. */
export const standText = (stand: Stand): string => (stand === 'awaiting' ? lifeText.meetings.state.awaiting : stand === 'unopened' ? lifeText.meetings.state.unopened : text.stage[stand])

/** The state of a meeting as icon and word. */
export const MeetingStand = ({ meeting, today }: { meeting: Pick<MeetingItem, 'stage' | 'status' | 'opened' | 'date'>; today: string }) => {
  const stand = standOf(meeting, today)
  return <StateTag state={looks[stand]}>{standText(stand)}</StateTag>
}

/** The mark of a record that was entered late. */
export const LateTag = () => <StateTag state="late">{text.late}</StateTag>
