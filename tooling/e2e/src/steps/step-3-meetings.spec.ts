import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, place, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const BRANCH = '刑侦大队党支部'

test('[B1] the secretary sees what is due this month and opens the first item', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/')
  await expect(heading(page, '工作台')).toBeVisible()
  await expect(region(page, '应办事项')).toBeVisible()
  await picture(page, 'step-3-workbench')
  await countedTask('B1', page, { acts: 1, fields: 0 }, async (hand) => {
    await hand.tap(region(page, '应办事项').getByRole('link', { name: /按模板记录|记录会议|补录会议|查看安排/ }).first())
    await expect(heading(page, /./)).toBeVisible()
  })
})

test('[B2] the secretary records the committee meeting of the month from its template, and its quorum is computed', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/life')
  await expect(place(page, BRANCH, '支委会会议', '11月', '待召开')).toBeVisible()
  await picture(page, 'step-3-matrix-before')
  await page.goto('/admin/')
  await countedTask('B2', page, { acts: 8, fields: 2 }, async (hand) => {
    await hand.tap(region(page, '应办事项').getByRole('listitem').or(region(page, '应办事项').getByRole('row')).filter({ hasText: '支委会' }).getByRole('link', { name: '按模板记录' }))
    await expect(heading(page, /记录.*支委会/)).toBeVisible()
    await hand.tap(page.getByRole('radiogroup', { name: /的到会情况$/ }).last().getByText('请假'))
    await hand.tap(page.getByRole('radiogroup', { name: /的请假理由$/ }).getByText('执勤执行任务'))
    await hand.type(page.getByLabel('第1项决议内容'), '研究确定12月主题党日活动方案')
    await hand.type(page.getByRole('textbox', { name: '会议记录' }), '会议由支部书记主持，研究了本月支部工作。')
    await hand.tap(page.getByRole('button', { name: '保存会议记录' }))
    await expect(page.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()
  })
  await expect(region(page, '决议')).toContainText('研究确定12月主题党日活动方案')
  await expect(region(page, '决议')).toContainText(/第十二条/)
  await expect(table(page, '应到会人员')).toContainText('执勤执行任务')
  await picture(page, 'step-3-committee-meeting')
  await page.goto('/admin/life')
  await expect(place(page, BRANCH, '支委会会议', '11月', '已召开')).toBeVisible()
})

test('the secretary plans a theme party day and records it afterwards; absences carry their reasons', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/life')
  await place(page, BRANCH, '主题党日', '11月', '待召开').click()
  await page.getByRole('link', { name: /^安排/ }).last().click()
  await expect(heading(page, /^安排/)).toBeVisible()
  await page.getByLabel('日期', { exact: true }).fill('2026-11-21')
  await page.getByLabel('集中学习时长（分钟）').fill('60')
  await picture(page, 'step-3-plan')
  await page.getByRole('button', { name: /^安排/ }).last().click()
  await page.getByRole('link', { name: '记录会议' }).click()
  await expect(heading(page, /记录.*主题党日/)).toBeVisible()
  await page.getByRole('radiogroup', { name: /的到会情况$/ }).last().getByText('请假').click()
  await page.getByRole('radiogroup', { name: /的请假理由$/ }).getByText('因病').click()
  await page.getByRole('textbox', { name: '会议记录' }).fill('开展主题党日，集中学习一小时。')
  await picture(page, 'step-3-record')
  await page.getByRole('button', { name: '保存会议记录' }).click()
  await expect(page.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()
  await expect(table(page, '应到会人员')).toContainText('因病')
  await page.goto('/admin/life')
  await expect(place(page, BRANCH, '主题党日', '11月', '已召开')).toBeVisible()
  await picture(page, 'step-3-matrix-after')
})

test('the whole committee sees what is held, due and missing, with reason, article and what next', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/life')
  await expect(table(page, '组织生活合规矩阵')).toBeVisible()
  await expect(place(page, '刑侦大队', '支委会会议', '11月', '(待召开|已召开)')).toBeVisible()
  const missing = page.getByRole('button', { name: /\s到期未见记录/ })
  expect(await missing.count()).toBeGreaterThan(0)
  await picture(page, 'step-3-matrix-committee')
  await missing.first().click()
  await expect(dialog(page)).toContainText(/《.+》第.+条/)
  await expect(dialog(page).getByRole('link', { name: '补录会议' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: '只看有缺项的支部' }).check()
  for (const branch of ['交警大队', '南坪派出所', '石桥派出所']) await expect(row(table(page, '组织生活合规矩阵'), branch).first(), branch).toBeVisible()
  await expect(row(table(page, '组织生活合规矩阵'), '刑侦大队')).toHaveCount(0)
})

test('[B9] a finished record prints in two acts', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/life/meetings?status=held')
  await table(page, '会议与活动列表').getByRole('link', { name: /^查看/ }).first().click()
  await countedTask('B9', page, { acts: 2, fields: 0 }, async (hand) => {
    await hand.tap(page.getByRole('link', { name: '打印记录' }))
    const printed = page.evaluate(() => new Promise<boolean>((resolve) => void addEventListener('beforeprint', () => resolve(true), { once: true })))
    await hand.tap(page.getByRole('button', { name: '打印记录' }))
    expect(await printed).toBe(true)
  })
  await picture(page, 'step-3-print')
})
