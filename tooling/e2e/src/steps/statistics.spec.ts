import { expectAccessible } from '../support/expect-accessible.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

test.describe.configure({ mode: 'serial' })

test('the statistics of any day come from the roster, as tables, charts and a workbook', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/statistics')
  await expect(heading(page, '党内统计')).toBeVisible()
  const basic = table(page, '党员基本情况')
  await expect(basic.getByRole('row', { name: /^党员总数/ })).toContainText('212')
  await expect(basic.getByRole('row', { name: /^预备党员/ })).toContainText('21')
  await expect(table(page, '党员年龄').getByRole('row', { name: /^合计/ })).toContainText('212')
  await picture(page, 'statistics-tables')
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出统计表' }).click()
  expect((await saved).suggestedFilename()).toBe('党内统计2026-11-22.xlsx')
  await page.getByLabel('截止日').fill('2025-06-30')
  await expect(page.getByText('截止2025年6月30日')).toBeVisible()
  await expect(basic.getByRole('row', { name: /^党员总数/ })).not.toContainText('212')
  await page.getByText('队伍结构', { exact: true }).click()
  await expect(page.getByRole('list', { name: '党龄结构' })).toBeVisible()
  await picture(page, 'statistics-structure')
  await expectAccessible(page)
})

test('an annual report is frozen and stays as it was', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/statistics')
  await expect(table(page, '党员基本情况').getByRole('row', { name: /^党员总数/ })).toContainText('212')
  await page.getByRole('button', { name: '定格为年报' }).click()
  await dialog(page).getByRole('button', { name: '定格为年报' }).click()
  await expect(page.getByText('已定格2026年年报')).toBeVisible()
  await page.getByText('已定格年报', { exact: true }).click()
  await page.getByRole('link', { name: /^查阅.*2026年年报/ }).click()
  await expect(page.getByText('内容与定格时一致')).toBeVisible()
  await expect(table(page, '党员基本情况').getByRole('row', { name: /^党员总数/ })).toContainText('212')
  await picture(page, 'statistics-frozen')
})
