import { myMessages } from '@dangjian/cloud'
import { pageInputSchema, type Scope } from '@dangjian/db'
import { myRights } from '@dangjian/disposal'
import { myActivities } from '@dangjian/life'
import { memberDataParts, type MemberDataPart } from '@dangjian/members'
import { remindersDataPart } from '@dangjian/reminders'
import { factsOfMember, myObjections, myScore } from '@dangjian/scoring'
import { studyDataPart } from '@dangjian/study'

/** Most pages that one part reads: 20,000 lines, more than a life of meetings. */
const mostPages = 200

/** Reads every page of a list of one's own. */
const allPages = async <T>(read: (page: { cursor?: string | undefined; limit: number }) => Promise<{ items: readonly T[]; next: string | null }>): Promise<T[]> => {
  const items: T[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const found = await read(pageInputSchema.parse(cursor === undefined ? { limit: 100 } : { cursor, limit: 100 }))
    items.push(...found.items)
    if (found.next === null) break
    cursor = found.next
  }
  return items
}

const activities = async (scope: Scope): Promise<unknown> => {
  const { upcoming } = await myActivities(scope, { limit: 1 })
  const past = await allPages(async (page) => {
    const found = await myActivities(scope, { limit: page.limit, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) })
    return { items: found.past, next: found.next }
  })
  return { upcoming, past }
}

/**
 * What every package holds about a member, in the order of the document. A domain that keeps something about members adds its part here, as `MemberDataPart`; only the
 * person concerned ever gets it.
 */
export const dataParts: readonly MemberDataPart[] = [
  ...memberDataParts,
  { key: 'activities', title: '组织生活', collect: activities },
  { key: 'facts', title: '积分事实', collect: factsOfMember },
  { key: 'scores', title: '考核积分', collect: myScore },
  { key: 'objections', title: '异议', collect: (scope) => allPages((page) => myObjections(scope, page)) },
  { key: 'rights', title: '告知、处分和申诉', collect: (scope) => myRights(scope) },
  { key: 'messages', title: '消息', collect: (scope) => allPages((page) => myMessages(scope, page)) },
  remindersDataPart,
  studyDataPart,
]
