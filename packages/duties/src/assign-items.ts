import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { insertChecklist, insertItems } from './duty-store.ts'
import { dutySentences } from './locales/zh-CN.ts'

/** One duty of a list that has no template. */
export interface ItemToAssign {
  readonly title: string
  /** What counts as done, with the person who answers for it. */
  readonly standard: string
  readonly dueOn: LocalDate
}

/** A list made from a record, such as the 整改清单 of a report. */
export interface AssignItems {
  readonly orgUnitId: string
  readonly year: number
  /** Names the list within organization and year, such as `rectification-branch`. */
  readonly listKey: string
  readonly title: string
  readonly basis: string | null
  readonly items: readonly ItemToAssign[]
}

/**
 * Assigns duties that come from a record and from no template; afterwards they are duties like all others. Throws NOT_FOUND, FORBIDDEN (duty.assign) and
 * CHECKLIST_ALREADY_ASSIGNED when the organization has that list for the year.
 */
export const assignItems = async (scope: Scope, { orgUnitId, year, listKey, title, basis, items }: AssignItems): Promise<{ checklistId: string }> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'duty.read')
  requireCan(scope.access, 'duty.assign', unit.path)
  const checklistId = await insertChecklist(scope, {
    id: newId(), orgUnitId, templateKey: listKey, templateVersion: 0, pluginId: 'core', title, year, createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  if (checklistId === undefined) throw new AppError('CHECKLIST_ALREADY_ASSIGNED', { unit: unit.name, list: title, year }, 409)
  if (items.length > 0) {
    await insertItems(scope, items.map((item, position) => ({
      id: newId(), checklistId, orgUnitId, itemKey: `item-${position + 1}`, position, title: item.title, standard: item.standard, post: 'branch', evidenceKind: 'note', basis, dueOn: item.dueOn, status: 'open' as const,
    })))
  }
  await scope.audit({
    action: 'duty.checklist-assigned', subject: { type: 'checklist', id: checklistId }, orgPath: unit.path, summary: dutySentences.assigned(unit.name, title, year, items.length),
    details: { listKey, orgUnitId, year, items: items.length },
  })
  return { checklistId }
}
