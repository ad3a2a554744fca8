import { pathsWith } from '@dangjian/contracts'
import { encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { z } from 'zod'
import { countAppeals, selectAppeals } from './appeal-store.ts'
import { appealLine, type AppealLine } from './appeal-view.ts'
import { placeOf } from './cursor.ts'

export const listAppealsInput = pageInputSchema.extend({ show: z.enum(['open', 'closed']).optional() })
export type ListAppealsInput = z.input<typeof listAppealsInput>

/** Appeals in the subtrees of appeal.read without their content, by deadline; never the reader's own. Throws CURSOR_INVALID. */
export const listAppeals = async (scope: Scope, input: ListAppealsInput): Promise<Page<AppealLine>> => {
  const limit = input.limit ?? 20
  const filter = { paths: pathsWith(scope.access, 'appeal.read'), isOpen: input.show === undefined ? undefined : input.show === 'open', exceptMemberId: scope.actor.memberId }
  const rows = await selectAppeals(scope, filter, { after: placeOf(input.cursor), limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(appealLine), total: await countAppeals(scope, filter), next: rows.length > limit && last ? encodeCursor([last.dueOn, last.id]) : null }
}
