import type { Scope } from '@dangjian/db'
import { notFound, type LocalDate } from '@dangjian/kernel'
import { selectById, selectStaysSince, type PersonState, type LongStay } from './member-lookup-store.ts'

export type { PersonState, LongStay }

/** How a member stands. For other domains; access is for the caller. Throws NOT_FOUND. */
export const personById = async (scope: Scope, id: string): Promise<PersonState> => {
  const person = await selectById(scope, id)
  if (!person) throw notFound('member')
  return person
}

/** Members below the paths who stay elsewhere since `latest` or longer, the longest first, 200 at most (EDU-06: they should have transferred). */
export const longStays = (scope: Scope, paths: readonly string[], latest: LocalDate): Promise<LongStay[]> => selectStaysSince(scope, paths, latest, 200)
