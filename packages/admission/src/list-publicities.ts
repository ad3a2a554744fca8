import { encodeCursor, type Page, type Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import type { z } from 'zod'
import { selectCasesByIds } from './case-store.ts'
import { listPublicitiesInput } from './contract/inputs.ts'
import type { PublicityView } from './contract/views.ts'
import { caseCursor, readablePaths } from './list-cases.ts'
import { countPublicities, selectObjectionsOf, selectPublicityPage } from './publicity-store.ts'
import { publicityView } from './publicity-view.ts'

export type ListPublicitiesInput = z.input<typeof listPublicitiesInput>

/** Publicities of the readable branches, the latest first. Throws NOT_FOUND, CURSOR_INVALID. */
export const listPublicities = async (scope: Scope, input: ListPublicitiesInput): Promise<Page<PublicityView>> => {
  const { cursor, limit, state, orgUnitId } = listPublicitiesInput.parse(input)
  const paths = await readablePaths(scope, orgUnitId)
  const rows = await selectPublicityPage(scope, paths, state, caseCursor(cursor), limit + 1)
  const shown = rows.slice(0, limit)
  const [objections, cases] = await Promise.all([selectObjectionsOf(scope, shown.map(({ publicity }) => publicity.id)), selectCasesByIds(scope, shown.map(({ publicity }) => publicity.caseId))])
  const stateOf = new Map(cases.map((row) => [row.id, row.state]))
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ publicity, name, orgUnitId: id, orgUnitName, path }) =>
      publicityView(scope, publicity, { name, unit: { id, name: orgUnitName, path }, objections, day: today(scope.clock), isUnderWay: stateOf.get(publicity.caseId) === 'open' })),
    total: await countPublicities(scope, paths, state),
    next: last ? encodeCursor([last.publicity.startsOn, last.publicity.id]) : null,
  }
}
