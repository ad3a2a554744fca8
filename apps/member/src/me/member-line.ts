import type { ApiClient } from '@dangjian/app-shell'
import { meText as text } from './locales/zh-CN.ts'

/** The own record as the server gives it. */
export type OwnMember = Awaited<ReturnType<ApiClient['members']['getOwnMember']['query']>>

/** Status, years of standing and the first post in one line. Pure. */
export const memberLine = ({ status, partyStanding, posts }: Pick<OwnMember, 'status' | 'partyStanding' | 'posts'>): string =>
  [text.status[status], ...(partyStanding === null ? [] : [text.standing(partyStanding)]), ...posts.slice(0, 1).map(({ post }) => text.posts[post])].join(text.gap)
