import { readFile } from 'node:fs/promises'
import { gongjingTree, readPlainWorkbook, writePlainWorkbook } from '@dangjian/tooling-demo/workbook'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, figure, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { uploadFile } from '../support/upload-file.ts'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const LOGIN = 'gongjing.admin'
const root = gongjingTree.orgs[0]?.name ?? ''
const branch = gongjingTree.orgs.find(({ kind }) => kind === 'branch')
const strangeHeads = ['组织名称', '组织类型', '挂靠单位', '台账编号']

const upload = async (page: Page, kind: string, sheet: string, rows: ReadonlyArray<readonly string[]>): Promise<void> => {
  await page.goto(`/admin/imports/new/${kind}`)
  await uploadFile(page, page.getByRole('button', { name: '选择文件' }), await writePlainWorkbook(`${sheet}.xlsx`, sheet, rows))
}

const commit = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await dialog(page).getByRole('button', { name: label }).click()
  await expect(page.getByText('导入结果').first()).toBeVisible({ timeout: 30_000 })
}

test('organizations come from a workbook whose heads nobody knows; the columns are settled by hand once and remembered', async ({ as, world }) => {
  const page = await as(LOGIN, '/admin/imports')
  await expect(heading(page, '导入')).toBeVisible()
  await expect(table(page, '可以导入的内容').getByRole('row')).not.toHaveCount(1)
  await picture(page, 'imports')
  await row(table(page, '可以导入的内容'), '党组织').getByRole('link', { name: '导入党组织' }).click()
  await expect(heading(page, '导入党组织')).toBeVisible()
  await upload(page, 'organizations', '党组织', [strangeHeads, ['看守所第二党支部', '党支部', root, '7'], ['第二党支部第一党小组', '党小组', '看守所第二党支部', '8']])

  const columns = table(page, '核对栏目')
  await expect(row(columns, '上级组织')).toContainText('没有对应')
  await expect(page.getByRole('button', { name: '核对完毕，预览' })).toBeDisabled()
  await columns.getByRole('combobox', { name: '上级组织对应文件中的栏目' }).click()
  await page.locator('.ant-select-item-option').filter({ hasText: '挂靠单位（C列）' }).click()
  await expect(row(columns, '上级组织')).toContainText('已对应')
  await expect(page.getByRole('status').filter({ hasText: '不读取：台账编号' })).toBeVisible()
  await picture(page, 'imports-columns')
  await page.getByRole('button', { name: '核对完毕，预览' }).click()
  await expect(page.getByText('没有需要更正的内容')).toBeVisible()
  await commit(page, '导入2个组织')
  await expect(figure(region(page, '导入合计'), '登记组织')).toContainText('2')
  await picture(page, 'imports-result')

  await upload(page, 'organizations', '党组织', [strangeHeads, ['看守所第三党支部', '党支部', root, '9']])
  await expect(page.getByRole('button', { name: '导入1个组织' })).toBeEnabled()
  await expect(page.getByText('不读取：台账编号')).toBeVisible()
  await commit(page, '导入1个组织')
  await page.getByRole('button', { name: '撤回导入' }).click()
  await dialog(page).getByRole('button', { name: '撤回导入' }).click()
  await expect(page.getByRole('status').filter({ hasText: /这次导入已于.*撤回/ })).toBeVisible()
  const left = await world.sql`select u.name from org_units u join ref.tenants t on t.id = u.tenant_id where t.code = '510303' and u.name like '看守所第%党支部' and u.closed_on is null`
  expect(left.map(({ name }) => name)).toEqual(['看守所第二党支部'])
})

test('posts with a wrong row: the others go in, the wrong one comes as a marked workbook, is corrected and read again', async ({ as, world }) => {
  const member = gongjingTree.people.find(({ branchKey, name }) => branchKey === branch?.key && gongjingTree.people.filter((other) => other.name === name).length === 1)
  const page = await as(LOGIN)
  const heads = ['党组织', '姓名', '身份证号末4位', '党内职务', '任职日期', '任期届满']
  const post = (unit: string, title: string): string[] => [unit, member?.name ?? '', member?.residentId.slice(-4) ?? '', title, '2026-03-01', '2029-03-01']
  await upload(page, 'posts', '党内职务', [heads, post(branch?.name ?? '', '委员'), post('看守所第二党支', '委员')])
  const wrong = table(page, '需要更正')
  await expect(wrong.getByRole('row', { name: '不导入第3行' })).toContainText('看守所第二党支部')
  await expect(page.getByText('1行未更正')).toBeVisible()
  await commit(page, '导入1项任职')

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载这1行' }).click()])
  const [marked, line] = await readPlainWorkbook(new Uint8Array(await readFile(await file.path())))
  expect(marked).toEqual([...heads, '问题与办法'])
  expect(line?.at(-1)).toContain('没有“看守所第二党支”')
  await upload(page, 'posts', '党内职务', [marked ?? [], ['看守所第二党支部', ...(line ?? []).slice(1)]])
  await expect(page.getByText('没有需要更正的内容')).toBeVisible()
  await commit(page, '导入1项任职')
  const posts = await world.sql`select u.name from org_posts p join org_units u on u.tenant_id = p.tenant_id and u.id = p.org_unit_id where p.term_ends_on = '2029-03-01' and p.valid_from = '2026-03-01' and p.post = 'committee_member' order by u.name`
  expect(posts.map(({ name }) => name)).toEqual([branch?.name, '看守所第二党支部'].toSorted())
  await page.goto('/admin/imports')
  await expect(table(page, '导入记录').getByRole('row').filter({ hasText: '党内职务' })).toHaveCount(2)
})
