import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, region, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const MEMBER = 'gongjing.member'

test('the member sees at once what is asked, what is new, and reads an article and a message @phone', async ({ as }) => {
  const page = await as(MEMBER, '/')
  await expect(heading(page, '王海峰')).toBeVisible()
  await expect(region(page, '需要我办的')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await picture(page, 'step-5-home')
  await region(page, '最新文章').getByRole('link').last().click()
  await expect(heading(page, '文章')).toBeVisible()
  await picture(page, 'step-5-article')
  await page.goto('/articles/messages')
  await page.getByRole('list', { name: '消息' }).getByRole('link').first().click()
  await expect(page.getByText(/已于.*阅读/)).toBeVisible()
  await picture(page, 'step-5-message')
})

test('the member answers an invitation @phone', async ({ as }) => {
  const page = await as(MEMBER, '/activities')
  await region(page, '要我参加的').getByRole('link').first().click()
  await expect(heading(page, '活动详情')).toBeVisible()
  await page.getByRole('button', { name: '请假', exact: true }).click()
  await picture(page, 'step-5-leave')
  await dialog(page).getByText('外出培训').click()
  await dialog(page).getByRole('button', { name: '提交请假' }).click()
  await expect(page.getByText('已请假：外出培训')).toBeVisible()
  await page.getByRole('button', { name: '改为参加' }).click()
  await expect(page.getByText('已确认参加')).toBeVisible()
  await picture(page, 'step-5-activity')
})

test('[B5] three taps lead the member from home to the source record of an entry @phone', async ({ as }) => {
  const page = await as(MEMBER, '/')
  await expect(heading(page, '王海峰')).toBeVisible()
  await countedTask('B5', page, { acts: 3, fields: 0 }, async (hand) => {
    await hand.tap(page.getByRole('link', { name: /我的积分/ }).first())
    await expect(heading(page, '积分说明')).toBeVisible()
    await picture(page, 'step-5-points')
    await hand.tap(region(page, '学习').getByRole('link').first())
    await expect(heading(page, '来源记录')).toBeVisible()
    await picture(page, 'step-5-source')
    await hand.tap(page.getByRole('list', { name: '来源' }).getByRole('link').first())
    await expect(heading(page, '活动详情')).toBeVisible()
  })
})

test('[B6] the member objects to an entry; the secretary answers, and the answer stands beside a correcting entry @phone', async ({ as }) => {
  const page = await as(MEMBER, '/')
  await expect(heading(page, '王海峰')).toBeVisible()
  await countedTask('B6', page, { acts: 4, fields: 1 }, async (hand) => {
    await hand.tap(page.getByRole('link', { name: /我的积分/ }).first())
    await hand.tap(region(page, '学习').getByRole('link').first())
    await hand.tap(page.getByText('记录有误'))
    await hand.type(page.getByLabel('说明'), '当天全程参加学习，记录的时长有误。')
    await hand.tap(page.getByRole('button', { name: '提交异议' }))
    await expect(region(page, '我的异议')).toContainText('待答复')
  })
  await picture(page, 'step-5-objection')
  const entry = page.url()
  const desk = await as('gongjing.secretary', '/admin/scoring/objections')
  await desk.setViewportSize({ width: 1280, height: 800 })
  await table(desk, '积分异议').getByRole('button', { name: '答复王海峰的异议' }).click()
  await dialog(desk).getByText('成立，更正记录').click()
  await dialog(desk).getByText('冲销原记录').click()
  await dialog(desk).getByLabel('答复理由').fill('经核对签到记录，原记录有误，予以冲销。')
  await picture(desk, 'step-5-answer')
  await dialog(desk).getByRole('button', { name: '答复异议' }).click()
  await expect(table(desk, '积分异议').getByRole('button', { name: '答复王海峰的异议' })).toHaveCount(0)
  await page.goto(entry)
  await expect(region(page, '我的异议')).toContainText('成立，已更正')
  await expect(region(page, '我的异议')).toContainText('经核对签到记录')
  await expect(page.getByRole('list', { name: '更正情况' })).toContainText('冲销原条目')
  await picture(page, 'step-5-answered')
})
