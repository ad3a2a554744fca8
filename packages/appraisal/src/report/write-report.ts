import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId, today } from '@dangjian/kernel'
import { committeeMembers, getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { figuresOfYear } from './figures-of-year.ts'
import { insertReport } from './report-store.ts'

export const reportLevelSchema = z.enum(['branch', 'organ', 'working_committee'])
export const writeReportInput = z.object({ orgUnitId: z.uuid(), year: z.number().int().min(2000).max(2200), level: reportLevelSchema, text: z.string().trim().min(20).max(8000) })
export type WriteReportInput = z.infer<typeof writeReportInput>

/**
 * Hands in the yearly report of an organization's secretary (EV-06, OR-15); its figures are taken from the records at this moment. A branch reports to its members and
 * to the committee above, a committee one level up. Throws NOT_FOUND, FORBIDDEN (appraisal.manage), REPORT_LEVEL_UNFIT, SECRETARY_MISSING and REPORT_EXISTS.
 */
export const writeReport = async (scope: Scope, input: WriteReportInput): Promise<{ reportId: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'appraisal.read')
  requireCan(scope.access, 'appraisal.manage', unit.path)
  const fits = unit.kind === 'branch' ? input.level !== 'working_committee' : unit.kind !== 'group' && unit.kind !== 'mass_org' && input.level === 'working_committee'
  if (!fits) throw new AppError('REPORT_LEVEL_UNFIT', { path: 'level', unit: unit.name })
  const secretary = (await committeeMembers(scope, unit.id, today(scope.clock))).find(({ post }) => post === 'secretary')
  if (!secretary) throw new AppError('SECRETARY_MISSING', { path: 'orgUnitId', unit: unit.name })
  const reportId = newId()
  const isNew = await insertReport(scope, {
    id: reportId, orgUnitId: unit.id, year: input.year, level: input.level, memberId: secretary.memberId, stage: 'written', text: input.text, figures: await figuresOfYear(scope, unit, input.year),
    createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  if (!isNew) throw new AppError('REPORT_EXISTS', { unit: unit.name, year: input.year }, 409)
  await scope.audit({ action: 'report.written', subject: { type: 'secretary-report', id: reportId }, orgPath: unit.path, summary: appraisalSentences.report.written(unit.name, input.year), details: { level: input.level, year: input.year } })
  return { reportId }
}
