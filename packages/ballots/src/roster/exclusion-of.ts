import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { selectExclusions, type ExclusionRow } from '../ballot-store.ts'

export const exclusionInput = z.object({ id: z.uuid(), memberId: z.uuid() })
export type ExclusionInput = z.infer<typeof exclusionInput>

/** The exclusion of a member from a ballot. Throws NOT_FOUND. */
export const exclusionOf = async (scope: Scope, id: string, memberId: string): Promise<ExclusionRow> => {
  const exclusion = (await selectExclusions(scope, id)).find((one) => one.memberId === memberId)
  if (!exclusion) throw notFound('exclusion')
  return exclusion
}
