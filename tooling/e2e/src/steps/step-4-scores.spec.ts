import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

test('a run is computed from the records, frozen with its hashes, replayed to the same bytes and published', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/scoring')
  await page.getByRole('button', { name: '新计算' }).click()
  await dialog(page).getByLabel('起始月份').fill('2026-01')
  await dialog(page).getByLabel('截止月份').fill('2026-10')
  await dialog(page).getByRole('button', { name: '计算积分' }).click()
  await expect(page.getByRole('status').filter({ hasText: '积分已计算' })).toBeVisible({ timeout: 60_000 })
  await expect(region(page, '本次计算')).toContainText('212')
  await page.getByRole('button', { name: '复算核对' }).click()
  await expect(region(page, '复算核对')).toContainText('一致')
  await expect(region(page, '复算核对')).not.toContainText('不一致')
  await picture(page, 'step-4-run')
  await page.getByRole('button', { name: '公布积分' }).click()
  await dialog(page).getByRole('button', { name: '公布积分' }).click()
  await expect(page.getByText('已公布').first()).toBeVisible()
})

test('every member has a result in five dimensions, explained down to the meeting', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/scoring')
  await table(page, '积分计算').getByRole('link', { name: /^查看/ }).first().click()
  await page.getByRole('searchbox', { name: '按姓名、拼音或首字母查找' }).fill('王海峰')
  await page.keyboard.press('Enter')
  await row(table(page, '党员积分'), '王海峰').getByRole('link').first().click()
  await expect(heading(page, '王海峰的积分说明')).toBeVisible()
  for (const dimension of ['学习', '业务', '服务', '作风', '评议']) await expect(region(page, dimension)).toBeVisible()
  await expect(page.getByRole('group', { name: /^积分构成/ })).toBeVisible()
  await picture(page, 'step-4-explanation')
  const meeting = table(page, '学习逐条记录').getByRole('link').first()
  const title = await meeting.innerText()
  await meeting.click()
  await expect(heading(page, title.trim().replace(/^参加/, ''))).toBeVisible()
  await expect(region(page, '会议情况')).toBeVisible()
})

test('the pioneer index of the plugin stands under scoring with the same figures', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/p/gongjing/index')
  await expect(heading(page, '先锋指数')).toBeVisible()
  await expect(table(page, '先锋指数表')).toBeVisible()
  await picture(page, 'step-4-index')
})

test('the rule set is shown with its version, weights and sources', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/scoring/rules')
  await table(page, '规则集版本').getByRole('button', { name: /先锋指数.*第1版/ }).click()
  await expect(table(page, '规则')).toBeVisible()
  await expect(table(page, '维度')).toContainText('学习')
  await picture(page, 'step-4-rules')
})
