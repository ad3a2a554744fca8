import { noAccess, systemActor } from '@dangjian/contracts'
import { accessOfAccount } from '@dangjian/identity'
import { findFeed, readFeed, tenantOfFeedToken } from '@dangjian/life'
import type { Host } from './procedure-host.ts'

/**
 * The iCalendar text behind a secret address, with its owner's access resolved anew at every fetch; null for an address that is unknown or revoked, for an account
 * that is disabled, and where nothing may be shown any more.
 */
export const readCalendarFeed = async (host: Host, token: string): Promise<string | null> => {
  const tenantId = tenantOfFeedToken(token)
  if (tenantId === null) return null
  const found = await host.openAs(tenantId, systemActor('calendar-feed'), noAccess, async (scope) => {
    const feed = await findFeed(scope, token)
    const owner = feed ? await accessOfAccount(scope, feed.accountId, host.accessSources) : null
    return feed && owner ? { feed, ...owner } : null
  })
  return found ? host.openAs(tenantId, found.actor, found.access, (scope) => readFeed(scope, found.feed)) : null
}
