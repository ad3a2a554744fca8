import type { ErrorBody } from '../support/api.ts'
import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { chooseFirst, dialog, heading, nav, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const METHOD = '案件复盘“三清单”工作法'

test('a bureau assigns the duty list of the required plugin to its branches, and a secretary completes an item with evidence', async ({ as }) => {
  const admin = await as('gongjing.admin', '/admin/plugins')
  await expect(row(table(admin, '插件目录'), '四川“四四五”党建工作')).toContainText(/上级要求|要求/)
  await admin.goto('/admin/duties/templates')
  await picture(admin, 'step-6-templates')
  await admin.getByRole('button', { name: '下达党支部基本清单' }).click()
  await dialog(admin).getByRole('button', { name: '选择全部党支部' }).click()
  await expect(dialog(admin)).toContainText('15个组织')
  await dialog(admin).getByRole('button', { name: '下达清单' }).click()
  await expect(admin.getByRole('status').filter({ hasText: '已向15个组织下达' })).toBeVisible()

  const secretary = await as('gongjing.secretary', '/admin/duties')
  await expect(table(secretary, '责任事项')).toBeVisible()
  await picture(secretary, 'step-6-duties')
  await table(secretary, '责任事项').getByRole('button', { name: '登记完成制定年度党建工作计划' }).click()
  const drawer = dialog(secretary)
  await drawer.getByLabel(/^完成情况/).fill('已按要求完成，材料存支部档案。')
  await drawer.getByRole('button', { name: '登记完成' }).click()
  await expect(row(table(secretary, '责任事项'), '制定年度党建工作计划')).toContainText(/完成.*2026-11-22/)
  await admin.goto('/admin/duties/progress')
  await expect(row(table(admin, '落实进度'), '刑侦大队')).toContainText(/1/)
  await picture(admin, 'step-6-progress')
})

test('a branch hands in a work method, the province publishes it and another bureau adopts it', async ({ as }) => {
  const secretary = await as('gongjing.secretary', '/admin/p/sichuan/methods')
  await secretary.getByRole('button', { name: '报送支部工作法' }).first().click()
  const form = dialog(secretary)
  await chooseFirst(secretary, form.getByRole('combobox', { name: '党支部' }))
  await form.getByLabel('工作法名称').fill(METHOD)
  for (const section of ['背景', '主要做法', '成效', '推广条件']) await form.getByLabel(section, { exact: true }).fill(`${section}：每起案件办结后十日内对照清单复盘一次。`)
  await picture(secretary, 'step-6-method')
  await form.getByRole('button', { name: '报送支部工作法' }).click()
  await expect(row(table(secretary, '报送列表'), METHOD)).toContainText('已报送')

  const province = await as('sichuan.admin', '/admin/p/sichuan/methods')
  await table(province, '收到的支部工作法').getByRole('button', { name: `评审《${METHOD}》` }).click()
  await dialog(province).getByRole('button', { name: '发布工作法' }).click()
  await province.getByLabel('评审意见').fill('做法实，可推广。')
  await dialog(province).last().getByRole('button', { name: '发布工作法' }).last().click()
  await expect(row(table(province, '收到的支部工作法'), METHOD)).toContainText('已发布')
  await picture(province, 'step-6-review')

  const other = await as('leshan.admin', '/admin/p/sichuan/methods')
  await table(other, '推广库列表').getByRole('button', { name: `采用《${METHOD}》` }).click()
  await chooseFirst(other, dialog(other).getByRole('combobox', { name: '采用的党支部' }))
  await dialog(other).getByLabel('实施安排').fill('自2026年12月起，由支部书记负责。')
  await dialog(other).getByRole('button', { name: '采用支部工作法' }).click()
  await expect(row(table(other, '推广库列表'), METHOD)).toContainText('1个支部')
  await province.reload()
  await expect(row(table(province, '收到的支部工作法'), METHOD)).toContainText('1个支部')
})

test('[B11] the six liaison points stand on the page of the province, one visit is recorded and its finding opened', async ({ as }) => {
  const province = await as('sichuan.admin', '/admin/p/sichuan/liaison')
  const points = table(province, '联系点列表')
  for (const place of ['成都', '广元', '乐山', '南充', '巴中', '资阳']) await expect(row(points, place)).toHaveCount(1)
  await points.getByRole('button', { name: /^登记走访：乐山/ }).click()
  await dialog(province).getByText('调研', { exact: true }).click()
  await dialog(province).getByLabel('参加人员').fill('政治部组织处')
  await dialog(province).getByLabel('发现的情况').fill('两个支部的党小组会记录不全。')
  await dialog(province).getByRole('button', { name: '登记走访' }).click()
  await expect(row(points, '乐山')).toContainText('两个支部的党小组会记录不全')
  await picture(province, 'step-6-liaison')
  await province.goto('/admin/')
  await expect(heading(province, /./)).toBeVisible()
  await countedTask('B11', province, { acts: 2, fields: 0 }, async (hand) => {
    await hand.tap(nav(province, '下级单位').first())
    await hand.tap(region(province, '党建联系点').getByRole('button', { name: /两个支部的党小组会/ }).or(province.getByRole('button', { name: /两个支部的党小组会/ })).first())
    await expect(dialog(province)).toContainText('两个支部的党小组会记录不全')
  })
  const visited = await as('leshan.admin', '/admin/p/sichuan/liaison')
  await expect(table(visited, '省厅走访列表')).toContainText('两个支部的党小组会记录不全')
})

test('[B8] a bureau switches its content pack on and sees its points table and checklist; off again they are gone and the data is kept', async ({ as, world }) => {
  const page = await as('linwei.admin', '/admin/')
  await expect(heading(page, /./)).toBeVisible()
  await countedTask('B8', page, { acts: 4, fields: 0 }, async (hand) => {
    await hand.tap(nav(page, '插件').first())
    await hand.tap(page.getByRole('button', { name: /^启用“临渭/ }).first())
    await hand.tap(page.getByRole('button', { name: '启用插件' }))
    await hand.tap(page.getByRole('link', { name: '打开' }).first())
    await expect(heading(page, /临渭/)).toBeVisible()
  })
  await expect(page.getByText('站南派出所党员积分').first()).toBeVisible()
  await expect(page.getByText('党建与业务“三同”清单').first()).toBeVisible()
  await picture(page, 'step-6-content-pack')
  const api = await world.api('linwei.admin')
  expect((await api.query('plugins.linwei.content')).status).toBe(200)
  const stored = async (): Promise<number> => (await world.sql`select 1 from rule_sets r join ref.tenants t on t.id = r.tenant_id where t.code = '610502' and r.plugin_id = 'linwei'`).length
  const before = await stored()
  expect(before).toBeGreaterThan(0)

  await page.goto('/admin/plugins')
  await page.getByRole('button', { name: /^管理“临渭/ }).click()
  await picture(page, 'step-6-plugins')
  await page.getByRole('button', { name: '停用插件' }).click()
  await expect(dialog(page)).toContainText('保留')
  await dialog(page).getByRole('button', { name: '停用插件' }).click()
  await expect(page.getByRole('button', { name: /^启用“临渭/ }).first()).toBeVisible()
  const answer = await api.query<ErrorBody>('plugins.linwei.content')
  expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND'])
  await page.goto('/admin/plugins/content/linwei')
  await expect(page.getByText('没有这个页面')).toBeVisible()
  await page.goto('/admin/duties/templates')
  await expect(heading(page, '责任清单')).toBeVisible()
  await expect(page.getByText('党建与业务“三同”清单')).toHaveCount(0)
  expect(await stored()).toBe(before)
})

test('neither province is offered the plugin of the other, and its procedures answer as if they were not there', async ({ as, world }) => {
  for (const [login, own, foreign] of [['linwei.admin', '临渭', '四川“四四五”'], ['gongjing.admin', '四川“四四五”', '临渭']] as const) {
    const page = await as(login, '/admin/plugins')
    await expect(row(table(page, '插件目录'), own).first()).toBeVisible()
    await expect(row(table(page, '插件目录'), foreign)).toHaveCount(0)
  }
  for (const [login, procedure] of [['linwei.admin', 'plugins.sichuan.listLibrary'], ['gongjing.admin', 'plugins.linwei.content']] as const) {
    const answer = await (await world.api(login)).query<ErrorBody>(procedure)
    expect([answer.status, answer.body.code], procedure).toEqual([404, 'NOT_FOUND'])
  }
})
