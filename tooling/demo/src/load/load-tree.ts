import { createOrgUnit, createWorkUnit, linkWorkUnits, recordOfficerCount } from '@dangjian/org'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { organizerDesk, type Loading } from './loading.ts'

/** Sets up the organizations of one bureau, parents first, with the units that its organizations cover. */
export const loadTree = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const desk = await organizerDesk(loading, tree.tenantKey)
  await desk.open(async (scope) => {
    for (const { key, parentKey, kind, form, name, shortName, order, officers } of tree.orgs) {
      await createOrgUnit(scope, { id: demoId(key), parentId: parentKey === null ? null : demoId(parentKey), kind, ...(form ? { form } : {}), name, shortName, sortKey: order * 10 })
      if (officers !== undefined) await recordOfficerCount(scope, { id: demoId(key), officerCount: officers })
    }
    for (const { key, parentKey, kind, name, policeType } of tree.workUnits) {
      await createWorkUnit(scope, { id: demoId(key), parentId: parentKey === null ? null : demoId(parentKey), kind, name, ...(policeType === undefined ? {} : { policeType }) })
    }
    const covered = Map.groupBy(tree.workUnits.flatMap(({ key, orgKeys }) => orgKeys.map((orgKey) => ({ orgKey, workUnitId: demoId(key) }))), ({ orgKey }) => orgKey)
    for (const [orgKey, units] of covered) await linkWorkUnits(scope, { orgUnitId: demoId(orgKey), workUnitIds: units.map(({ workUnitId }) => workUnitId) })
  })
}
