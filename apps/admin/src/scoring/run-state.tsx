import { StateTag } from '@dangjian/ui/admin'
import { scoringText } from './locales/zh-CN.ts'
import type { RunBrief } from './types.ts'

const looks = { computed: 'due', published: 'done', withdrawn: 'notApplicable' } as const

/** State of a run in words: 待公布, 已公布, 已撤回. */
export const RunState = ({ status }: { status: RunBrief['status'] }) => <StateTag state={looks[status]}>{scoringText.states[status]}</StateTag>
