import type { Page } from '@playwright/test'
import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, place, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const BRANCH = '刑侦大队党支部'
const THEME_DAY = '11月主题党日'
const MINUTES = '集中学习后分组走访辖区企业，交流体会并通报下月主题。'

const onPhone = async (page: Page): Promise<Page> => {
  await page.setViewportSize({ width: 390, height: 844 })
  return page
}

/** Address of the meeting that the page shows, without what follows it. */
const meetingPath = (page: Page): string => new URL(page.url()).pathname.replace(/^\/admin/, '')

test.describe.configure({ mode: 'serial' })

test('[B1] [B2] the secretary opens the month and records the committee meeting from its template', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/')
  await expect(heading(page, '工作台')).toBeVisible()
  const due = region(page, '应办事项')
  await countedTask('B1', page, { acts: 1, fields: 0 }, async (hand) => {
    await hand.tap(due.getByRole('link', { name: /按模板记录|记录会议|补录会议|查看安排/ }).first())
    await expect(heading(page, /./)).toBeVisible()
  })
  await page.goto('/admin/')
  await countedTask('B2', page, { acts: 8, fields: 2 }, async (hand) => {
    await hand.tap(due.getByRole('listitem').filter({ hasText: '11月支委会' }).getByRole('link', { name: '按模板记录' }))
    await expect(heading(page, /记录.*支委会/)).toBeVisible()
    await hand.tap(page.getByRole('radiogroup', { name: /的到会情况$/ }).last().getByText('请假'))
    await hand.tap(page.getByRole('radiogroup', { name: /的请假理由$/ }).getByText('执勤执行任务'))
    await hand.type(page.getByLabel('第1项决议内容'), '研究确定11月主题党日分两场开展')
    await hand.type(page.getByRole('textbox', { name: '会议记录' }), '会议由支部书记主持，研究了本月支部工作。')
    await hand.tap(page.getByRole('button', { name: '保存会议记录' }))
    await expect(page.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()
  })
  await expect(page.getByText('须由其他有核对职责的人员核对')).toBeVisible()
  await expect(page.getByRole('button', { name: '核对通过' })).toHaveCount(0)
})

