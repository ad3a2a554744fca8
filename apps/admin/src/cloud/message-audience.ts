import type { MessageAudience } from './types.ts'

/** The posts a message may be addressed to. */
export type PostKind = Extract<MessageAudience, { kind: 'posts' }>['posts'][number]

/** What the message's form holds about its receivers. */
export interface AudienceValues {
  readonly kind?: MessageAudience['kind']
  readonly orgUnitId?: string
  readonly posts?: PostKind[]
  readonly memberIds?: string[]
}

/** The audience for the server; null while something is still to be chosen. */
export const messageAudience = ({ kind, orgUnitId, posts = [], memberIds = [] }: AudienceValues): MessageAudience | null => {
  if (kind === 'members') return memberIds.length === 0 ? null : { kind, memberIds }
  if (kind === undefined || orgUnitId === undefined) return null
  if (kind === 'subtree') return { kind, orgUnitId }
  return posts.length === 0 ? null : { kind, orgUnitId, posts }
}
