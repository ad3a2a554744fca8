import { pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, type Page, type Scope } from '@dangjian/db'
import { AppError, isId, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import type { z } from 'zod'
import { toCaseLine } from './case-line.ts'
import { countCases, selectCasePage, type CaseFilter } from './case-store.ts'
import { listCasesInput } from './contract/inputs.ts'
import type { CaseLine } from './contract/views.ts'
import { loadCases } from './load-cases.ts'

export type ListCasesInput = z.input<typeof listCasesInput>

/** Keys `[first, id]` behind a cursor of admission's lists; throws CURSOR_INVALID. */
export const caseCursor = (cursor: string | undefined): [string, string] | undefined => {
  if (cursor === undefined) return undefined
  const [first, id, ...rest] = decodeCursor(cursor) ?? []
  if (first === undefined || id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return [first, id]
}

/** The subtrees of a list: those readable, narrowed to one organization where asked. Throws NOT_FOUND for one outside them. */
export const readablePaths = async (scope: Scope, orgUnitId: string | undefined, permission = 'admission.read'): Promise<string[]> =>
  orgUnitId === undefined ? pathsWith(scope.access, permission) : [(await getOrgUnit(scope, orgUnitId, permission)).path]

/** A page of cases in pinyin order with the next act of each; open and suspended ones unless a state is asked for. Throws NOT_FOUND, CURSOR_INVALID. */
export const listCases = async (scope: Scope, input: ListCasesInput): Promise<Page<CaseLine>> => {
  const { cursor, limit, orgUnitId, state, stage, search } = listCasesInput.parse(input)
  const filter: CaseFilter = { paths: await readablePaths(scope, orgUnitId), states: state === undefined ? ['open', 'suspended'] : [state], stage, search }
  const day = today(scope.clock)
  const rows = await selectCasePage(scope, filter, caseCursor(cursor), limit + 1)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const items = (await loadCases(scope, shown)).map((loaded) => toCaseLine(loaded, day))
  return { items, total: await countCases(scope, filter), next: last ? encodeCursor([last.namePinyin, last.id]) : null }
}