test('a theme day with two sessions: planned and told in one act, answered and signed in to on phones, recorded, questioned, checked, caught up with, archived and read', async ({ as }) => {
  const desk = await as('gongjing.secretary', '/admin/life')
  await place(desk, BRANCH, '主题党日', '11月', '待召开').click()
  await desk.getByRole('link', { name: /^安排/ }).last().click()
  await expect(heading(desk, /^安排/)).toBeVisible()
  await desk.getByLabel('日期', { exact: true }).fill('2026-11-22')
  await desk.getByLabel('时间', { exact: true }).fill('20:00')
  await desk.getByLabel('集中学习时长（分钟）').fill('45')
  await desk.getByRole('checkbox', { name: '为值班人员安排第二场' }).check()
  await desk.getByLabel('第二场日期').fill('2026-11-25')
  await desk.getByRole('checkbox', { name: '提供手机签到（自愿）' }).check()
  await picture(desk, 'month-plan')
  await desk.getByRole('button', { name: '安排并通知' }).click()
  await expect(heading(desk, new RegExp(THEME_DAY))).toBeVisible()
  await expect(desk.getByRole('list', { name: '办理进度' }).getByRole('listitem').filter({ hasText: '记录' })).toHaveAttribute('aria-current', 'step')
  const path = meetingPath(desk)
  const id = path.split('/').at(-1) ?? ''

  const away = await onPhone(await as('gongjing.member', '/articles/messages'))
  await expect(away.getByRole('list', { name: '消息' }).getByRole('link', { name: new RegExp(`会议通知：.*${THEME_DAY}`) })).toHaveCount(1)
  await away.goto(`/activities/${id}`)
  await expect(away.getByText('签到自愿，不作考核')).toBeVisible()
  await away.getByRole('button', { name: '请假', exact: true }).click()
  await dialog(away).getByText('执勤执行任务').click()
  await dialog(away).getByRole('button', { name: '提交请假' }).click()
  await expect(away.getByText('已请假：执勤执行任务')).toBeVisible()

  await desk.goto(`/admin${path}/sign-in`)
  await expect(heading(desk, '手机签到')).toBeVisible()
  await expect(desk.getByText('不作考核')).toBeVisible()
  await picture(desk, 'month-sign-in')
  const phone = await onPhone(await as('gongjing.organizer', `/activities/${id}`))
  const card = region(phone, '手机签到')
  await card.getByLabel('签到码').fill(await desk.getByRole('status', { name: '签到码' }).innerText())
  await card.getByRole('button', { name: '签到', exact: true }).click()
  await expect(card.getByText(/^已于.*签到/)).toBeVisible()
  await picture(phone, 'month-signed-in')
  await expect(desk.getByText('已签到1名')).toBeVisible()

  await desk.getByRole('link', { name: '记录会议' }).click()
  await expect(heading(desk, /^记录/)).toBeVisible()
  await expect(desk.getByRole('listitem').filter({ hasText: '王海峰' })).toContainText('会前回复不能参加：执勤执行任务')
  await expect(desk.getByRole('listitem').filter({ hasText: '李敏' })).toContainText('已签到')
  await desk.getByRole('textbox', { name: '会议记录' }).fill(MINUTES)
  await picture(desk, 'month-record')
  await desk.getByRole('button', { name: '保存会议记录' }).click()
  await expect(desk.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()

  const checker = await as('gongjing.organizer', '/admin/life/checks')
  await expect(table(checker, '待核对记录')).toBeVisible()
  await picture(checker, 'month-checks')
  await table(checker, '待核对记录').getByRole('link', { name: new RegExp(`^核对.*${THEME_DAY}`) }).click()
  await checker.getByRole('button', { name: '退回补正' }).click()
  await dialog(checker).getByLabel('需要补正或者说明的问题').fill('第二场何时召开？')
  await dialog(checker).getByRole('button', { name: '退回补正' }).click()
  await expect(checker.getByText('退回补正：第二场何时召开？')).toBeVisible()
  await desk.goto(`/admin${path}`)
  await desk.getByRole('button', { name: '补正记录' }).click()
  await dialog(desk).getByLabel('更正理由').fill('答复核对的问题')
  await dialog(desk).getByLabel('答复或者说明').fill('第二场于11月25日召开，当班人员届时补课。')
  await dialog(desk).getByRole('button', { name: '更正记录' }).click()
  await expect(desk.getByText('须由其他有核对职责的人员核对')).toBeVisible()
  await desk.getByRole('button', { name: '登记补课' }).click()
  await dialog(desk).getByRole('checkbox', { name: '王海峰' }).check()
  await dialog(desk).getByRole('button', { name: '登记补课' }).click()
  await expect(row(table(desk, '应到会人员'), '王海峰')).toContainText('2026年11月22日补课')
  await checker.goto(`/admin${path}`)
  await checker.getByRole('button', { name: '核对通过' }).click()
  await checker.getByRole('button', { name: '归档' }).click()
  await dialog(checker).getByRole('button', { name: '归档' }).click()
  await expect(checker.getByText('记录已归档，不再更改。')).toBeVisible()
  await expect(region(checker, '办理记录')).toContainText('答复核对的问题')
  await picture(checker, 'month-archived')

  await away.goto(`/activities/${id}`)
  await expect(region(away, '会议记录')).toContainText(MINUTES)
  await expect(region(away, '我的情况')).toContainText('已补课')
  await countedTask('B9', desk, { acts: 2, fields: 0 }, async (hand) => {
    await desk.goto(`/admin${path}`)
    await hand.tap(desk.getByRole('link', { name: '打印记录' }))
    const printed = desk.evaluate(() => new Promise<boolean>((resolve) => void addEventListener('beforeprint', () => resolve(true), { once: true })))
    await hand.tap(desk.getByRole('button', { name: '打印记录' }))
    expect(await printed).toBe(true)
  })
})

test('next month asks for what is due then, and what was held is no longer asked', async ({ as, world }) => {
  await world.restartAt('2026-12-01T01:00:00Z')
  const page = await as('gongjing.secretary', '/admin/')
  const due = region(page, '应办事项')
  await expect(due.getByRole('listitem').filter({ hasText: '召开12月支委会会议' })).toBeVisible()
  await expect(due.getByRole('listitem').filter({ hasText: '开展12月主题党日' })).toBeVisible()
  for (const held of ['召开11月支委会会议', '开展11月主题党日']) await expect(due.getByRole('listitem').filter({ hasText: held })).toHaveCount(0)
  await page.goto('/admin/life/meetings?status=archived')
  await expect(row(table(page, '会议与活动列表'), THEME_DAY).first()).toContainText('已归档')
})
