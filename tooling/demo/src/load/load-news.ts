import { draftArticle, publishArticle, sendMessage } from '@dangjian/cloud'
import { addDays, instantAt, type LocalDate } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { articlesOf, messagesOf } from '../news/bureau-news.ts'
import { accountDesk, type Desk, type Loading } from './loading.ts'

const publish = async (desk: Desk, today: LocalDate): Promise<void> => {
  for (const { daysAgo, column, title, body, tags } of articlesOf(desk.session.tenant.shortName)) {
    await desk.openPast(instantAt(addDays(today, -daysAgo), '10:00'), async (scope) => {
      const { id } = await draftArticle(scope, { orgUnitId: (await rootUnit(scope)).id, column, title, body, tags: [...tags] })
      await publishArticle(scope, { id })
    })
  }
}

/** Publishes articles of the bureaus whose organizers have accounts. */
export const loadNews = async (loading: Loading): Promise<void> => {
  for (const login of ['sichuan.admin', 'zigong.admin', 'leshan.admin', 'gongjing.admin', 'shaanxi.admin', 'linwei.admin']) await publish(await accountDesk(loading, login), loading.today)
}

/** Sends messages to everybody on the roster of one bureau. */
export const loadMessages = async (loading: Loading, desk: Desk): Promise<void> => {
  for (const { daysAgo, title, body } of messagesOf()) {
    await desk.openPast(instantAt(addDays(loading.today, -daysAgo), '09:30'), async (scope) => {
      await sendMessage(scope, { title, body, audience: { kind: 'subtree', orgUnitId: (await rootUnit(scope)).id } })
    })
  }
}
