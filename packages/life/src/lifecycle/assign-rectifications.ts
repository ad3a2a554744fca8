import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { assignItems } from '@dangjian/duties'
import type { OrgUnit } from '@dangjian/org'
import { lifeSentences } from '../locales/zh-CN.ts'
import type { MeetingRow } from '../meeting-store.ts'

/**
 * Makes what an 组织生活会 or 民主生活会 found to be put right into duties of its organization, once, as soon as somebody acts who may assign duties; returns the
 * list's id, or null while nobody has (BR-21 第十七条).
 */
export const assignRectifications = async (
  scope: Scope,
  unit: OrgUnit,
  { id, title, heldOn, rectifications, rectificationListId }: Pick<MeetingRow, 'id' | 'title' | 'heldOn' | 'rectifications' | 'rectificationListId'>,
): Promise<string | null> => {
  if (rectificationListId !== null || rectifications.length === 0 || heldOn === null || !can(scope.access, 'duty.assign', unit.path) || !can(scope.access, 'duty.read', unit.path)) return rectificationListId
  const { checklistId } = await assignItems(scope, {
    orgUnitId: unit.id, year: Number(heldOn.slice(0, 4)), listKey: `rectification-${id}`, title: lifeSentences.rectificationList(title), basis: lifeSentences.rectificationBasis(title),
    items: rectifications.map(({ what, who, until }) => ({ title: what, standard: lifeSentences.rectificationStandard(who), dueOn: until })),
  })
  return checklistId
}
