import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, figure, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { uploadFile } from '../support/upload-file.ts'

const TITLE = '“忠诚履职”演讲活动'
const WORK = '站好每一班岗'
const phone = { width: 390, height: 844 }

// One white pixel.
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC', 'base64')

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click()
}

/** The person's phone on one page of the member app. */
const onPhone = async (as: (login: string) => Promise<Page>, login: string, at: string): Promise<Page> => {
  const page = await as(login)
  await page.setViewportSize(phone)
  await page.goto(at)
  return page
}

test('[G10] [L5] an activity with two places: enrolment, waiting list, a place that frees, attendance, report, a work on show', async ({ as, world }) => {
  const desk = await as('gongjing.secretary', '/admin/activities')
  await expect(heading(desk, '主题活动')).toBeVisible()
  await expect(row(table(desk, '主题活动'), '七一朗诵会')).toBeVisible()
  await picture(desk, 'activities-1-list')
  await desk.getByRole('link', { name: '安排活动' }).click()
  await choose(desk, '类型', '演讲')
  await desk.getByLabel('名称', { exact: true }).fill(TITLE)
  await desk.getByLabel('报名截止').fill('2026-11-24T18:00')
  await desk.getByLabel('开始时间').fill('2026-11-25T15:00')
  await desk.getByLabel('结束时间').fill('2026-11-25T17:00')
  await desk.getByLabel('地点').fill('四楼会议室')
  await desk.getByLabel('名额', { exact: true }).fill('2')
  await picture(desk, 'activities-2-create')
  await desk.getByRole('button', { name: '安排活动' }).click()
  await expect(heading(desk, TITLE)).toBeVisible()
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  const at = `/activities/events/${id}`

  const first = await onPhone(as, 'gongjing.member', '/activities')
  await region(first, '可以报名的').getByRole('link', { name: new RegExp(TITLE) }).click()
  await expect(first.getByRole('button', { name: '报名参加' })).toBeVisible()
  await picture(first, 'activities-3-offer')
  await first.getByRole('button', { name: '报名参加' }).click()
  await expect(region(first, '我的情况').getByText('已报名')).toBeVisible()
  const second = await onPhone(as, 'gongjing.organizer', at)
  await second.getByRole('button', { name: '报名参加' }).click()
  await expect(region(second, '我的情况').getByText('已报名')).toBeVisible()
  const third = await onPhone(as, 'gongjing.secretary', at)
  await third.getByRole('button', { name: '列入候补' }).click()
  await expect(region(third, '我的情况').getByText('第1位')).toBeVisible()
  await picture(third, 'activities-4-waiting')

  await first.getByRole('button', { name: '退出报名' }).click()
  await dialog(first).getByRole('button', { name: '退出报名' }).click()
  await expect(first.getByRole('button', { name: '列入候补' })).toBeVisible()
  await third.goto('/articles/messages')
  await third.getByRole('list', { name: '消息' }).getByRole('link', { name: new RegExp(`候补已递补：${TITLE}`) }).click()
  await third.goto(at)
  await expect(region(third, '我的情况').getByText('已报名')).toBeVisible()

  await second.getByRole('button', { name: '提交作品' }).click()
  await dialog(second).getByText('演讲稿', { exact: true }).click()
  await dialog(second).getByLabel('作品标题').fill(WORK)
  await dialog(second).getByLabel('正文').fill('各位同志：\n我演讲的题目是《站好每一班岗》。')
  await dialog(second).getByRole('button', { name: '提交作品' }).click()
  await expect(heading(second, '作品')).toBeVisible()
  await desk.goto('/admin/activities/works')
  await desk.getByRole('button', { name: `审核《${WORK}》` }).click()
  await dialog(desk).getByRole('button', { name: '列入展播' }).click()
  await expect(row(table(desk, '作品展播'), WORK).getByText('已展播')).toBeVisible()
  await picture(desk, 'activities-5-works')

  await world.restartAt('2026-11-25T10:00:00Z')
  const recorder = await as('gongjing.secretary', `/admin/activities/${id}`)
  await recorder.getByRole('button', { name: '登记到场' }).click()
  await expect(dialog(recorder).getByRole('radiogroup', { name: '李敏的到场情况' }).getByLabel('到场')).toBeChecked()
  await picture(recorder, 'activities-6-record')
  await dialog(recorder).getByRole('button', { name: '登记到场' }).click()
  await expect(row(table(recorder, '第1场人员'), '李敏').getByText('到场')).toBeVisible()
  await recorder.getByRole('button', { name: '填写报告' }).click()
  await dialog(recorder).getByLabel('报告').fill('两名党员登台演讲，结合执勤经历谈体会。')
  await dialog(recorder).getByRole('button', { name: '保存报告' }).click()
  await expect(region(recorder, '活动报告').getByText('结合执勤经历')).toBeVisible()
  await uploadFile(recorder, recorder.getByRole('button', { name: /上传|添加/ }).first(), { name: 'photo.png', bytes: photo })
  await expect(recorder.getByText('photo.png').first()).toBeVisible()
  await picture(recorder, 'activities-7-recorded')

  const reader = await onPhone(as, 'gongjing.member', at)
  await expect(region(reader, '活动报告').getByText('结合执勤经历')).toBeVisible()
  await reader.goto('/activities/works')
  await picture(reader, 'activities-8-works')
  await reader.getByRole('link', { name: new RegExp(WORK) }).click()
  await expect(region(reader, '正文').getByText('我演讲的题目是')).toBeVisible()
})

