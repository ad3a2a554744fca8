import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { until } from '../support/until.ts'
import type { World } from '../support/world.ts'

const MEMBER = '王海峰'
const BRANCH = '刑侦大队党支部'
const REASON = '党员编入交警大队党支部，请更正转入支部后再次办理。'

const membersOf = async (world: World, login: string): Promise<number> => (await (await world.api(login)).query<{ members: number }>('members.rosterFigures')).body.members

const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await dialog(page).getByLabel(label, { exact: true }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click()
}

/** Opens a transfer in a list of one side; the other bureau's answer may still be on its way. */
const openTransfer = async (page: Page, side: 'out' | 'in', state: string): Promise<void> => {
  await expect(async () => {
    await page.goto(`/admin/transfers?side=${side}`)
    await expect(row(table(page, '组织关系转接'), MEMBER)).toContainText(state, { timeout: 6000 })
  }).toPass({ timeout: 40_000 })
  await page.getByRole('link', { name: `查看${MEMBER}的转接` }).first().click()
  await expect(heading(page, MEMBER)).toBeVisible()
}

const approveAndSend = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '审批同意' }).click()
  await dialog(page).getByRole('button', { name: '审批同意' }).click()
  await page.getByRole('button', { name: '开具介绍信并发出' }).click()
  await dialog(page).getByRole('button', { name: '开具介绍信并发出' }).click()
  await expect(page.getByText('正在转接，党员仍计入转出党组织')).toBeVisible()
}

test('a transfer between 贡井 and 大安 is refused, set out a second time and received; until then 贡井 counts the member', async ({ as, world }) => {
  // Three people at two bureaus, two tries.
  test.setTimeout(150_000)
  const before = { gongjing: await membersOf(world, 'gongjing.admin'), daan: await membersOf(world, 'daan.admin') }

  const branch = await as('gongjing.organizer', '/admin/transfers')
  await expect(heading(branch, '组织关系转接')).toBeVisible()
  await branch.getByRole('button', { name: '转出党员' }).first().click()
  await choose(branch, '所在党支部', BRANCH)
  await choose(branch, '请选择党员', MEMBER)
  await dialog(branch).getByText('本系统其他单位').click()
  await dialog(branch).getByLabel('转入单位', { exact: true }).fill('大安')
  await branch.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '自贡市公安局大安分局' }).click()
  await choose(branch, '党费交至', '2026年10月')
  await dialog(branch).getByText('档案材料已核对齐全').click()
  await picture(branch, 'transfer-1-draft')
  await dialog(branch).getByRole('button', { name: '提交党委审批' }).click()
  await expect(heading(branch, MEMBER)).toBeVisible()
  await expect(region(branch, '转接前检查')).toContainText('各项齐全')
  await picture(branch, 'transfer-2-preflight')
  await expect(branch.getByRole('button', { name: '审批同意' })).toHaveCount(0)

  const leader = await as('gongjing.leader')
  await openTransfer(leader, 'out', '待审批')
  await approveAndSend(leader)
  await picture(leader, 'transfer-3-sent')
  expect(await membersOf(world, 'gongjing.admin')).toBe(before.gongjing)

  await leader.getByRole('link', { name: '打印介绍信' }).click()
  const letter = leader.getByRole('article', { name: /介绍信/ })
  await expect(letter).toContainText(MEMBER)
  await expect(letter).toContainText('回执联')
  await expect(letter).toContainText(/〔2026〕第\d{4}号/)
  await picture(leader, 'transfer-4-letter')
  const [file] = await Promise.all([leader.waitForEvent('download'), leader.getByRole('button', { name: '生成PDF' }).click()])
  expect(file.suggestedFilename()).toMatch(/介绍信.*\.pdf$/)

  const daan = await as('daan.admin')
  await openTransfer(daan, 'in', '在途')
  await picture(daan, 'transfer-5-incoming')
  await daan.getByRole('button', { name: '退回转接' }).click()
  await choose(daan, '退回原因', '不属本组织接收')
  await dialog(daan).getByLabel('需要补正的内容').fill(REASON)
  await dialog(daan).getByRole('button', { name: '退回转接' }).click()
  await expect(daan.getByText('已退回转出党组织：不属本组织接收')).toBeVisible()

  await openTransfer(branch, 'out', '已退回')
  await expect(branch.getByText(REASON).first()).toBeVisible()
  expect(await membersOf(world, 'gongjing.admin')).toBe(before.gongjing)
  await branch.getByRole('button', { name: '更正并再次办理' }).click()
  await dialog(branch).getByLabel('转入党支部（知道的填写）').fill('交警大队党支部')
  await dialog(branch).getByRole('button', { name: '提交党委审批' }).click()
  await expect(branch.getByRole('region', { name: '第2次办理' })).toBeVisible()
  await picture(branch, 'transfer-6-second-try')
  await openTransfer(leader, 'out', '待审批')
  await approveAndSend(leader)

  await openTransfer(daan, 'in', '在途')
  await daan.getByRole('button', { name: '接收党员' }).click()
  await choose(daan, '编入党支部', '交警大队党支部')
  await picture(daan, 'transfer-7-receive')
  await dialog(daan).getByRole('button', { name: '接收党员' }).click()
  await expect(daan.getByText(/已接收，编入/).first()).toBeVisible()
  await picture(daan, 'transfer-8-received')

  await openTransfer(leader, 'out', '已接收')
  await expect(leader.getByText('现计入转入党组织')).toBeVisible()
  await picture(leader, 'transfer-9-closed')
  const after = await until('both rosters', async () => {
    const now = { gongjing: await membersOf(world, 'gongjing.admin'), daan: await membersOf(world, 'daan.admin') }
    return now.gongjing === before.gongjing - 1 ? now : undefined
  })
  expect(after).toEqual({ gongjing: before.gongjing - 1, daan: before.daan + 1 })
  await daan.goto(`/admin/members?q=${encodeURIComponent(MEMBER)}`)
  await expect(row(table(daan, '党员名册'), MEMBER)).toContainText('交警大队')
})

test('the list shows what is in transit and what came back, and the workbench asks for it', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/transfers')
  await expect(row(table(page, '组织关系转接'), '乐山市公安局')).toContainText('在途')
  await expect(row(table(page, '组织关系转接'), '唐倩')).toContainText('已退回')
  await picture(page, 'transfer-list')
  await page.getByText('应转未转', { exact: true }).click()
  await expect(page).toHaveURL(/side=overdue/)
  await picture(page, 'transfer-overdue')
  await page.goto('/admin/')
  await expect(region(page, '组织关系转接').getByRole('link', { name: /转往乐山市公安局/ })).toBeVisible()
})

test('a branch that is not concerned sees no transfer, and the three administrators none at all', async ({ world }) => {
  const admin = await world.api('gongjing.admin')
  const { body } = await admin.query<{ items: ReadonlyArray<{ id: string; toTenantName: string }> }>('transfer.listTransfers', { side: 'out' })
  const other = body.items.find(({ toTenantName }) => toTenantName === '乐山市公安局')
  expect((await (await world.api('gongjing.secretary')).query('transfer.getTransfer', { id: other?.id })).status).toBe(404)
  expect((await (await world.api('zigong.admin')).query('transfer.getTransfer', { id: other?.id })).status).toBe(404)
  for (const login of ['gongjing.system', 'gongjing.security', 'gongjing.audit', 'gongjing.member']) expect((await (await world.api(login)).query('transfer.listTransfers', { side: 'out' })).status, login).toBe(403)
})
