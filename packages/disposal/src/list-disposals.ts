import { pathsWith } from '@dangjian/contracts'
import { encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { countCases, selectCases } from './case-store.ts'
import { caseLine, type CaseLine } from './case-view.ts'
import { placeOf } from './cursor.ts'

export const listDisposalsInput = pageInputSchema.extend({ orgUnitId: z.uuid().optional(), show: z.enum(['open', 'closed']).optional() })
export type ListDisposalsInput = z.input<typeof listDisposalsInput>

/** Cases in the subtrees of disposal.read without ground or fact, the latest first; never the reader's own. Throws NOT_FOUND for an organization out of reach and CURSOR_INVALID. */
export const listDisposals = async (scope: Scope, input: ListDisposalsInput): Promise<Page<CaseLine>> => {
  const limit = input.limit ?? 20
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'disposal.read') : [(await getOrgUnit(scope, input.orgUnitId, 'disposal.read')).path]
  const filter = { paths, isClosed: input.show === undefined ? undefined : input.show === 'closed', exceptMemberId: scope.actor.memberId }
  const rows = await selectCases(scope, filter, { after: placeOf(input.cursor), limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(caseLine), total: await countCases(scope, filter), next: rows.length > limit && last ? encodeCursor([last.proposedOn, last.id]) : null }
}
