import type { RuleSet } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
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

/** Every version the tenant has, by key, newest version first. Published rules hold no personal data: whoever sees scores sees them all. */
export const listRuleSets = async (scope: Scope): Promise<RuleSetVersion[]> => {
  const rows = await selectRuleSets(scope)
  return rows.map(({ id, key, version, pluginId, title, status, hash, adoptedBy, adoptedAt, body }) => ({
    id, key, version, pluginId, title, status, hash, adoptedBy, adoptedAt: adoptedAt?.toISOString() ?? null, body,
  }))
}
