import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import type { OrgUnit } from '@dangjian/org'
import type { ReminderRow } from './reminder-store.ts'

type Words = Pick<ReminderRow, 'ruleKey' | 'occasion' | 'phase' | 'title' | 'body' | 'audience' | 'urgency' | 'sendOn' | 'sendTime' | 'isProvisional'>

/** A row of the plan that nobody has approved yet. */
export const freshReminder = (scope: Scope, unit: OrgUnit, year: number, words: Words): Omit<ReminderRow, 'tenantId'> => ({
  id: newId(), orgUnitId: unit.id, orgPath: unit.path, year, ...words, isEdited: false, state: 'planned', approvedByName: null, approvedAt: null, sentAt: null, noticeId: null, cancelReason: null,
  correctsId: null, createdByName: scope.actor.name, createdAt: scope.clock.now(), version: 1,
})
