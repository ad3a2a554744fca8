import { assignChecklist, listTemplates } from '@dangjian/duties'
import { pathsWith } from '@dangjian/contracts'
import { listUnitsInPaths } from '@dangjian/org'
import { accountDesk, type Loading } from './loading.ts'

/** Two city bureaus have assigned the basic list to their branches; 贡井分局 has not, for that is an act of the main job. */
export const loadDuties = async (loading: Loading): Promise<void> => {
  for (const login of ['zigong.admin', 'leshan.admin']) {
    const desk = await accountDesk(loading, login)
    await desk.open(async (scope) => {
      const basic = (await listTemplates(scope, {})).find(({ kind }) => kind === 'basic')
      const branches = await listUnitsInPaths(scope, pathsWith(scope.access, 'duty.assign'), ['branch'])
      if (basic) await assignChecklist(scope, { templateId: basic.id, orgUnitIds: branches.map(({ id }) => id), year: Number(loading.today.slice(0, 4)) })
    })
  }
}
