import type { Page } from '@playwright/test'
import { choosePerson } from '../support/choose-person.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, figure, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

interface MemberLine {
  readonly name: string
  readonly status: string
}

const option = (page: Page, text: string) => page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: text }).first()

const search = async (page: Page, label: string, name: string): Promise<void> => {
  await choosePerson(page, dialog(page).getByLabel(label, { exact: true }), name)
}

test('[G13] committees show posts, terms and gaps with their articles; a postponement is decided by another, an election replaces the whole committee', async ({ as, world }) => {
  const organizer = await world.api('gongjing.admin')
  const tree = (await organizer.query<ReadonlyArray<{ id: string; name: string }>>('org.listOrgTree')).body
  const people = (await organizer.query<{ items: MemberLine[] }>('members.listMembers', { orgUnitId: tree.find(({ name }) => name === '刑侦大队党支部')?.id, limit: 50 })).body.items.filter(({ status }) => status === 'formal').map(({ name }) => name)

  const page = await as('gongjing.admin', '/admin/org/terms')
  const list = table(page, '班子与换届')
  await expect(row(list, '刑侦大队党支部')).toContainText('临近届满')
  await expect(row(list, '刑侦大队党支部')).toContainText('2027-04-18换届')
  await expect(row(list, '南坪派出所党支部')).toContainText(/未配备纪检委员.*第九条/)
  await expect(row(list, '经侦大队党支部')).toContainText('调整申请待审批')
  await expect(figure(region(page, '任期概况'), '半年内届满').or(page.getByText('半年内届满').locator('..')).first()).toContainText('1')
  await picture(page, 'terms-1-list')
  await page.getByRole('button', { name: '查看刑侦大队党支部' }).click()
  await expect(dialog(page)).toContainText('届满前6个月、3个月、1个月各提醒1次')
  await expect(row(table(page, '班子成员'), '书记').first()).toContainText('陈立川')
  await expect(row(table(page, '班子成员'), '书记').first()).toContainText('一致')
  await picture(page, 'terms-2-branch')
  await page.keyboard.press('Escape')

  const leader = await as('gongjing.leader', '/admin/org/terms')
  await leader.getByRole('button', { name: '查看经侦大队党支部' }).click()
  await leader.getByRole('button', { name: '批准', exact: true }).click()
  await dialog(leader).last().getByLabel('批复文号').fill('贡公党〔2026〕61号')
  await dialog(leader).last().getByRole('button', { name: '批准', exact: true }).click()
  await expect(row(table(leader, '班子与换届'), '经侦大队党支部')).toContainText('2028-01-08换届')

  await leader.goto('/admin/org/terms')
  await leader.getByRole('button', { name: '登记换届：刑侦大队党支部' }).click()
  await dialog(leader).getByLabel('上级批复文号').fill('贡公党〔2026〕62号')
  for (const [index, post] of ['书记', '组织委员', '宣传委员', '纪检委员'].entries()) await search(leader, post, people[index + 4] ?? '')
  await picture(leader, 'terms-3-election')
  await dialog(leader).getByRole('button', { name: '登记换届结果' }).click()
  // Five months before its time an election needs approval first.
  await expect(dialog(leader)).toContainText('《基层组织选举工作条例》第三条')
})

test('[G13] the balance of members over posts and police types, and pairs that help each other', async ({ as }) => {
  const page = await as('gongjing.secretary', '/admin/org/pairs')
  await expect(row(table(page, '支部班子与警种结构'), '刑侦大队党支部')).toContainText(/刑侦\d+＋\d+（\d+）/)
  await expect(row(table(page, '支部班子与警种结构'), '南坪派出所党支部')).toHaveCount(0)
  await expect(row(table(page, '帮带结对'), '李敏')).toContainText('帮助熟悉党务工作')
  await picture(page, 'pairs-1-list')
  await page.getByRole('button', { name: '登记结对' }).click()
  await search(page, '帮带人', '李敏')
  await search(page, '被帮带人', '王海峰')
  await dialog(page).getByLabel('帮带内容').fill('共同研究系列案件侦办方法')
  await dialog(page).getByRole('button', { name: '登记结对' }).click()
  await expect(row(table(page, '帮带结对'), '王海峰')).toContainText('共同研究系列案件侦办方法')
  await row(table(page, '帮带结对'), '王海峰').getByRole('button', { name: '结束结对' }).click()
  await dialog(page).getByLabel('帮带成效').fill('已能独立主办')
  await dialog(page).getByRole('button', { name: '结束结对' }).click()
  await expect(row(table(page, '帮带结对'), '王海峰')).toHaveCount(0)
})

