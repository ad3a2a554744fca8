import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, addMonthsClamped, AppError, newId, notFound, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { insertChecklist, insertItems } from './duty-store.ts'
import { dutySentences } from './locales/zh-CN.ts'
import { selectTemplate, type TemplateRow } from './template-store.ts'

export const assignChecklistInput = z.object({
  /** `key@version`. */
  templateId: z.string().regex(/^[a-z][a-z0-9-]*@[1-9]\d{0,5}$/),
  orgUnitIds: z.array(z.uuid()).min(1).max(500),
  year: z.number().int().min(2000).max(2200),
})
export type AssignChecklistInput = z.infer<typeof assignChecklistInput>

export interface AssignedChecklists {
  readonly assigned: readonly { readonly orgUnitId: string; readonly orgUnitName: string; readonly checklistId: string; readonly items: number }[]
  readonly alreadyAssigned: readonly { readonly orgUnitId: string; readonly orgUnitName: string }[]
}

/** The day of a month-day in a year; a day that the month has not (02-29) falls on its last. */
export const dueDay = (year: number, monthDay: string): LocalDate => {
  const first = `${year}-${monthDay.slice(0, 2)}-01`
  const last = addDays(addMonthsClamped(first, 1), -1)
  const asked = `${year}-${monthDay}`
  return asked < last ? asked : last
}

const itemRows = (checklistId: string, unit: OrgUnit, { body }: TemplateRow, year: number) =>
  body.items.map((item, position) => ({
    id: newId(), checklistId, orgUnitId: unit.id, itemKey: item.key, position, title: item.title, standard: item.standard, post: item.post, evidenceKind: item.evidence,
    basis: item.basis ?? null, dueOn: dueDay(year, item.due), status: 'open' as const,
  }))

/**
 * Assigns a checklist to organizations for a year, with a due day for each item. Idempotent: an organization that has the list for the year is
 * reported and left as it is. Throws NOT_FOUND (template withdrawn or unknown, organization out of reach), FORBIDDEN (duty.assign) and
 * UNIT_NOT_ASSIGNABLE for a 党小组 or a 群团; then nothing is assigned to anybody.
 */
export const assignChecklist = async (scope: Scope, input: AssignChecklistInput): Promise<AssignedChecklists> => {
  const [key = '', version = ''] = input.templateId.split('@')
  const template = await selectTemplate(scope, key, Number(version))
  if (!template || template.withdrawnAt !== null) throw notFound('checklistTemplate')
  const assigned: AssignedChecklists['assigned'][number][] = []
  const alreadyAssigned: AssignedChecklists['alreadyAssigned'][number][] = []
  for (const orgUnitId of new Set(input.orgUnitIds)) {
    const unit = await getOrgUnit(scope, orgUnitId, 'duty.read')
    requireCan(scope.access, 'duty.assign', unit.path)
    if (unit.kind === 'group' || unit.kind === 'mass_org') throw new AppError('UNIT_NOT_ASSIGNABLE', { path: 'orgUnitIds', unit: unit.name })
    const checklistId = await insertChecklist(scope, {
      id: newId(), orgUnitId, templateKey: key, templateVersion: template.version, pluginId: template.pluginId, title: template.title, year: input.year,
      createdBy: scope.actor.name, createdAt: scope.clock.now(),
    })
    if (checklistId === undefined) {
      alreadyAssigned.push({ orgUnitId, orgUnitName: unit.name })
      continue
    }
    const rows = itemRows(checklistId, unit, template, input.year)
    await insertItems(scope, rows)
    await scope.audit({
      action: 'duty.checklist-assigned', subject: { type: 'checklist', id: checklistId }, orgPath: unit.path, summary: dutySentences.assigned(unit.name, template.title, input.year, rows.length),
      details: { templateId: input.templateId, orgUnitId, year: input.year, items: rows.length },
    })
    assigned.push({ orgUnitId, orgUnitName: unit.name, checklistId, items: rows.length })
  }
  return { assigned, alreadyAssigned }
}
