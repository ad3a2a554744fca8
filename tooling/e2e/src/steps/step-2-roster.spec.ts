import { brokenRowsOf, gongjingTree, writeBrokenRowsWorkbook, writeRosterWorkbook } from '@dangjian/tooling-demo/workbook'
import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, figure, heading, nav, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { uploadFile } from '../support/upload-file.ts'

test.describe.configure({ mode: 'serial' })
test.use({ template: 'empty' })

const LOGIN = 'gongjing.admin'

test('[B3] a city admin imports the workbook with three wrong rows: preview, mend two, leave one out, commit', async ({ as, world }) => {
  const broken = await writeBrokenRowsWorkbook(gongjingTree)
  const [checksum, branch, duplicate] = brokenRowsOf(gongjingTree)
  const page = await as(LOGIN, '/admin/members')
  await expect(heading(page, '党员名册')).toBeVisible()
  await picture(page, 'step-2-empty-roster')
  await page.goto('/admin/')
  await expect(heading(page, '工作台')).toBeVisible()
  await countedTask('B3', page, { acts: 7, fields: 3 }, async (hand) => {
    await hand.tap(page.getByRole('link', { name: '导入党员名册' }))
    await hand.upload(page.getByRole('button', { name: '选择文件' }), broken)
    const wrong = table(page, '需要更正')
    await expect(wrong.getByRole('row', { name: `不导入第${checksum?.rowNumber}行` })).toContainText('末位校验码不符')
    await expect(wrong.getByRole('row', { name: `不导入第${branch?.rowNumber}行` })).toContainText('水上派出所党支部')
    await expect(wrong.getByRole('row', { name: `不导入第${duplicate?.rowNumber}行` })).toContainText('与第5行身份证号相同')
    await picture(page, 'step-2-preview')
    await hand.type(wrong.getByRole('textbox', { name: `第${checksum?.rowNumber}行身份证号更正为` }), checksum?.rightValue ?? '')
    await wrong.getByRole('textbox', { name: `第${checksum?.rowNumber}行身份证号更正为` }).press('Enter')
    await expect(wrong.getByRole('row', { name: `不导入第${checksum?.rowNumber}行` })).toContainText('已更正')
    await hand.choose(wrong.getByRole('combobox', { name: `第${branch?.rowNumber}行所在党支部更正为` }), branch?.rightValue ?? '')
    await expect(wrong.getByRole('row', { name: `不导入第${branch?.rowNumber}行` })).toContainText('已更正')
    await hand.tap(page.getByRole('button', { name: `不导入第${duplicate?.rowNumber}行` }))
    await hand.tap(page.getByRole('button', { name: '导入212名党员' }))
    await hand.tap(dialog(page).getByRole('button', { name: '导入212名党员' }))
    await expect(page.getByRole('link', { name: '查看党员名册' })).toBeVisible({ timeout: 60_000 })
  })
  await picture(page, 'step-2-imported')
  expect((await world.sql`select 1 from members m join ref.tenants t on t.id = m.tenant_id where t.code = '510303'`).length).toBe(212)
})

test('an import is taken back as long as nothing depends on it', async ({ as, world }) => {
  const page = await as(LOGIN, '/admin/imports')
  await table(page, '导入记录').getByRole('link', { name: /^查看/ }).first().click()
  await page.getByRole('button', { name: '撤回导入' }).click()
  await dialog(page).getByRole('button', { name: '撤回导入' }).click()
  await expect(page.getByRole('status').filter({ hasText: /这次导入已于.*撤回/ })).toBeVisible()
  expect(await world.sql`select 1 from members m join ref.tenants t on t.id = m.tenant_id where t.code = '510303'`).toHaveLength(0)
  await page.goto('/admin/members')
  await expect(page.getByText('还没有').first()).toBeVisible()
})

test('[G1] the roster imported in the browser gives the published figures, and every structural warning names its article', async ({ as, world }) => {
  const page = await as(LOGIN, '/admin/imports/new/roster')
  await uploadFile(page, page.getByRole('button', { name: '选择文件' }), await writeRosterWorkbook(gongjingTree))
  await page.getByRole('button', { name: '导入212名党员' }).click()
  await dialog(page).getByRole('button', { name: '导入212名党员' }).click()
  await page.getByRole('link', { name: '查看党员名册' }).click({ timeout: 60_000 })

  const figures = region(page, '队伍数字')
  await expect(figure(figures, '党组织')).toHaveText(/^16个.*党委1.*支部15/)
  await expect(figure(figures, '党员')).toHaveText(/^212名/)
  await expect(figure(figures, '在职民警')).toHaveText(/^168名/)
  await expect(figure(figures, '预备党员')).toHaveText(/^21名.*9\.91%/)
  await expect(figure(figures, '35岁及以下')).toHaveText(/^72名.*33\.96%/)
  await expect(figure(figures, '大专及以上')).toHaveText(/^160名.*75\.47%/)
  await expect(figure(figures, '党务干部')).toHaveText(/^2名.*专职1.*兼职1/)
  await picture(page, 'step-2-roster')

  const { body: findings } = await (await world.api(LOGIN)).query<ReadonlyArray<{ text: { what: string; citation: string; ruleId: string } }>>('members.structureFindings')
  expect(findings.some(({ text }) => text.ruleId === 'OR-11')).toBe(true)
  for (const { text } of findings) expect(text.citation, text.what).toMatch(/《.+》第.+条/)
  const hints = region(page, '结构提示')
  await hints.getByRole('button', { name: /全部\d+项/ }).click()
  await expect(hints.getByRole('listitem')).toHaveCount(findings.length)
  for (const [rule, what, article, numbers] of [['OR-11', '专职党务工作人员', '《机关基层组织工作条例》第三十条', /168名.*1%.*现有1名/], ['BR-09', '机关第一党支部', '《机关基层组织工作条例》第七条', /正式党员13名/]] as const) {
    await hints.getByRole('button', { name: new RegExp(`^查看.*${what}`) }).first().click()
    await expect(dialog(page)).toContainText(article)
    await expect(dialog(page)).toContainText(numbers)
    await picture(page, `step-2-finding-${rule}`)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
  }
  expect((await world.cli('demo', 'provision')).code).toBe(0)
})

test('a page of the roster finds people by name, pinyin and initials', async ({ as }) => {
  const page = await as(LOGIN, '/admin/members')
  for (const words of ['王海峰', 'wanghaifeng', 'whf']) {
    await page.getByRole('searchbox', { name: '姓名、拼音或首字母' }).fill(words)
    await page.keyboard.press('Enter')
    await expect(row(table(page, '党员名册'), '王海峰'), words).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(words)}`))
  }
  await page.reload()
  await expect(row(table(page, '党员名册'), '王海峰')).toBeVisible()
  await nav(page, '党员').click()
  await expect(page.getByText('共212名').first()).toBeVisible()
})
