import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { checklistProgress } from '@dangjian/duties'
import { today } from '@dangjian/kernel'
import { complianceMatrix, studyMinutesOf } from '@dangjian/life'
import { branchRoster } from '@dangjian/members'
import type { OrgUnit } from '@dangjian/org'
import { campaignsOfUnits } from '../campaign/campaign-store.ts'
import { stageWords } from '../locales/zh-CN.ts'
import type { ReportFigure } from '../tables.ts'

const minutesOfHour = 45

/** Figures of a report, taken from the records of the year and typed by nobody (AF-01); each says where it comes from. What the person may not read is left out. */
export const figuresOfYear = async (scope: Scope, unit: OrgUnit, year: number): Promise<ReportFigure[]> => {
  const figures: ReportFigure[] = []
  if (can(scope.access, 'compliance.read', unit.path)) {
    const { totals } = await complianceMatrix(scope, { orgUnitId: unit.id, year })
    const { held, late, missing } = totals.all
    figures.push({ key: 'compliance', value: `${held + late}/${held + late + missing}`, source: 'life.compliance' })
  }
  const roster = unit.kind === 'branch' ? (await branchRoster(scope, unit.id, today(scope.clock))).map(({ memberId }) => memberId) : []
  if (roster.length > 0) {
    const minutes = await studyMinutesOf(scope, { memberIds: roster, year: String(year) })
    const total = [...minutes.values()].reduce((sum, one) => sum + one, 0)
    figures.push({ key: 'study', value: (total / minutesOfHour / roster.length).toFixed(1), source: 'life.study' })
    const [campaign] = await campaignsOfUnits(scope, [unit.id], year)
    if (campaign) figures.push({ key: 'appraisal', value: stageWords[campaign.stage], source: 'appraisal' })
  }
  if (can(scope.access, 'duty.read', unit.path)) {
    const lists = await checklistProgress(scope, { year, orgUnitId: unit.id })
    const [done, total] = [lists.reduce((sum, one) => sum + one.done, 0), lists.reduce((sum, one) => sum + one.total, 0)]
    if (total > 0) figures.push({ key: 'duties', value: `${done}/${total}`, source: 'duties' })
  }
  return figures
}
