import { dutyPatterns, saveDutyRoster } from '@dangjian/life'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Branches that work by turns, and how. */
const rosters = [
  { branch: 'xz', pattern: 'three-crews', name: '刑侦大队值班', anchorOn: '2026-01-01' },
  { branch: 'kss', pattern: 'four-crews-three-shifts', name: '看守所四班三运转', anchorOn: '2026-01-01' },
] as const

/** Duty rosters of the county bureau, so that the calendar proposes what crews can make. */
export const loadRosters = async (loading: Loading, tree: DemoTree, organizer: Desk): Promise<void> => {
  await organizer.open(async (scope) => {
    for (const { branch, pattern, name, anchorOn } of rosters) {
      const found = dutyPatterns.find(({ key }) => key === pattern)
      if (!found) throw new RangeError(`No pattern ${pattern}`)
      const people = tree.people.filter(({ branchKey, category }) => branchKey === `${tree.tenantKey}/${branch}` && category === 'serving_officer')
      await saveDutyRoster(scope, {
        orgUnitId: demoId(`${tree.tenantKey}/${branch}`), name, crews: found.crews, cycle: [...found.cycle], anchorOn, members: people.map(({ key }, index) => ({ memberId: memberIdOf(loading, key), crew: index % found.crews })),
      })
    }
  })
}
