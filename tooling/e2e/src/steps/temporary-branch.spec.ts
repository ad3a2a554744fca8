import type { Page } from '@playwright/test'
import { choosePerson } from '../support/choose-person.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const MISSION = '抗震救灾支援任务'
const BRANCH = '抗震救灾工作队临时党支部'

interface MemberLine {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly category: string
  readonly posts: readonly unknown[]
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name })

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await dialog(page).getByLabel(label, { exact: true }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click()
}

const search = async (page: Page, label: string, names: readonly string[]): Promise<void> => {
  const field = dialog(page).getByLabel(label, { exact: true })
  for (const name of names) {
    await field.fill(name)
    await expect(page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').filter({ hasText: name })).toBeVisible()
    await field.press('Enter')
  }
  await field.press('Escape')
}

const seat = async (page: Page, post: string, name: string): Promise<void> => {
  await choosePerson(page, dialog(page).getByLabel(post, { exact: true }), name)
}

/** The three ordinary members of 禁毒大队 and 看守所 who go on the mission. */
const travellersOf = async (members: (unit: string) => Promise<readonly MemberLine[]>): Promise<string[]> => {
  const free = (lines: readonly MemberLine[]) => lines.filter(({ status, category, posts }) => status === 'formal' && category === 'serving_officer' && posts.length === 0)
  return [...free(await members('禁毒大队党支部')).slice(0, 2), ...free(await members('看守所党支部')).slice(0, 1)].map(({ name }) => name)
}

test('[S9] a temporary branch for an aid mission from setting up to dissolution', async ({ as, world }) => {
  const organizer = await world.api('gongjing.admin')
  const tree = (await organizer.query<ReadonlyArray<{ id: string; name: string; kind: string; form: string }>>('org.listOrgTree')).body
  const unitOf = (name: string): string => tree.find((unit) => unit.name === name)?.id ?? ''
  const [first = '', second = '', third = ''] = await travellersOf(async (name) => (await organizer.query<{ items: MemberLine[] }>('members.listMembers', { orgUnitId: unitOf(name), limit: 50 })).body.items)
  const figuresBefore = (await organizer.query<{ members: number; orgUnits: { total: number } }>('members.rosterFigures')).body

  const admin = await as('gongjing.admin', '/admin/org/missions')
  await expect(heading(admin, '任务与临时党支部')).toBeVisible()
  await picture(admin, 'mission-1-list')
  await admin.getByRole('button', { name: '登记任务' }).click()
  await choose(admin, '负责党组织', '贡井分局')
  await choose(admin, '任务类别', '援助')
  await dialog(admin).getByLabel('任务名称').fill(MISSION)
  await dialog(admin).getByLabel('地点').fill('高原某县')
  await dialog(admin).getByLabel('开始日期').fill('2026-11-01')
  await dialog(admin).getByLabel('计划结束日期').fill('2027-01-31')
  await dialog(admin).getByLabel('任务文号').fill('贡公政〔2026〕40号')
  await dialog(admin).getByRole('button', { name: '登记任务' }).click()
  await expect(heading(admin, MISSION)).toBeVisible()

  await admin.getByRole('button', { name: '申请成立临时党支部' }).first().click()
  await dialog(admin).getByLabel('临时党支部名称').fill(BRANCH)
  await dialog(admin).getByLabel('简称').fill('抗震临时支部')
  await dialog(admin).getByLabel('成立日期').fill('2026-11-02')
  await search(admin, '党员名单', [first, second, third])
  await seat(admin, '书记', first)
  await seat(admin, '组织委员', second)
  await seat(admin, '纪检委员', third)
  await picture(admin, 'mission-2-propose')
  await dialog(admin).getByRole('button', { name: '申请成立临时党支部' }).click()
  await expect(region(admin, '申请内容')).toContainText('待审批')
  await expect(region(admin, '申请内容')).toContainText('须由另一名有审批权限的人办理')
  await expect(admin.getByRole('button', { name: '批准并指定班子' })).toHaveCount(0)

  const leader = await as('gongjing.leader', new URL(admin.url()).pathname)
  await leader.getByRole('button', { name: '批准并指定班子' }).click()
  await dialog(leader).getByLabel('批复文号').fill('贡公党〔2026〕50号')
  await dialog(leader).getByRole('button', { name: '批准', exact: true }).click()
  await expect(region(leader, '临时党支部情况')).toContainText('已成立')
  await expect(region(leader, '临时党支部情况')).toContainText('韦承志')
  await expect(row(table(leader, '指定的班子'), '书记').first()).toContainText(first)
  await expect(region(leader, '职责范围')).toContainText('临时党支部不办理发展党员')
  await expect(region(leader, '职责范围')).toContainText('《支部工作条例》')
  await picture(leader, 'mission-3-standing')

  await tab(leader, '党员').click()
  for (const [name, home] of [[first, '禁毒大队党支部'], [third, '看守所党支部']] as const) await expect(row(table(leader, '临时党支部党员'), name)).toContainText(home)
  await picture(leader, 'mission-4-members')
  const figures = (await organizer.query<typeof figuresBefore>('members.rosterFigures')).body
  expect(figures).toMatchObject({ members: figuresBefore.members, orgUnits: { total: figuresBefore.orgUnits.total } })

  const standing = (await organizer.query<ReadonlyArray<{ id: string; name: string }>>('org.listOrgTree')).body.find(({ name }) => name === BRANCH)
  const opened = await organizer.command<{ code: string; details: Record<string, string> }>('admission.openCase', {
    orgUnitId: standing?.id, name: '严小川', gender: 'male', birthDate: '1998-05-04', idNumber: '110101199805040018', ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', appliedOn: '2026-11-10',
  })
  expect(opened.status).toBe(422)
  expect(JSON.stringify(opened.body)).toContain('TEMPORARY_BRANCH_MAY_NOT')
  expect(JSON.stringify(opened.body)).toContain('BR-06')
  const admission = await as('gongjing.admin', '/admin/admission')
  await admission.getByRole('button', { name: '登记申请' }).first().click()
  await dialog(admission).getByLabel('接收申请的党支部', { exact: true }).fill('党支部')
  await expect(admission.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '机关第一党支部' })).toHaveCount(1)
  await dialog(admission).getByLabel('接收申请的党支部', { exact: true }).fill('抗震救灾')
  await expect(admission.locator('.ant-select-dropdown:visible .ant-select-item-option')).toHaveCount(0)

  await tab(leader, '组织生活').click()
  await leader.getByRole('link', { name: '记录会议' }).click()
  await leader.getByLabel('类别', { exact: true }).click()
  await leader.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '主题党日' }).click()
  await leader.getByLabel('地点').fill('驻地帐篷')
  await expect(leader.getByRole('radiogroup', { name: /的到会情况$/ })).toHaveCount(3)
  await leader.getByRole('textbox', { name: '会议记录' }).fill('学习救灾工作纪律，明确分工。')
  await leader.getByRole('button', { name: '保存会议记录' }).click()
  await expect(leader.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()

  // At home the record of the same month offers the absence with its reason.
  const home = await organizer.query<{ roster: ReadonlyArray<{ memberName: string; awayAt: string | null }> }>('life.draftMeeting', { orgUnitId: unitOf('看守所党支部'), kind: 'theme_day' })
  expect(home.body.roster.find(({ memberName }) => memberName === third)?.awayAt).toBe(BRANCH)

  await leader.goto(new URL(admin.url()).pathname)
  await leader.getByRole('button', { name: '任务结束' }).click()
  await expect(dialog(leader)).toContainText('3名党员在临时党支部的会议、职务和事迹记录转回所在党支部')
  await dialog(leader).getByRole('button', { name: '任务结束' }).click()
  await expect(leader.getByText('临时党支部随任务结束自然撤销')).toBeVisible()
  await expect(region(leader, '临时党支部情况')).toContainText('已撤销')
  await tab(leader, '转回记录').click()
  const back = row(table(leader, '转回所在党支部的记录'), third)
  await expect(back).toContainText('看守所党支部')
  await expect(back).toContainText('1次（应到1次）')
  await expect(back).toContainText('纪检委员')
  await picture(leader, 'mission-5-returned')
  expect((await organizer.query<ReadonlyArray<{ name: string }>>('org.listOrgTree')).body.some(({ name }) => name === BRANCH)).toBe(false)
})
