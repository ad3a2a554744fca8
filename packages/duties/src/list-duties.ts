import { pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError, isId, isLocalDate, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { dutyView, type DutyItemView } from './duty-view.ts'
import { countDuties, selectDuties } from './duty-store.ts'

export const listDutiesInput = pageInputSchema.extend({
  orgUnitId: z.uuid().optional(),
  status: z.enum(['open', 'done']).optional(),
  /** Due on this day or earlier. */
  dueBefore: z.iso.date().optional(),
  year: z.number().int().min(2000).max(2200).optional(),
})
export type ListDutiesInput = z.input<typeof listDutiesInput>

const cursorOf = (cursor: string | undefined): { dueOn: string; id: string } | undefined => {
  if (cursor === undefined) return undefined
  const [dueOn, id] = decodeCursor(cursor) ?? []
  if (dueOn === undefined || id === undefined || !isLocalDate(dueOn) || !isId(id)) throw new AppError('CURSOR_INVALID', {}, 400)
  return { dueOn, id }
}

/** The subtrees to read: one organization's, or all in which the person holds duty.read. Throws NOT_FOUND for one out of reach. */
export const readablePaths = async (scope: Scope, orgUnitId: string | undefined): Promise<string[]> =>
  orgUnitId === undefined ? pathsWith(scope.access, 'duty.read') : [(await getOrgUnit(scope, orgUnitId, 'duty.read')).path]

/** Duties the person may read, by due day, keyset-paged. Throws NOT_FOUND for an organization out of reach and CURSOR_INVALID. */
export const listDuties = async (scope: Scope, input: ListDutiesInput): Promise<Page<DutyItemView>> => {
  const limit = input.limit ?? 20
  const filter = { paths: await readablePaths(scope, input.orgUnitId), status: input.status, dueBefore: input.dueBefore, year: input.year }
  const rows = await selectDuties(scope, filter, { after: cursorOf(input.cursor), limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => dutyView(row, today(scope.clock))),
    total: await countDuties(scope, filter),
    next: rows.length > limit && last ? encodeCursor([last.item.dueOn, last.item.id]) : null,
  }
}
