import { StepBar } from '@dangjian/ui/admin'
import { lifecycleText as text } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

/** Which step comes next, counted from 0; past the end when everything is done. Telling people is no condition of a record. */
const nextStep: Readonly<Record<Meeting['stage'], number>> = { planned: 1, notified: 2, pending: 3, returned: 3, checked: 4, archived: 5, cancelled: 0 }

/** The way of a meeting from plan to archive, and where it stands. */
export const MeetingProgress = ({ meeting }: { meeting: Meeting }) => (meeting.stage === 'cancelled' ? null : <StepBar label={text.progress} steps={text.steps} current={nextStep[meeting.stage]} />)
