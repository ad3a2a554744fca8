import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { z } from 'zod'
import { findRuleSet, lockVersions, updateRuleSet } from './rule-set-store.ts'

/** Which version to adopt. */
export const adoptRuleSetInput = z.object({ id: z.uuid() })

/**
 * A person puts a version into force for the tenant; the version in force until now is retired, results under it stay as they are. A retired
 * version may be adopted again. Needs `score.adopt` over the whole tenant. Throws NOT_FOUND, RULE_SET_NEEDS_PERSON, RULE_SET_ALREADY_ADOPTED.
 */
export const adoptRuleSet = async (scope: Scope, input: z.output<typeof adoptRuleSetInput>): Promise<{ id: string; retiredId: string | null }> => {
  requireCan(scope.access, 'score.adopt', (await rootUnit(scope)).path)
  if (scope.actor.kind !== 'account') throw new AppError('RULE_SET_NEEDS_PERSON', {}, 403)
  const found = await findRuleSet(scope, input.id)
  if (!found) throw notFound('rule_set')
  const versions = await lockVersions(scope, found.key)
  const inForce = versions.find((version) => version.status === 'adopted')
  if (inForce?.id === found.id) throw conflict('RULE_SET_ALREADY_ADOPTED', { title: found.title, version: found.version })
  if (inForce) await updateRuleSet(scope, inForce.id, { status: 'retired' })
  await updateRuleSet(scope, found.id, { status: 'adopted', adoptedBy: scope.actor.name, adoptedAt: scope.clock.now() })
  await scope.audit({
    action: 'rule-set.adopted', subject: { type: 'rule_set', id: found.id },
    summary: inForce ? `采用规则集《${found.title}》第${found.version}版，第${inForce.version}版停用` : `采用规则集《${found.title}》第${found.version}版`,
    details: { key: found.key, version: found.version, hash: found.hash, retiredId: inForce?.id ?? null },
  })
  return { id: found.id, retiredId: inForce?.id ?? null }
}
