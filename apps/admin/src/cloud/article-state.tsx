import { StateTag } from '@dangjian/ui/admin'
import { cloudText } from './locales/zh-CN.ts'
import type { ArticleItem } from './types.ts'

const looks = { draft: 'due', published: 'done', withdrawn: 'notApplicable' } as const

/** State of an article in words: 草稿, 已发布, 已撤回. */
export const ArticleState = ({ status }: { status: ArticleItem['status'] }) => <StateTag state={looks[status]}>{cloudText.states[status]}</StateTag>
