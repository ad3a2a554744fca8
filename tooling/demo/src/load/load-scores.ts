import { addDays, addMonthsClamped } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { listRuleSets, publishRun, runScores } from '@dangjian/scoring'
import type { Desk, Loading } from './loading.ts'

/** Publishes the pioneer index of the months up to the last full one; members may object for seven days. */
export const loadScores = async (loading: Loading, organizer: Desk): Promise<void> => {
  const lastMonth = addMonthsClamped(`${loading.today.slice(0, 7)}-01`, -1).slice(0, 7)
  const firstMonth = `${lastMonth.slice(0, 4)}-01`
  await organizer.open(async (scope) => {
    const adopted = (await listRuleSets(scope)).find(({ key, status }) => key === 'pioneer-index' && status === 'adopted')
    if (!adopted) throw new RangeError('The pioneer index is not adopted')
    const run = await runScores(scope, { ruleSetId: adopted.id, fromPeriod: firstMonth, toPeriod: lastMonth, orgUnitId: (await rootUnit(scope)).id })
    await publishRun(scope, { id: run.id, objectionsUntil: addDays(loading.today, 7) })
  })
}
