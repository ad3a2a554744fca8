import { can } from '@dangjian/contracts'
import { contentHash, type Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import type { StatTable } from './stat-table.ts'
import { findSnapshot, selectSnapshots } from './statistics-store.ts'

/** One frozen annual report of the list. */
export interface FrozenLine {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly asOf: string
  readonly year: number
  readonly contentHash: string
  readonly frozenByName: string
  readonly frozenAt: string
}

/** A frozen report with its tables; `isWhole` is false when the tables no longer give the hash they were frozen with. */
export interface FrozenStatistics extends FrozenLine {
  readonly tables: readonly StatTable[]
  readonly isWhole: boolean
}

const MOST = 200

/** Frozen annual reports of the readable subtrees, the newest first, 200 at most. */
export const listFrozenStatistics = async (scope: Scope): Promise<FrozenLine[]> => {
  const rows = await selectSnapshots(scope, MOST)
  return rows.filter(({ path }) => can(scope.access, 'member.read', path)).map(({ path: _path, frozenAt, ...row }) => ({ ...row, frozenAt: frozenAt.toISOString() }))
}

export const frozenStatisticsInput = z.object({ id: z.uuid() })

/** One frozen annual report. Throws NOT_FOUND, also outside the readable subtree. */
export const frozenStatistics = async (scope: Scope, input: z.infer<typeof frozenStatisticsInput>): Promise<FrozenStatistics> => {
  const found = await findSnapshot(scope, input.id)
  if (!found || !can(scope.access, 'member.read', found.path)) throw notFound('statistics')
  const { path: _path, frozenAt, ...row } = found
  return { ...row, frozenAt: frozenAt.toISOString(), isWhole: contentHash(row.tables) === row.contentHash }
}
