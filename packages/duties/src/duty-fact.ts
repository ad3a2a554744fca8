import type { FactInput } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { listPosts } from '@dangjian/org'
import type { ItemRow } from './duty-store.ts'
import { dutySentences } from './locales/zh-CN.ts'

/** Whose duty it is: who holds the post on that day; the organization itself for its own duties and while the post is vacant. */
const subjectOf = async (scope: Scope, item: ItemRow, onDate: LocalDate): Promise<string> => {
  if (item.post === 'branch') return item.orgUnitId
  const posts = await listPosts(scope, [item.orgUnitId], onDate)
  return posts.find((held) => held.post === item.post)?.memberId ?? item.orgUnitId
}

/** The fact `duty.completed` of an item done in time; a late one gives none, since the rules credit what was done by its day (按期完成). */
export const factOfDuty = async (scope: Scope, item: ItemRow, doneOn: LocalDate): Promise<FactInput[]> => {
  if (doneOn > item.dueOn) return []
  return [{
    key: `duty.completed:${item.id}:${item.reopened}`, kind: 'duty.completed', period: doneOn.slice(0, 7), subjectId: await subjectOf(scope, item, doneOn), orgUnitId: item.orgUnitId,
    occurredOn: doneOn, quantity: 1, unit: 'time', title: dutySentences.fact(item.title), source: { type: 'duty', id: item.id },
  }]
}

/** What takes that fact back. */
export const withdrawalOfDuty = async (scope: Scope, item: ItemRow, doneOn: LocalDate): Promise<FactInput[]> =>
  (await factOfDuty(scope, item, doneOn)).map((fact) => ({ ...fact, key: `${fact.key}:withdrawn`, quantity: -1, title: dutySentences.withdrawnFact(item.title) }))
