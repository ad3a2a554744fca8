import { shaanxiTenants, sichuanTenants } from '@dangjian/tooling-demo'
import type { ErrorBody } from '../support/api.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, nav, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const TABLE = '下级单位公布的数据'

test('a cadre of the province signs in by hand and sees the 21 bureaus with their codes, and the county bureaus below their city', async ({ world, browser }) => {
  const page = await (await browser.newContext({ baseURL: world.url })).newPage()
  await page.goto('/admin/')
  await page.getByLabel('登录名').fill('sichuan.admin')
  await page.getByLabel('密码', { exact: true }).fill('wrong-password-2026')
  await page.getByRole('button', { name: '登录系统' }).click()
  await expect(page.getByRole('alert')).toContainText('账号或密码不正确')
  await picture(page, 'step-1-sign-in')
  await page.getByLabel('密码', { exact: true }).fill('Yanshi-2026-dangjian')
  await page.getByRole('button', { name: '登录系统' }).click()
  await expect(nav(page, '下级单位').or(nav(page, '工作台')).first()).toBeVisible()
  await page.goto('/admin/province')
  await expect(heading(page, '下级单位')).toBeVisible()
  const bureaus = table(page, TABLE)
  for (const { name, code, kind, key } of sichuanTenants) {
    if (kind === 'province') continue
    await expect(row(bureaus, `代码${code}`), key).toContainText(name)
  }
  await expect(bureaus.locator('tbody tr[data-row-key]')).toHaveCount(sichuanTenants.length - 1)
  await picture(page, 'step-1-province')
  await page.getByRole('button', { name: '收起自贡市公安局的下级' }).click()
  await expect(row(bureaus, '代码510303')).toHaveCount(0)
  await page.getByRole('button', { name: '展开自贡市公安局的下级' }).click()
  await page.getByRole('button', { name: '查看数据：自贡市公安局贡井分局' }).click()
  await expect(dialog(page)).toContainText('510303')
  await page.context().close()
})

test('a bureau publishes its figures and its province reads them, not its records', async ({ as }) => {
  const bureau = await as('leshan.admin', '/admin/bureau')
  await bureau.getByRole('button', { name: '公布本单位数据' }).first().click()
  await dialog(bureau).getByRole('button', { name: '公布本单位数据' }).click()
  await expect(bureau.getByRole('status').filter({ hasText: '公布截至' })).toBeVisible()
  const province = await as('sichuan.admin', '/admin/province')
  await expect(row(table(province, TABLE), '代码511100')).toContainText('2026-11-22')
  await expect(row(table(province, TABLE), '代码511300')).toContainText('未公布')
})

test('the second province lives in the same deployment and neither sees the other, by list, address or id', async ({ as, world }) => {
  const page = await as('shaanxi.admin', '/admin/province')
  const bureaus = table(page, TABLE)
  await expect(bureaus.locator('tbody tr[data-row-key]')).toHaveCount(shaanxiTenants.length - 1)
  for (const { name, kind } of shaanxiTenants) if (kind !== 'province') await expect(bureaus).toContainText(name)
  await expect(page.locator('body')).not.toContainText(/四川|贡井|自贡|成都/)
  await picture(page, 'step-1-second-province')

  const gongjing = await world.api('gongjing.admin')
  const { body: members } = await gongjing.query<{ items: ReadonlyArray<{ id: string; name: string }> }>('members.listMembers')
  const { body: units } = await gongjing.query<ReadonlyArray<{ id: string; kind: string }>>('org.listOrgTree')
  const [member, unit] = [members.items[0], units.find(({ kind }) => kind === 'branch')]
  if (!member || !unit) throw new Error('the bureau has neither members nor branches')
  for (const login of ['shaanxi.admin', 'linwei.admin', 'sichuan.admin', 'zigong.admin']) {
    const api = await world.api(login)
    for (const [procedure, input] of [['members.getMember', { id: member.id }], ['org.getOrgUnit', { id: unit.id }]] as const) {
      const answer = await api.query<ErrorBody>(procedure, input)
      expect([answer.status, answer.body.code], `${login} ${procedure}`).toEqual([404, 'NOT_FOUND'])
    }
  }
  const linwei = await as('linwei.admin')
  for (const path of [`/admin/members/${member.id}`, `/admin/org/${unit.id}`]) {
    await linwei.goto(path)
    await expect(linwei.getByText('没有找到').first(), path).toBeVisible()
    await expect(linwei.locator('body')).not.toContainText(member.name)
  }
})
