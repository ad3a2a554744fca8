import { createOrgUnit, recordOfficerCount } from '@dangjian/org'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { organizerDesk, type Loading } from './loading.ts'

/** Sets up the organizations of one bureau, parents first. */
export const loadTree = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const desk = await organizerDesk(loading, tree.tenantKey)
  await desk.open(async (scope) => {
    for (const { key, parentKey, kind, name, shortName, order, officers } of tree.orgs) {
      await createOrgUnit(scope, { id: demoId(key), parentId: parentKey === null ? null : demoId(parentKey), kind, name, shortName, sortKey: order * 10 })
      if (officers !== undefined) await recordOfficerCount(scope, { id: demoId(key), officerCount: officers })
    }
  })
}
