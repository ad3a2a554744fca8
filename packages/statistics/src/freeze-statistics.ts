import { requireCan } from '@dangjian/contracts'
import { contentHash, type Scope } from '@dangjian/db'
import { isLocalDate, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { statisticsText as text } from './locales/zh-CN.ts'
import { partyStatistics } from './party-statistics.ts'
import { insertSnapshot } from './statistics-store.ts'

export const freezeStatisticsInput = z.object({ orgUnitId: z.uuid().optional(), asOf: z.string().refine(isLocalDate) })
export type FreezeStatisticsInput = z.infer<typeof freezeStatisticsInput>

/**
 * Keeps the tables of a day as the annual report of its year (年报, ST-01): what is corrected later does not change it, and both can be compared. Throws NOT_FOUND,
 * FORBIDDEN (member.manage) and DATE_IN_FUTURE.
 */
export const freezeStatistics = async (scope: Scope, input: FreezeStatisticsInput): Promise<{ id: string; contentHash: string }> => {
  const { orgUnitId, orgUnitName, path, asOf, tables } = await partyStatistics(scope, input)
  requireCan(scope.access, 'member.manage', path)
  const [id, hash, year] = [newId(), contentHash(tables), Number(asOf.slice(0, 4))]
  await insertSnapshot(scope, { id, orgUnitId, orgUnitName, path, asOf, year, tables: [...tables], contentHash: hash, frozenByName: scope.actor.name, frozenAt: scope.clock.now() })
  await scope.audit({ action: 'statistics.frozen', subject: { type: 'statistics', id }, orgPath: path, summary: text.frozen(year, orgUnitName), details: { asOf, contentHash: hash } })
  return { id, contentHash: hash }
}
