import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

interface TreeUnit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

const tree = (page: Page): Locator => page.getByRole('treegrid', { name: '组织树' })
const line = (page: Page, name: string): Locator => tree(page).getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
const general = '刑侦条线党总支'
const moved = '经侦大队党支部'

test.describe.configure({ mode: 'serial' })

test('[G8] the tree shows every organization with its figures, 群团 beside the party line, and is searched by initials and gone through by keyboard', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/org')
  await expect(heading(page, '组织架构')).toBeVisible()
  await expect(page.getByText('党委1个　党支部15个')).toBeVisible()
  const root = tree(page).getByRole('row').nth(1)
  for (const figure of ['212', '21', '15']) await expect(root.getByRole('gridcell', { name: figure, exact: true })).toBeVisible()
  for (const [name, form] of [['贡井分局工会委员会', '工会'], ['贡井分局团总支', '共青团'], ['贡井分局妇女委员会', '妇委会']] as const) await expect(line(page, name)).toContainText(form)
  await expect(line(page, '机关第一党支部')).toContainText('政工室、警务督察大队、法制大队')
  await root.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(tree(page).getByRole('row')).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(line(page, '机关第一党支部')).toBeFocused()
  await picture(page, 'org-tree')
  await page.getByRole('searchbox', { name: '名称、拼音或首字母' }).fill('jzdd')
  await expect(tree(page).getByRole('row')).toHaveCount(3)
  await expect(line(page, moved)).toHaveAttribute('aria-level', '2')
})

test('a move is dragged, shows what it does, is approved by a second person, and yesterday still shows the old place', async ({ as, world }) => {
  const [admin, leader] = [await world.api('gongjing.admin'), await world.api('gongjing.leader')]
  const { body: units } = await admin.query<readonly TreeUnit[]>('org.listOrgTree')
  const root = units.find(({ parentId }) => parentId === null)
  const page = await as('gongjing.admin', '/admin/org')
  const asked = page.getByLabel('某日的组织')
  const day = (await asked.getAttribute('max')) ?? ''
  const papers = { applicant: '政工室', appliedOn: day, approvingBody: '贡井分局党委', grounds: '按警种条线设置党总支', effectiveOn: day }
  const proposed = await admin.command<{ id: string }>('org.proposeOrgAct', { ...papers, change: { kind: 'set_up', parentId: root?.id, unitKind: 'general_branch', form: 'general_branch', name: general, shortName: general } })
  expect(proposed.status).toBe(200)
  expect((await admin.command('org.approveOrgAct', { id: proposed.body.id })).status).toBe(409)
  expect((await leader.command('org.approveOrgAct', { id: proposed.body.id })).status).toBe(200)

  await page.reload()
  // Both ends in view: what scrolls under the hand is not what was taken.
  await page.getByRole('searchbox', { name: '名称、拼音或首字母' }).fill('侦')
  await expect(line(page, '治安大队党支部')).toHaveCount(0)
  await expect(line(page, general)).toBeVisible()
  // Figures and hints of the rows come by themselves; a row that is drawn anew under the hand is let go.
  await page.waitForLoadState('networkidle')
  const drawer = dialog(page)
  await expect(async () => {
    await line(page, moved).dragTo(line(page, general), { sourcePosition: { x: 400, y: 12 }, targetPosition: { x: 400, y: 12 } })
    await expect(drawer.getByText(general, { exact: true })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 15_000 })
  await drawer.getByLabel('事由').fill('归口刑侦条线管理')
  await drawer.getByLabel('文号').fill('贡公分党〔2026〕12号')
  await drawer.getByRole('button', { name: '核对影响' }).click()
  await expect(drawer.getByRole('region', { name: '影响' })).toContainText('9名')
  await picture(page, 'org-move-preview')
  await drawer.getByRole('button', { name: '提出划归' }).click()

  await expect(heading(page, '组织变动')).toBeVisible()
  const own = row(table(page, '组织变动'), `${moved}划归${general}`)
  await expect(own).toContainText('待批准')
  await expect(own.getByRole('button', { name: '批准' })).toHaveCount(0)
  await expect(own.getByRole('button', { name: '撤回' })).toBeVisible()

  const second = await as('gongjing.leader', '/admin/org/acts')
  const act = row(table(second, '组织变动'), `${moved}划归${general}`)
  await act.getByRole('button', { name: '批准', exact: true }).click()
  await expect(dialog(second).getByRole('region', { name: '影响' })).toContainText('9名')
  await dialog(second).getByRole('button', { name: '批准', exact: true }).click()
  await expect(act).toContainText('已执行')
  await picture(second, 'org-acts')

  await page.goto('/admin/org')
  await expect(line(page, moved)).toHaveAttribute('aria-level', '3')
  const yesterday = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  await asked.fill(yesterday)
  await expect(page.getByText('的组织架构，只供查看。')).toBeVisible()
  await expect(line(page, moved)).toHaveAttribute('aria-level', '2')
  await expect(line(page, general)).toHaveCount(0)
  await picture(page, 'org-yesterday')
})

test('the unit page tells its past, the unit line names who covers it, and the chart is drawn for paper', async ({ as }) => {
  const page = await as('gongjing.admin', '/admin/org')
  await line(page, moved).getByRole('link', { name: moved, exact: true }).click()
  await expect(table(page, '沿革').locator('tbody tr[data-row-key]')).toHaveCount(2)
  await expect(row(table(page, '沿革'), general)).toBeVisible()
  await picture(page, 'org-unit')
  await page.getByRole('button', { name: `${moved}的组织变动` }).click()
  await page.getByRole('menuitem', { name: '撤销', exact: true }).click()
  await expect(dialog(page)).toContainText('接收党员的党支部')
  await page.keyboard.press('Escape')
  await page.goto('/admin/org/line')
  await expect(row(table(page, '单位序列'), '经济犯罪侦查大队')).toContainText(moved)
  await picture(page, 'org-line')
  await page.goto('/admin/org/chart')
  const chart = page.getByRole('region', { name: /组织图$/ })
  await expect(chart).toContainText('共21个组织')
  await picture(page, 'org-chart')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: '打印组织图' })).toBeHidden()
  await expect(chart).toBeVisible()
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
})
