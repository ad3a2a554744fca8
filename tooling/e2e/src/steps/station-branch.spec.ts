import { expect, test } from '../support/fixtures.ts'
import { heading, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

test('[L1] a station branch of 27 members among 33 officers has its five committee members and three party groups', async ({ as }) => {
  const page = await as('linwei.admin', '/admin/org')
  await page.getByRole('treegrid', { name: '组织树' }).getByRole('link', { name: '站南派出所党支部', exact: true }).click()
  await expect(heading(page, '站南派出所党支部')).toBeVisible()
  await expect(page.getByText('27名（民警33人）').first()).toBeVisible()
  const committee = table(page, '任职名单')
  for (const post of ['书记', '副书记', '组织委员', '宣传委员', '纪检委员']) await expect(committee.getByRole('cell', { name: post, exact: true }), post).toHaveCount(1)
  await expect(committee.locator('tbody tr[data-row-key]')).toHaveCount(5)
  const groups = table(page, '党小组')
  for (const [name, members] of [['综合党小组', 8], ['刑侦党小组', 9], ['治安党小组', 10]] as const) await expect(row(groups, name)).toContainText(`${members}`)
  await expect(groups.locator('tbody tr[data-row-key]')).toHaveCount(3)
  await picture(page, 'station-branch')
})
