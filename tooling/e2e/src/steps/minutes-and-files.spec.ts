import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { secrets, withPlace } from '@dangjian/attachments/testing'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { pdfText } from '../support/opened-file.ts'
import { dialog, heading, region } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const BRANCH = '刑侦大队党支部'
const LINES = 800
const longMinutes = Array.from({ length: LINES }, (_, index) => `第${index + 1}条意见：围绕本月重点工作逐项讨论，形成一致意见。`).join('\n')

const minutes = (page: Page) => page.getByRole('textbox', { name: '会议记录' })
const synced = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^草稿已同步/ })).toBeVisible({ timeout: 15_000 })

/** Types behind what stands there, as a person does. */
const append = async (page: Page, text: string): Promise<void> => {
  await minutes(page).press('ControlOrMeta+End')
  await page.keyboard.insertText(text)
}

/** A photo that a browser can show, made by one. */
const photo = async (page: Page): Promise<Buffer> => {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 200
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = '#2160A6'
      pen.fillRect(0, 0, 320, 200)
    }
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  return withPlace(Buffer.from(address.split(',')[1] ?? '', 'base64'))
}

test('[L3] long minutes are lost neither to a broken line nor to a second writer; the record carries a photo without its place and leaves as PDF, alone and in the year of the branch', async ({ as, world }) => {
  const page = await as('gongjing.secretary', '/admin/')
  await region(page, '应办事项').getByRole('listitem').or(region(page, '应办事项').getByRole('row')).filter({ hasText: '支委会' }).getByRole('link', { name: '按模板记录' }).click()
  await expect(heading(page, /记录.*支委会/)).toBeVisible()
  const address = page.url()
  await minutes(page).fill(longMinutes)
  await synced(page)

  await page.context().setOffline(true)
  await append(page, '\n断线时写的一句。')
  await expect(page.getByRole('status').filter({ hasText: '没有连接' })).toBeVisible()
  await picture(page, 'minutes-1-offline')
  await page.reload().catch(() => undefined)
  await page.context().setOffline(false)
  await page.goto(address)
  await expect(minutes(page)).toHaveValue(`${longMinutes}\n断线时写的一句。`)
  await synced(page)

  const second = await as('gongjing.organizer', new URL(address).pathname + new URL(address).search)
  await expect(minutes(second)).toHaveValue(/断线时写的一句。$/)
  await expect(second.getByText(/已载入陈立川于.+保存的草稿/)).toBeVisible()
  await append(second, '\n组织委员补充的一句。')
  await synced(second)
  await append(page, '\n支部书记接着写的一句。')
  const conflict = region(page, '两处的文字不一致')
  await expect(conflict).toBeVisible()
  await expect(conflict.getByRole('region', { name: '本机的文字' }).locator('mark')).toHaveText('支部书记接着写的一句。')
  await expect(conflict.getByRole('region', { name: '李敏保存的文字' }).locator('mark')).toHaveText('组织委员补充的一句。')
  await picture(page, 'minutes-2-conflict')
  await conflict.getByRole('button', { name: '合并两份文字' }).click()
  await expect(conflict).toHaveCount(0)
  await expect(minutes(page)).toHaveValue(/断线时写的一句。\n支部书记接着写的一句。\n组织委员补充的一句。$/)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('textbox', { name: '查找内容' }).fill('第799条')
  await page.keyboard.press('Enter')
  await expect(page.getByText('第1处，共1处')).toBeVisible()
  await page.getByRole('button', { name: '保存会议记录' }).click()
  await expect(page.getByRole('status').filter({ hasText: '会议记录已保存' })).toBeVisible()

  const files = region(page, '附件')
  await files.getByLabel('选择要上传的附件').setInputFiles([
    { name: '会议现场.jpg', mimeType: 'image/jpeg', buffer: await photo(page) },
    { name: '网页.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
  ])
  await expect(files.getByRole('list', { name: '附件清单' })).toContainText('会议现场.jpg')
  await expect(files).toContainText('按文件内容识别')
  await files.getByRole('button', { name: '不再上传' }).click()
  await files.getByRole('button', { name: '预览会议现场.jpg' }).click()
  await expect.poll(() => dialog(page).getByRole('img', { name: '会议现场.jpg' }).evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(0)
  await picture(page, 'files-1-preview')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await files.getByRole('link', { name: '下载会议现场.jpg' }).click()
  const sent = readFileSync(await (await saved).path())
  const stored = globSync('files/objects/**/*', { cwd: world.dataDir, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
  expect(stored).toHaveLength(1)
  for (const bytes of [sent, ...stored]) expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([])

  await page.getByRole('link', { name: '打印记录' }).click()
  const pdf = page.waitForEvent('download')
  await page.getByRole('button', { name: '生成PDF文件' }).click()
  const record = await pdfText(await pdf)
  for (const part of ['支委会会议记录', '应到5人，实到5人', '第800条意见', '断线时写的一句。', '组织委员补充的一句。', '会议现场.jpg']) expect(record.text).toContain(part)

  await page.goto('/admin/life/meetings')
  await page.getByRole('button', { name: '年度汇编' }).click()
  await expect(dialog(page)).toContainText(BRANCH)
  await picture(page, 'files-2-yearbook')
  const book = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: '生成年度汇编' }).click()
  const year = await pdfText(await book)
  const kinds = (await (await world.api('gongjing.secretary')).query<ReadonlyArray<{ kind: string }>>('life.listMeetingTemplates')).body.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture', 'organization_life_meeting', 'democratic_life_meeting', 'warning_education']))
  for (const part of ['2026年度组织生活记录汇编', '开展情况', '目录', '党课记录', '支部党员大会记录', '党小组会记录', '主题党日记录']) expect(year.text).toContain(part)
})
