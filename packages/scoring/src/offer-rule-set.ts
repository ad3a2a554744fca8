import { ruleSetSchema } from '@dangjian/contracts'
import { contentHash, type Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { lintRuleSet } from './lint-rule-set.ts'
import { findRuleSetVersion, insertRuleSet } from './rule-set-store.ts'

/** A version that the tenant now has to choose from. */
export interface OfferedRuleSet {
  readonly id: string
  readonly status: 'offered' | 'adopted' | 'retired'
  /** False when the same version was there already. */
  readonly created: boolean
}

/**
 * Copies a rule-set template to the tenant as `key@version`. It counts for nothing until a person adopts it. Idempotent for the same content.
 * Throws RULE_SET_INVALID (shape), RULE_SET_REFUSED (rules keyed to log-ins, likes, minutes, installs or location: 国办函〔2026〕12号),
 * RULE_SET_BOUNDS (floor above cap), RULE_SET_VERSION_TAKEN (same version, other content).
 */
export const offerRuleSet = async (scope: Scope, input: { readonly pluginId: string | null; readonly template: unknown }): Promise<OfferedRuleSet> => {
  const parsed = ruleSetSchema.safeParse(input.template)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError('RULE_SET_INVALID', { field: issue?.path.join('.') || '整体' }, 400)
  }
  const set = parsed.data
  const [finding] = lintRuleSet(set)
  if (finding?.problem === 'trace') throw new AppError('RULE_SET_REFUSED', { rule: finding.ruleTitle, ruleKey: finding.ruleKey, word: finding.word })
  if (finding) throw new AppError('RULE_SET_BOUNDS', { rule: finding.ruleTitle, ruleKey: finding.ruleKey })
  const hash = contentHash(set)
  const added = await insertRuleSet(scope, {
    id: newId(), key: set.key, version: set.version, pluginId: input.pluginId, title: set.title, body: set, hash, status: 'offered',
  })
  if (!added) {
    const present = await findRuleSetVersion(scope, set.key, set.version)
    if (present?.hash !== hash) throw conflict('RULE_SET_VERSION_TAKEN', { key: set.key, version: set.version })
    return { id: present.id, status: present.status, created: false }
  }
  await scope.audit({
    action: 'rule-set.offered', subject: { type: 'rule_set', id: added.id }, summary: `收到规则集《${set.title}》第${set.version}版，尚未采用`,
    details: { key: set.key, version: set.version, pluginId: input.pluginId, hash },
  })
  return { id: added.id, status: 'offered', created: true }
}
