import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { pdfText } from '../support/opened-file.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import type { World } from '../support/world.ts'

const COURSE = '党员年度轮训课程'
const QUIZ = '年度轮训测验'
const EXPLANATION = '解析只在提交后显示'
const CREDIT = `学完课程《${COURSE}》`

interface Unit {
  readonly id: string
  readonly kind: string
  readonly name: string
}

const frame = { explanation: EXPLANATION, basis: '《支部工作条例》', tags: ['轮训'], difficulty: 1 }
const questions = [
  { ...frame, kind: 'single', stem: '轮训：支部党员大会一般多久召开1次？', options: ['每季度', '每月', '每年'], key: [0] },
  { ...frame, kind: 'multiple', stem: '轮训：“三会一课”包括哪些？', options: ['支部党员大会', '党课', '单位例会'], key: [0, 1] },
  { ...frame, kind: 'blank', stem: '轮训：党小组会一般每（　）召开1次。', options: [], key: [['月', '1个月']] },
]

const call = async <O>(world: World, login: string, path: string, input: unknown): Promise<O> => {
  const { body, status } = await (await world.api(login)).command<O>(path, input)
  expect(status, path).toBe(200)
  return body
}

/** The committee's questions and quiz, prepared beforehand. */
const prepareQuiz = async (world: World): Promise<{ committee: Unit; branch: Unit }> => {
  const units = (await (await world.api('gongjing.admin')).query<Unit[]>('org.listOrgTree')).body
  const [committee, branch] = [units.find(({ kind }) => kind === 'committee'), units.find(({ name }) => name === '刑侦大队党支部')]
  if (!committee || !branch) throw new Error('the demonstration has both')
  const ids: string[] = []
  for (const fields of questions) ids.push((await call<{ id: string }>(world, 'gongjing.admin', 'study.addQuestion', { orgUnitId: committee.id, fields })).id)
  const quiz = await call<{ id: string }>(world, 'gongjing.admin', 'study.createQuiz', {
    orgUnitId: committee.id, audienceUnitId: committee.id, title: QUIZ, draw: { mode: 'fixed', questionIds: ids }, passPercent: 60, attempts: 2, opensOn: '2026-11-01', closesOn: '2026-12-31', minutes: 0,
  })
  await call(world, 'gongjing.admin', 'study.publishQuiz', quiz)
  return { committee, branch }
}

const publishCourse = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '新建课程' }).click()
  await dialog(page).getByLabel('标题', { exact: true }).fill(COURSE)
  await dialog(page).getByLabel('预计学习分钟').fill('1440')
  await dialog(page).getByRole('button', { name: '新建课程' }).click()
  await expect(heading(page, COURSE)).toBeVisible()
  await page.getByRole('button', { name: '添加文稿' }).click()
  await page.getByLabel('章节标题第1节').fill('三会一课')
  await page.getByRole('textbox', { name: '正文' }).fill('# 支部党员大会\n支部党员大会一般每季度召开1次。\n- 党小组会一般每月召开1次')
  await page.getByRole('combobox', { name: '完成方式' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: QUIZ }).click()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText('草稿已保存。')).toBeVisible()
  await page.getByRole('button', { name: '发布课程' }).click()
  await dialog(page).getByRole('button', { name: '发布课程' }).click()
  await expect(page.getByText('已发布第1版。')).toBeVisible()
  await picture(page, 'study-1-course')
}

const answer = (page: Page, number: number, option: string) => page.getByRole('group', { name: `第${number}题` }).getByText(option, { exact: true }).click()

