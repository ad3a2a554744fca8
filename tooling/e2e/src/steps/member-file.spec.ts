import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, nav, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import type { World } from '../support/world.ts'

const PERSON = '王海峰'
const MEMBER = 'gongjing.member'
const ORGANIZER = 'gongjing.organizer'
const SECRETARY = 'gongjing.secretary'

/** The member's id, as the roster knows it. */
const idOf = async (world: World, name: string, login = SECRETARY): Promise<string> => {
  const { body } = await (await world.api(login)).query<{ items: Array<{ id: string; name: string }> }>('members.listMembers', { search: name, limit: 10 })
  return body.items.find((line) => line.name === name)?.id ?? ''
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

test('the file is read in its parts; schools and honours are recorded, and every change stands in the history', async ({ as, world }) => {
  const page = await as(ORGANIZER, `/admin/members/${await idOf(world, PERSON)}`)
  await expect(heading(page, PERSON)).toBeVisible()
  await expect(region(page, '党籍状态')).toContainText('在册')
  await expect(page.getByRole('tabpanel')).toContainText('刑侦')
  await picture(page, 'file-1-basics')

  await tab(page, '组织关系与职务').click()
  await expect(region(page, '组织关系')).toContainText('刑侦大队党支部')
  await picture(page, 'file-2-affiliation')

  await tab(page, '学历与荣誉').click()
  await page.getByRole('button', { name: '登记荣誉奖励' }).click()
  await dialog(page).getByLabel('名称').fill('个人三等功')
  await dialog(page).getByLabel('授予单位').fill('市公安局')
  await dialog(page).getByLabel('授予日期').fill('2026-10-10')
  await dialog(page).getByRole('button', { name: '登记荣誉奖励' }).click()
  await expect(row(table(page, '荣誉与奖励'), '2026-10-10')).toContainText('立功')
  await picture(page, 'file-3-records')

  await page.getByRole('button', { name: '更正登记信息' }).click()
  await dialog(page).getByLabel('职务').fill('侦查中队副中队长')
  await dialog(page).getByLabel('更正事由').fill('任职文件到达')
  await dialog(page).getByRole('button', { name: '保存更正' }).click()
  await tab(page, '变更记录').click()
  await expect(row(table(page, '变更记录'), '侦查中队副中队长')).toContainText('任职文件到达')
  await expect(row(table(page, '变更记录'), '警号').first()).toContainText('内容受保护')
  await picture(page, 'file-4-changes')

  await tab(page, '受保护信息').click()
  await expect(page.getByText('您不能查看受保护信息')).toBeVisible()
})

test('a protected fact is kept for a purpose, read with one, ended, and the branch page shows no content', async ({ as, world }) => {
  const page = await as(SECRETARY, `/admin/members/${await idOf(world, PERSON)}?tab=protected`)
  await page.getByRole('button', { name: '登记受保护信息' }).click()
  await dialog(page).getByLabel('内容').fill('住院治疗，术后康复。')
  await dialog(page).getByLabel('用途').fill('住院慰问')
  await dialog(page).getByLabel('截止日期').fill('2026-12-31')
  await dialog(page).getByRole('button', { name: '登记受保护信息' }).click()
  const line = row(table(page, '受保护信息'), '住院慰问')
  await expect(line).toBeVisible()
  await expect(page.getByText('术后康复')).toHaveCount(0)
  await line.getByRole('button', { name: '查看内容' }).click()
  await dialog(page).getByLabel('查看用途').fill('安排走访慰问')
  await dialog(page).getByRole('button', { name: '查看内容' }).click()
  await expect(line).toContainText('住院治疗，术后康复。')
  await picture(page, 'file-5-protected')
})

test('a member goes away, is contacted, is missing, and the decision waits for its day', async ({ as, world }) => {
  const page = await as('gongjing.admin', `/admin/members/${await idOf(world, '张卫国')}`)
  const life = region(page, '党籍状态')
  const take = async (act: string, fields: Record<string, string>): Promise<void> => {
    await life.getByRole('button', { name: act, exact: true }).click()
    for (const [label, value] of Object.entries(fields)) await dialog(page).getByLabel(label, { exact: true }).fill(value)
    await dialog(page).getByRole('button', { name: act, exact: true }).click()
    await expect(dialog(page)).toHaveCount(0)
  }
  await take('登记流动', { 所在地: '某省某市', 外出日期: '2026-03-01', 依据: '外出学习培训' })
  await expect(life).toContainText('流动')
  await expect(life).toContainText('《党员教育管理工作条例》第三十二条')
  await take('登记失联', { 最后取得联系的日期: '2026-07-01', 依据: '电话、住址均无法联系' })
  await expect(life).toContainText('最早2027年1月1日可以研究停止党籍')
  await expect(life.getByRole('button', { name: '停止党籍' })).toBeDisabled()
  await picture(page, 'file-6-lost')
  await take('登记联系情况', {})
  await expect(life).toContainText('流动')
  await take('登记返回', { 返回日期: '2026-11-22', 依据: '已返回工作' })
  await expect(life).toContainText('在册')
})

test('care lists fill themselves, turn months, open the file and leave as a workbook', async ({ as }) => {
  const page = await as(SECRETARY, '/admin/members/care')
  await expect(heading(page, '关怀名单')).toBeVisible()
  await expect(nav(page, '关怀名单')).toBeVisible()
  await page.getByText('政治生日', { exact: true }).click()
  for (let turn = 0; turn < 5; turn += 1) await page.getByRole('button', { name: '上月' }).click()
  await expect(page.getByText('2026年6月', { exact: true })).toBeVisible()
  await expect(row(table(page, '关怀名单'), PERSON)).toContainText('入党8年')
  await picture(page, 'care-1-political-birthday')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出所示内容' }).click()])
  expect(file.suggestedFilename()).toBe('关怀名单-政治生日2026-06.xlsx')
  await page.getByText('家庭关怀', { exact: true }).click()
  await expect(row(table(page, '关怀名单'), '李敏')).toContainText('有在用登记')
  await expect(page.getByText('高考')).toHaveCount(0)
  await picture(page, 'care-2-families')
  await page.getByRole('link', { name: '查看档案：李敏' }).click()
  await expect(row(table(page, '受保护信息'), '家庭情况')).toBeVisible()
})

test('the roster shows who left, with chosen columns, and exports what it shows', async ({ as }) => {
  const page = await as(SECRETARY, '/admin/members')
  await expect(heading(page, '党员名册')).toBeVisible()
  await page.getByRole('button', { name: '设置列' }).click()
  await page.getByRole('checkbox', { name: '警种' }).check()
  await expect(table(page, '党员名册').getByRole('columnheader', { name: '警种' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto('/admin/members?police=criminal&columns=branch.policeType.state')
  await expect(row(table(page, '党员名册'), PERSON)).toContainText('刑侦')
  await picture(page, 'roster-columns')
})

test('the member sees the own file, asks for a correction, gets the answer, sees who looked and takes everything along @phone', async ({ as, world }) => {
  const page = await as(MEMBER, '/me')
  await expect(region(page, '谁查看过我的信息')).toContainText('党员大会通知')
  await picture(page, 'me-1')
  await page.goto('/me/record')
  await page.getByRole('button', { name: '显示手机号码' }).click()
  await expect(page.getByRole('button', { name: '遮盖手机号码' })).toBeVisible()
  await picture(page, 'me-2-record')
  await page.getByRole('button', { name: '申请更正' }).click()
  await dialog(page).getByLabel('需要更正的栏目').selectOption('民族')
  await dialog(page).getByLabel('更正为').fill('彝族')
  await dialog(page).getByLabel('理由').fill('登记时填写有误')
  await picture(page, 'me-3-correction')
  await dialog(page).getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('更正申请已提交')).toBeVisible()

  // The organizer's answer goes through the page at the desk; the phone run answers by the same procedure.
  const isPhone = (page.viewportSize()?.width ?? 1280) < 600
  if (isPhone) {
    const organizer = await world.api(ORGANIZER)
    const { body } = await organizer.query<{ items: Array<{ id: string; memberName: string }> }>('members.listCorrections', { which: 'pending', limit: 20 })
    await organizer.command('members.answerCorrection', { id: body.items.find(({ memberName }) => memberName === PERSON)?.id ?? '', accept: true })
  } else {
    const desk = await as(ORGANIZER, '/admin/members/corrections')
    const line = row(table(desk, '更正申请'), PERSON)
    await expect(line).toContainText('彝族')
    await picture(desk, 'corrections')
    await line.getByRole('button', { name: '采纳', exact: true }).click()
    await dialog(desk).getByRole('button', { name: '采纳', exact: true }).click()
    await expect(desk.getByText('没有待答复的更正申请')).toBeVisible()
  }
  await page.goto('/me/corrections')
  await expect(page.getByRole('list', { name: '更正申请' })).toContainText('已采纳')
  await picture(page, 'me-4-answered')
  await page.goto('/me/record')
  await expect(page.getByText('彝族')).toBeVisible()

  await page.goto('/me/views')
  await expect(page.getByRole('list', { name: '查看记录' })).toContainText('何谦')
  await expect(page.getByRole('list', { name: '查看记录' })).toContainText('查看身份证号')
  await picture(page, 'me-5-views')

  await page.goto('/me/data')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载全部信息' }).click()])
  const data = JSON.parse(readFileSync(await file.path(), 'utf8')) as { format: string; parts: Array<{ key: string; data: unknown }> }
  expect(data.format).toBe('dangjian.member-data/1')
  expect(data.parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['file', 'affiliations', 'posts', 'standing', 'honours', 'views', 'activities', 'facts', 'scores']))
  expect(data.parts.find(({ key }) => key === 'file')?.data).toMatchObject({ name: PERSON, ethnicity: '彝族' })
  await expect(page.getByRole('region', { name: '登记信息' })).toContainText(PERSON)
  await picture(page, 'me-6-data')
})