test('[G8] trade union, Youth League and women’s committee have posts and members of their own, apart from the party', async ({ as, world }) => {
  const api = await world.api('gongjing.admin')
  const before = (await api.query<{ members: number }>('members.rosterFigures')).body.members
  const page = await as('gongjing.admin', '/admin/org/mass-orgs')
  const list = table(page, '群团组织')
  await expect(row(list, '贡井分局工会委员会')).toContainText('主席')
  await expect(row(list, '贡井分局团总支')).toContainText('书记桑青青')
  await expect(row(list, '贡井分局妇女委员会')).toContainText('主任')
  await picture(page, 'mass-orgs-1-list')
  await page.getByRole('link', { name: '贡井分局团总支', exact: true }).click()
  await expect(heading(page, '贡井分局团总支')).toBeVisible()
  await expect(row(table(page, '成员'), '巴图')).toContainText('已满28周岁，可以办理离团')
  await page.getByRole('button', { name: '登记成员' }).click()
  await dialog(page).getByText('其他人员').click()
  await dialog(page).getByLabel('姓名').fill('牟超龄')
  await dialog(page).getByLabel('出生日期').fill('1990-01-01')
  await dialog(page).getByRole('button', { name: '登记成员' }).click()
  await expect(dialog(page)).toContainText('入团年龄为14至28岁')
  await dialog(page).getByLabel('姓名').fill('牟小禾')
  await dialog(page).getByLabel('出生日期').fill('2004-03-01')
  await dialog(page).getByRole('button', { name: '登记成员' }).click()
  await expect(row(table(page, '成员'), '牟小禾')).toContainText('2032-03-01年满28周岁')
  await row(table(page, '成员'), '牟小禾').getByRole('button', { name: '任职' }).click()
  await dialog(page).getByLabel('职务').click()
  await option(page, '委员').click()
  await dialog(page).getByRole('button', { name: '任职' }).click()
  await expect(row(table(page, '成员'), '牟小禾')).toContainText('委员')
  await row(table(page, '成员'), '巴图').getByRole('button', { name: '登记离开' }).click()
  await dialog(page).getByLabel('原因').fill('年满28周岁')
  await dialog(page).getByRole('button', { name: '登记离开' }).click()
  await expect(row(table(page, '成员'), '巴图')).toHaveCount(0)
  await picture(page, 'mass-orgs-2-league')
  expect((await api.query<{ members: number }>('members.rosterFigures')).body.members).toBe(before)
})

test('[G14] a vanguard team of many branches records deeds; at its end they flow back to each member', async ({ as, world }) => {
  const page = await as('gongjing.admin', '/admin/org/missions')
  await page.getByRole('link', { name: '冬季巡防党员先锋队', exact: true }).click()
  await expect(heading(page, '冬季巡防党员先锋队')).toBeVisible()
  await expect(row(table(page, '先锋队队员'), '王海峰')).toContainText('刑侦大队党支部')
  await page.getByRole('button', { name: '登记事迹' }).click()
  await dialog(page).getByLabel('队员', { exact: true }).click()
  await option(page, '王海峰').click()
  await dialog(page).getByLabel('事迹', { exact: true }).fill('连夜比对线索，协助解救被困人员')
  await dialog(page).getByRole('button', { name: '登记事迹' }).click()
  await expect(row(table(page, '先锋队事迹'), '连夜比对线索')).toContainText('何谦')
  await picture(page, 'team-1-deeds')
  const member = await world.api('gongjing.member')
  const own = (await member.query<{ teams: ReadonlyArray<{ name: string; deeds: ReadonlyArray<{ text: string }> }> }>('missions.myMissions')).body
  expect(own.teams[0]?.deeds.map(({ text }) => text)).toContain('连夜比对线索，协助解救被困人员')
  await page.getByRole('button', { name: '先锋队结束' }).click()
  await expect(dialog(page)).toContainText('已登记的5件事迹和参加记录计入队员本人考核积分')
  await dialog(page).getByRole('button', { name: '先锋队结束' }).click()
  await expect(page.getByText('事迹已计入队员考核积分')).toBeVisible()
  await expect(page.getByRole('button', { name: '登记事迹' })).toHaveCount(0)
})
