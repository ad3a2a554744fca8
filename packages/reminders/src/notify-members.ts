import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { idsOfPath } from '@dangjian/org'
import { deliverNotice } from './deliver-notice.ts'
import { insertNotice, insertRecipients, lockNotice, recipientsOfNotice } from './notice-store.ts'
import type { Urgency } from './tables.ts'

/** What people are told, by whom it is asked and when it may reach them. */
export interface Notification {
  /** Names the matter within the tenant, such as `meeting.notified:<id>:v1`; a correction is a matter of its own. */
  readonly matter: string
  readonly memberIds: readonly string[]
  readonly title: string
  readonly body: string
  /** A page of the member app, such as `/activities`. */
  readonly link?: string
  /** Default: now. */
  readonly notBefore?: Date
  /** `quiet` (default): inside the app alone. */
  readonly urgency?: Urgency
  /** Who it comes from; default: the acting person's name, for jobs 系统提醒. */
  readonly sentBy?: string
}

const fromSystem = '系统提醒'

const commonPath = (paths: readonly string[]): string => {
  const [first = [], ...others] = paths.map(idsOfPath)
  const differs = first.findIndex((id, place) => others.some((other) => other[place] !== id))
  const shared = differs === -1 ? first : first.slice(0, differs)
  return shared.length === 0 ? '/' : `/${shared.join('/')}/`
}

/**
 * Tells people of a matter: each exactly once, whatever is retried, killed or running beside it, because tenant, matter and member are one key. Inside the app it is there
 * with the caller's transaction (or from `notBefore` on); outside channels follow by the worker. A later call with the same matter adds the people who are new and
 * changes no words. Permission is for the caller; unknown members are left out. Returns how many are told by this call.
 */
export const notifyMembers = async (scope: Scope, notification: Notification): Promise<{ noticeId: string; told: number }> => {
  const now = scope.clock.now()
  const briefs = await memberBriefs(scope, notification.memberIds)
  const paths = [...new Set([...briefs.values()].flatMap(({ path }) => (path === null ? [] : [path])))]
  await insertNotice(scope, {
    id: newId(), matter: notification.matter, title: notification.title, body: notification.body, link: notification.link ?? null, urgency: notification.urgency ?? 'quiet',
    notBefore: notification.notBefore ?? now, orgPath: commonPath(paths), sentBy: notification.sentBy ?? (scope.actor.kind === 'system' ? fromSystem : scope.actor.name),
    state: 'waiting', messageId: null, createdAt: now,
  })
  const notice = await lockNotice(scope, notification.matter)
  if (!notice) throw new Error(`notice ${notification.matter} is not there`)
  const added = await insertRecipients(scope, notice.id, [...briefs.keys()])
  if (notice.state === 'delivered') await deliverNotice(scope, notice, added)
  else if (notice.notBefore <= now) await deliverNotice(scope, notice, await recipientsOfNotice(scope, notice.id))
  if (added.length > 0) {
    await scope.audit({
      action: 'notice.made', subject: { type: 'notice', id: notice.id }, orgPath: notice.orgPath, summary: `通知“${notice.title}”，共${added.length}人`,
      details: { matter: notice.matter, told: added.length },
    })
  }
  return { noticeId: notice.id, told: added.length }
}
