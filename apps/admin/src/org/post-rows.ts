import { orgText } from './locales/zh-CN.ts'
import type { Post, PostKind, UnitKind } from './types.ts'

/** A post of a committee with its holder, or without one. */
export interface PostRow {
  readonly key: string
  readonly post: PostKind
  readonly held: Post | null
}

const order = Object.keys(orgText.posts) as PostKind[]
/** The posts that a full branch committee has. */
const expected: readonly PostKind[] = ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline']

/** Posts in the order of a committee's list; a branch also shows those of a full committee that nobody holds. */
export const postRows = (kind: UnitKind, posts: readonly Post[]): PostRow[] => {
  const held = posts.map((post): PostRow => ({ key: post.id, post: post.post, held: post }))
  const vacant = kind === 'branch' ? expected.filter((post) => posts.every((one) => one.post !== post)).map((post): PostRow => ({ key: post, post, held: null })) : []
  return [...held, ...vacant].sort((a, b) => order.indexOf(a.post) - order.indexOf(b.post))
}
