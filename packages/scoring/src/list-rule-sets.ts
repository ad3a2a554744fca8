import { can, type RuleSet } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { forbidden } from '@dangjian/kernel'
import { z } from 'zod'
import { selectRuleSets } from './rule-set-store.ts'

export const listRuleSetsInput = z.object({})

/** A version with its whole body; points are plain numbers with two decimals at most. */
export interface RuleSetVersion {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly pluginId: string | null
  readonly title: string
  readonly status: 'offered' | 'adopted' | 'retired'
  readonly hash: string
  readonly adoptedBy: string | null
  readonly adoptedAt: string | null
  readonly body: RuleSet
}

/**
 * Every version the tenant has, by key, newest version first. A member reads the rules that are or were in force; versions that are only on
 * offer are for organizers (`score.read`). Throws FORBIDDEN for an account that is neither.
 */
export const listRuleSets = async (scope: Scope): Promise<RuleSetVersion[]> => {
  const organizes = can(scope.access, 'score.read')
  if (!organizes && !can(scope.access, 'self.read')) throw forbidden('score.read')
  const rows = await selectRuleSets(scope)
  return rows.filter((row) => organizes || row.status !== 'offered').map(({ id, key, version, pluginId, title, status, hash, adoptedBy, adoptedAt, body }) => ({
    id, key, version, pluginId, title, status, hash, adoptedBy, adoptedAt: adoptedAt?.toISOString() ?? null, body,
  }))
}