test('[S12] seven training sessions for 1,200 people, a certificate with its number, and who of the cadres was trained', async ({ as }) => {
  const page = await as('sichuan.admin', '/admin/training')
  await expect(heading(page, '党务干部培训')).toBeVisible()
  const totals = region(page, '培训规模')
  await expect(figure(totals, '期次')).toContainText('7')
  await expect(figure(totals, '报名')).toContainText('1,200')
  await picture(page, 'training-1-list')
  await page.getByRole('link', { name: /^查看“全省公安机关党务干部专题培训班”/ }).click()
  await page.getByRole('button', { name: '展开第2期人员' }).click()
  const people = table(page, '第2期人员')
  await expect(people.getByRole('row')).not.toHaveCount(0)
  const holder = people.getByRole('row').filter({ hasText: /川公党训〔2026〕2期\d{4}号/ }).first()
  const opened = page.waitForEvent('download')
  await holder.getByRole('button', { name: /^下载.*的证书$/ }).click()
  const file = await opened
  expect(file.suggestedFilename()).toMatch(/^培训证书.+川公党训〔2026〕2期\d{4}号\.pdf$/)
  expect(readFileSync(await file.path()).subarray(0, 5).toString()).toBe('%PDF-')
  await picture(page, 'training-2-programme')
  await page.goto('/admin/training/coverage')
  await expect(figure(page.locator('section', { hasText: '书记已培训' }).first(), '书记已培训')).toContainText('共3人')
  await picture(page, 'training-3-coverage')
})

test('a member reads and answers without a line, the answer goes out once when the line is back, and nothing stays after signing out @phone', async ({ as, world }) => {
  const page = await as('gongjing.member', undefined, { keepsShell: true })
  await page.setViewportSize(phone)
  await page.goto('/')
  await expect(region(page, '本月活动')).toBeVisible()
  await page.goto('/activities')
  await region(page, '要我参加的').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: '确认参加' })).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  // The pages that were not opened are fetched once the app is calm.
  await expect.poll(async () => page.evaluate(async () => (await (await caches.open('shell-2')).keys()).length), { timeout: 40_000 }).toBeGreaterThan(20)

  await page.context().setOffline(true)
  await page.goto('/')
  await expect(page.getByText(/网络不通，现为今日\d{2}:\d{2}保存的内容/)).toBeVisible()
  await expect(region(page, '本月活动')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '活动' }).click()
  await region(page, '要我参加的').getByRole('link').first().click()
  await page.getByRole('button', { name: '确认参加' }).click()
  await expect(page.getByText(/^确认参加：.*网络恢复后自动送出/)).toBeVisible()
  await page.goBack()
  await expect(region(page, '要我参加的').getByText('回复待送出')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 1600 })
  await picture(page, 'offline-activities')
  await page.setViewportSize(phone)

  const member = await world.api('gongjing.member')
  const replyOf = async (): Promise<string | null> => (await member.query<{ reply: string | null }>('life.myActivity', { id })).body.reply
  expect(await replyOf()).toBeNull()
  await page.context().setOffline(false)
  await expect.poll(replyOf).toBe('coming')
  await expect(page.getByText('网络不通', { exact: false })).toHaveCount(0)
  await expect(region(page, '要我参加的').getByText('已确认参加')).toBeVisible()

  await page.goto('/me')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录系统' })).toBeVisible()
  const left = (): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
    const open = indexedDB.open('dangjian-offline')
    open.addEventListener('success', () => {
      const names = [...open.result.objectStoreNames]
      const work = open.result.transaction(names, 'readonly')
      const counts = names.map((name) => work.objectStore(name).count())
      work.addEventListener('complete', () => resolve(counts.reduce((sum, { result }) => sum + result, 0)))
    })
  }))
  await expect.poll(left).toBe(0)
})
