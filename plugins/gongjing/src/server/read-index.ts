import { requireCan } from '@dangjian/contracts'
import { AppError } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { pioneerIndex } from '../rule-sets/pioneer-index.ts'

export const readIndexInput = z.object({ orgUnitId: z.uuid() })

/** The latest published index of a branch's members, in pinyin order and never by score. */
export const readIndex = async (scope: PluginScope, { orgUnitId }: z.output<typeof readIndexInput>) => {
  const unit = await scope.core.org.get(orgUnitId)
  requireCan(scope.access, 'gongjing:index.read', unit.path)
  return {
    unitName: unit.name,
    dimensions: pioneerIndex.dimensions.map(({ key, title, weight }) => ({ key, title, weight })),
    results: await scope.core.scores.results({ ruleSetKey: pioneerIndex.key, orgUnitId }),
  }
}

/** The signed-in member's own index; null before the first published run. Throws NO_MEMBER for an account without a member. */
export const readMyIndex = async (scope: PluginScope) => {
  if (scope.actor.memberId === null) throw new AppError('NO_MEMBER', {}, 404)
  return {
    dimensions: pioneerIndex.dimensions.map(({ key, title, weight }) => ({ key, title, weight })),
    result: await scope.core.scores.own({ ruleSetKey: pioneerIndex.key }),
  }
}
