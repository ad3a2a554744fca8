import type { Scope } from '@dangjian/db'
import { countPosts } from './post-store.ts'

/** How many posts, past or present, any of the members hold or held: what an undone import would leave dangling. */
export const countPostsOf = (scope: Scope, memberIds: readonly string[]): Promise<number> => countPosts(scope, memberIds)