test('[G3] [L6] a course with a quiz: published, studied on the phone over a line that breaks, passed once, certified, seen by the committee', async ({ as, world }) => {
  // Two people, a course from its first word to the certificate.
  test.setTimeout(150_000)
  const { branch } = await prepareQuiz(world)
  const desk = await as('gongjing.admin', '/admin/study/courses')
  await publishCourse(desk)

  const phone = await as('gongjing.member', undefined, { keepsShell: true })
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto('/study')
  await expect(region(phone, '我的学时')).toContainText('应学32学时')
  await expect(region(phone, '要学的')).toContainText(QUIZ)
  await picture(phone, 'study-2-tab')
  await phone.goto('/study/courses')
  await phone.getByRole('link', { name: new RegExp(COURSE) }).click()
  await phone.getByRole('button', { name: '标为已读' }).click()
  await expect(phone.getByText('已读', { exact: true })).toBeVisible()
  await picture(phone, 'study-3-course')
  await phone.getByRole('link', { name: '参加测验' }).click()
  const begun = phone.waitForResponse((response) => response.url().includes('study.startAttempt'))
  await phone.getByRole('link', { name: '开始作答' }).click()
  expect(await (await begun).text()).not.toContain(EXPLANATION)

  const status = phone.getByRole('status').filter({ hasText: '已答' })
  await answer(phone, 1, '每季度')
  await expect(status).toHaveText('已答1题，共3题　答案已保存')
  await phone.context().setOffline(true)
  await answer(phone, 2, '支部党员大会')
  await answer(phone, 2, '党课')
  await expect(status).toContainText('网络中断，答案保存在本机')
  await picture(phone, 'study-4-offline')
  await phone.context().setOffline(false)
  await expect(status).toHaveText('已答2题，共3题　答案已保存')

  // Put away and taken up again: what was answered is there.
  await phone.goto('/study/courses')
  await phone.getByRole('link', { name: new RegExp(QUIZ) }).click()
  await phone.getByRole('link', { name: '继续作答' }).click()
  await expect(phone.getByRole('checkbox', { name: '党课' })).toBeChecked()
  await phone.getByLabel('第1空').fill('月')
  await phone.getByRole('button', { name: '提交答案' }).click()
  await dialog(phone).getByRole('button', { name: '提交答案' }).click()
  await expect(heading(phone, '作答结果')).toBeVisible()
  await expect(phone.getByText('答对3题，共3题；合格标准60%')).toBeVisible()
  await expect(phone.getByText(EXPLANATION).first()).toBeVisible()
  await picture(phone, 'study-5-result')

  await phone.getByRole('link', { name: '我的学时' }).click()
  await expect(region(phone, '学时来源').getByText(CREDIT)).toHaveCount(1)
  await expect(phone.getByText('已达到').first()).toBeVisible()
  const download = phone.waitForEvent('download')
  await phone.getByRole('button', { name: '下载学习证明' }).click()
  const { text } = await pdfText(await download)
  const [number = '', code = ''] = [/学证〔2026〕\d{4}号/.exec(text)?.[0], /查验码：([0-9A-Z]{8})/.exec(text)?.[1]]
  expect(number).not.toBe('')
  await expect(phone.getByText(`证明编号：${number}`)).toBeVisible()
  await picture(phone, 'study-6-hours')

  // A second passed attempt credits nothing more.
  const again = await call<{ id: string; questions: unknown[] }>(world, 'gongjing.member', 'study.startAttempt', { quizId: (await (await world.api('gongjing.member')).query<Array<{ id: string; title: string }>>('study.myQuizzes')).body.find(({ title }) => title === QUIZ)?.id })
  const answers = { '0': [0], '1': [0, 1], '2': ['月'] }
  expect(await call(world, 'gongjing.member', 'study.submitAttempt', { attemptId: again.id, revision: 1, answers })).toMatchObject({ passed: true, creditedHours: 0 })
  const facts = await world.sql`select count(*)::int as facts from facts where kind = 'study.hours' and title = ${CREDIT}`
  expect(facts[0]?.['facts']).toBe(1)

  await desk.goto('/admin/study')
  await expect(row(table(desk, '党支部学时'), '刑侦大队党支部')).toBeVisible()
  await picture(desk, 'study-7-board')
  await desk.goto(`/admin/study/hours/${branch.id}`)
  await expect(row(table(desk, '党员学时'), '王海峰')).toContainText(number)
  await picture(desk, 'study-8-branch')
  await desk.goto('/admin/study')
  await desk.getByRole('button', { name: '查验学习证明' }).click()
  await dialog(desk).getByLabel('证明编号').fill(number)
  await dialog(desk).getByLabel('查验码').fill(code)
  await dialog(desk).getByRole('button', { name: '查验', exact: true }).click()
  await expect(dialog(desk)).toContainText('证明有效：王海峰')
})

test('[L6] self study and a reflection go past a second person of the branch before they count or are read', async ({ as }) => {
  const phone = await as('gongjing.member')
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto('/study/reflections/new')
  await phone.getByLabel('标题').fill('轮训之后')
  await phone.getByLabel('正文').fill('轮训之后对照岗位谈三点体会，今后认真参加组织生活，带头落实执法规范。')
  await phone.getByRole('button', { name: '提交体会' }).click()
  await expect(phone.getByText('待审核')).toBeVisible()

  const desk = await as('gongjing.secretary', '/admin/study/reflections')
  await row(table(desk, '体会列表'), '轮训之后').getByRole('button', { name: '审阅“轮训之后”' }).click()
  await picture(desk, 'study-9-check')
  await desk.getByRole('button', { name: '发布体会' }).click()
  await dialog(desk).last().getByRole('button', { name: '发布体会' }).click()
  await expect(row(table(desk, '体会列表'), '轮训之后')).toContainText('已发布')
  await phone.reload()
  await expect(region(phone, '评论')).toBeVisible()
  await picture(phone, 'study-10-reflection')

  await desk.goto('/admin/study/confirm')
  await row(table(desk, '待确认的登记'), '王海峰').getByRole('button', { name: '确认', exact: true }).click()
  await dialog(desk).getByRole('button', { name: '确认', exact: true }).click()
  await expect(row(table(desk, '待确认的登记'), '王海峰')).toHaveCount(0)
  await phone.goto('/study/hours')
  await expect(region(phone, '学时来源')).toContainText('自学《公安机关办理刑事案件程序规定》')
  await desk.goto('/admin/study/plan')
  await expect(table(desk, '全年安排')).toBeVisible()
  await picture(desk, 'study-11-plan')
  await desk.goto('/admin/study/quizzes')
  await desk.getByRole('link', { name: /统计/ }).first().click()
  await expect(table(desk, '题目统计')).toBeVisible()
  await picture(desk, 'study-12-figures')
})
