import { trainingCoverage } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取党务干部培训覆盖情况 */
export const trainingCoverageProcedure = query({ permission: 'activity.read', input: noInput, summary: '读取党务干部培训覆盖情况' }, (scope) => trainingCoverage(scope))
