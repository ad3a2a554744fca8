import type { Audience } from './types.ts'

/** What the form holds about whom a reminder is for. */
export interface AudienceValues {
  readonly kind?: Audience['kind']
  readonly orgUnitId?: string
  readonly posts?: Extract<Audience, { kind: 'posts' }>['posts']
  readonly memberIds?: string[]
  readonly categories?: NonNullable<Extract<Audience, { kind: 'subtree' }>['categories']>
}

/** The audience for the server; null while something is still to be chosen. `ownerId`: the organization that reminds. */
export const reminderAudience = ({ kind, orgUnitId, posts = [], memberIds = [], categories = [] }: AudienceValues, ownerId: string): Audience | null => {
  if (kind === 'members') return memberIds.length === 0 ? null : { kind, orgUnitId: ownerId, memberIds }
  if (kind === undefined || orgUnitId === undefined) return null
  if (kind === 'subtree') return { kind, orgUnitId, ...(categories.length === 0 ? {} : { categories }) }
  return posts.length === 0 ? null : { kind, orgUnitId, posts }
}

/** What the form starts from for an audience. */
export const audienceValues = (audience: Audience): AudienceValues =>
  audience.kind === 'members' ? { kind: 'members', memberIds: [...audience.memberIds], posts: ['secretary'] }
  : audience.kind === 'posts' ? { kind: 'posts', orgUnitId: audience.orgUnitId, posts: [...audience.posts], memberIds: [] }
  : { kind: 'subtree', orgUnitId: audience.orgUnitId, categories: [...(audience.categories ?? [])], posts: ['secretary'], memberIds: [] }
