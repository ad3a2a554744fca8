import * as books from '@dangjian/tooling-demo/workbook'
import { expect, test } from '../support/fixtures.ts'
import { heading } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { uploadFile } from '../support/upload-file.ts'

test.use({ template: 'empty' })
test.describe.configure({ timeout: 120_000 })

const { gongjingTree } = books

/** Each file with words of the text that says what is wrong with it. */
const broken: ReadonlyArray<readonly [what: string, make: () => books.WorkbookFile | Promise<books.WorkbookFile>, says: RegExp]> = [
  ['plain text under the name of a workbook', books.notAZip, /不是可以读取的Excel工作簿/],
  ['an archive without a workbook', books.zipWithoutWorkbook, /不是可以读取的Excel工作簿/],
  ['a wrong sheet with other columns', books.wrongSheet, /缺少栏目/],
  ['merged cells', () => books.mergedCells(gongjingTree), /已合并/],
  ['formulas', () => books.formulas(gongjingTree), /是公式/],
  ['a CSV file in GBK', () => books.gbkCsv(gongjingTree), /CSV文本文件（GBK/],
  ['50 MB', books.fiftyMegabytes, /过大|超过20MB/],
  ['a zip bomb', books.zipBomb, /过大/],
  ['a zip bomb that lies about its size', books.lyingZipBomb, /过大|不是可以读取/],
]

test('every broken workbook is refused in Chinese with what, why and what next, and leaves nothing behind', async ({ as, world }) => {
  const page = await as('gongjing.admin', '/admin/imports/new/roster')
  for (const [what, make, says] of broken) {
    await test.step(what, async () => {
      await uploadFile(page, page.getByRole('button', { name: '选择文件' }), await make())
      const alert = page.getByRole('alert').filter({ hasText: says })
      await expect(alert).toBeVisible({ timeout: 30_000 })
      await expect(alert).toContainText('请')
      await expect(heading(page, '导入党员名册')).toBeVisible()
      if (what === 'merged cells') await picture(page, 'bad-workbook')
      await page.reload()
    })
  }
  const left = await world.sql`select 1 from members m join ref.tenants t on t.id = m.tenant_id where t.code = '510303'`
  expect(left).toHaveLength(0)
  expect(await world.sql`select 1 from imports i join ref.tenants t on t.id = i.tenant_id where t.code = '510303'`).toHaveLength(0)
})
