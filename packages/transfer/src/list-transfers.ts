import { pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError, isId } from '@dangjian/kernel'
import { z } from 'zod'
import type { TransferState } from './tables.ts'
import { countTransfers, listTransferPage, type TransferFilter, type TransferLine } from './transfer-list-store.ts'

/** Groups of states as the page offers them: to do, in transit, sent back, finished, taken back. */
export const stateGroups = {
  open: ['drafted', 'approved'],
  transit: ['sent', 'withdrawing'],
  refused: ['refused'],
  received: ['received'],
  withdrawn: ['withdrawn'],
} as const satisfies Record<string, readonly TransferState[]>
export type StateGroup = keyof typeof stateGroups

export const listTransfersInput = pageInputSchema.extend({
  side: z.enum(['out', 'in']),
  group: z.enum(['open', 'transit', 'refused', 'received', 'withdrawn']).optional(),
  way: z.enum(['internal', 'tenant', 'package']).optional(),
  search: z.string().trim().max(40).optional(),
  /** Only transfers of one member of this tenant. */
  memberId: z.uuid().optional(),
})
export type ListTransfersInput = z.output<typeof listTransfersInput>

/** A page with the counts of every group of states under the same filter. */
export interface TransferPage extends Page<TransferLine> {
  readonly groups: Readonly<Record<StateGroup, number>>
}

const groupNames = Object.keys(stateGroups) as StateGroup[]

const cursorId = (cursor: string): string => {
  const [id, ...rest] = decodeCursor(cursor) ?? []
  if (id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return id
}

/** Transfers that leave from, or are to be received in, the subtrees one may read, the latest first. Throws CURSOR_INVALID. */
export const listTransfers = async (scope: Scope, input: ListTransfersInput): Promise<TransferPage> => {
  const filter: TransferFilter = {
    side: input.side, paths: pathsWith(scope.access, 'transfer.read'), ...(input.way === undefined ? {} : { way: input.way }), ...(input.search === undefined ? {} : { search: input.search }),
    ...(input.memberId === undefined ? {} : { memberId: input.memberId }),
  }
  const counts = await countTransfers(scope, filter)
  const countOf = (group: StateGroup): number => counts.filter(({ state }) => stateGroups[group].some((one) => one === state)).reduce((sum, { count }) => sum + count, 0)
  const groups = Object.fromEntries(groupNames.map((group) => [group, countOf(group)])) as Record<StateGroup, number>
  const shownFilter = input.group === undefined ? filter : { ...filter, states: stateGroups[input.group] }
  const rows = await listTransferPage(scope, shownFilter, input.cursor === undefined ? undefined : cursorId(input.cursor), input.limit + 1)
  const items = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? items.at(-1) : undefined
  const total = input.group === undefined ? counts.reduce((sum, { count }) => sum + count, 0) : groups[input.group]
  return { items, total, groups, next: last ? encodeCursor([last.id]) : null }
}
