import type { Scope } from '@dangjian/db'
import { and, asc, eq, lte } from 'drizzle-orm'
import { noticeRecipients, notices } from './tables.ts'

export type NoticeRow = typeof notices.$inferSelect

/** Rows per statement: three parameters each stay far below the protocol's 65,535. */
const CHUNK = 5000

/** False when the matter is known: then the words of the first call stay. Waits for a transaction that writes the same matter. */
export const insertNotice = async (scope: Scope, row: Omit<NoticeRow, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(notices).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [notices.tenantId, notices.matter] }).returning({ id: notices.id })).length === 1

/** The notice of a matter, locked: of those who add people to it one goes on. */
export const lockNotice = async (scope: Scope, matter: string): Promise<NoticeRow | undefined> => {
  const [row] = await scope.tx.select().from(notices).where(and(eq(notices.tenantId, scope.tenantId), eq(notices.matter, matter))).for('update')
  return row
}

/** Adds people to a notice; returns those who were not in it. */
export const insertRecipients = async (scope: Scope, noticeId: string, memberIds: readonly string[]): Promise<string[]> => {
  const added: string[] = []
  for (let start = 0; start < memberIds.length; start += CHUNK) {
    const rows = memberIds.slice(start, start + CHUNK).map((memberId) => ({ tenantId: scope.tenantId, noticeId, memberId }))
    added.push(...(await scope.tx.insert(noticeRecipients).values(rows).onConflictDoNothing({ target: [noticeRecipients.tenantId, noticeRecipients.noticeId, noticeRecipients.memberId] }).returning({ id: noticeRecipients.memberId })).map(({ id }) => id))
  }
  return added
}

export const recipientsOfNotice = async (scope: Scope, noticeId: string): Promise<string[]> =>
  (await scope.tx.select({ id: noticeRecipients.memberId }).from(noticeRecipients).where(and(eq(noticeRecipients.tenantId, scope.tenantId), eq(noticeRecipients.noticeId, noticeId)))).map(({ id }) => id)

/** Waiting notices whose time has come, locked; those that another worker holds are left to it. */
export const lockDueNotices = (scope: Scope, limit: number): Promise<NoticeRow[]> =>
  scope.tx
    .select()
    .from(notices)
    .where(and(eq(notices.tenantId, scope.tenantId), eq(notices.state, 'waiting'), lte(notices.notBefore, scope.clock.now())))
    .orderBy(asc(notices.notBefore), asc(notices.id))
    .limit(limit)
    .for('update', { skipLocked: true })

export const settleNotice = async (scope: Scope, id: string, messageId: string | null): Promise<void> => {
  await scope.tx.update(notices).set({ state: 'delivered', messageId }).where(and(eq(notices.tenantId, scope.tenantId), eq(notices.id, id)))
}
