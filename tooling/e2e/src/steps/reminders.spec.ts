import { fieldCipher } from '@dangjian/db'
import { testMasterKey } from '@dangjian/db/testing'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { apiOf } from '../support/api.ts'
import { openGround, type Ground } from '../support/ground.ts'
import { dialog, heading, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'
import { startProduct, type ProductProcess } from '../support/product-process.ts'
import { startSlowMail, type SlowMail } from '../support/slow-mail.ts'
import { until } from '../support/until.ts'

const TITLE = '元旦节前廉洁提醒'
// 9 o'clock in Shanghai on the last working day of 2026 by what is known of the calendar.
const DUE = '2026-12-31T01:00:05.000Z'
const AFTER_LEASES = '2026-12-31T01:10:00.000Z'

const pageOf = async (browser: Browser, server: ProductProcess, login: string, at: string): Promise<Page> => {
  const { cookie } = await apiOf(server.url, login)
  const context = await browser.newContext({ baseURL: server.url, storageState: { cookies: [{ ...cookie, domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] } })
  const page = await context.newPage()
  await page.goto(at)
  return page
}

/** Every member of the bureau has an address, as each would say it on the page 通知方式. */
const giveAddresses = async ({ sql }: Ground): Promise<void> => {
  const people = await sql<{ tenant: string; id: string }[]>`select m.tenant_id as tenant, m.id from members m join ref.tenants t on t.id = m.tenant_id where t.name like '%贡井分局%'`
  const fields = fieldCipher(testMasterKey, people[0]?.tenant ?? '')
  const rows = people.map(({ tenant, id }) => ({ tenant_id: tenant, member_id: id, channel: 'email', accepts: false, address_sealed: fields.seal(`${id}@example.invalid`), updated_at: new Date(DUE) }))
  await sql`insert into member_channels ${sql(rows)}`
}

const setUpMail = async (page: Page, mail: SlowMail): Promise<void> => {
  await expect(heading(page, '通知通道')).toBeVisible()
  await page.getByRole('button', { name: '设置电子邮件' }).click()
  const form = dialog(page)
  await form.getByRole('textbox', { name: '服务器' }).fill('127.0.0.1')
  await form.getByRole('spinbutton', { name: '端口' }).fill(String(mail.port))
  await form.getByRole('combobox', { name: '加密' }).click()
  await page.getByTitle('不加密（本机或者封闭网络）').click()
  await form.getByRole('textbox', { name: '发件地址' }).fill('dangjian@example.invalid')
  await form.getByRole('spinbutton', { name: '每分钟上限' }).fill('6000')
  await form.getByRole('checkbox', { name: '用于及时送达' }).check()
  await form.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('电子邮件设置已保存。')).toBeVisible()
  await page.getByRole('button', { name: '发送测试消息：电子邮件' }).click()
  await dialog(page).getByRole('textbox', { name: '接收地址' }).fill('tester@example.invalid')
  await dialog(page).getByRole('button', { name: '发送测试消息' }).click()
  await expect(page.getByText('测试消息已送出，请在收件处核对。')).toBeVisible()
  await expect(row(table(page, '外部通道'), '电子邮件')).toContainText('已启用')
  await picture(page, 'reminders-channels')
}

const approveNewYear = async (page: Page): Promise<void> => {
  await expect(heading(page, '警示提醒')).toBeVisible()
  await expect(row(table(page, '提醒计划'), TITLE)).toContainText('日期暂定')
  await picture(page, 'reminders-plan')
  await page.getByRole('checkbox', { name: `选择“${TITLE}”` }).check()
  await page.getByRole('button', { name: '批准所选1件' }).click()
  await dialog(page).getByRole('checkbox', { name: '日期已核对' }).check()
  await dialog(page).getByRole('button', { name: '批准提醒' }).click()
  await expect(page.getByText('已批准1件提醒，到时自动送出。')).toBeVisible()
  await expect(row(table(page, '提醒计划'), TITLE)).toContainText('已批准')
}

test('[G5] a holiday reminder planned by rule and approved reaches everybody once, inside the app and by mail, although the worker is killed while it sends', async ({ browser }) => {
  const ground = await openGround('imported')
  const mail = await startSlowMail()
  try {
    await giveAddresses(ground)
    const before = await startProduct('api', ground.env(), 'reminders-api')
    await setUpMail(await pageOf(browser, before, 'gongjing.system', '/admin/system/channels'), mail)
    await approveNewYear(await pageOf(browser, before, 'gongjing.admin', '/admin/cloud/reminders?year=2027'))
    await before.stop()

    const tests = mail.kept.length
    mail.fallSilentAfter(tests + 40, 2)
    const first = await startProduct('worker', ground.env({ clockStart: DUE }), 'reminders-worker')
    await until('four mails wait for an answer, two of them kept', async () => (mail.waiting().beforeMail === 2 && mail.waiting().afterMail === 2 ? true : undefined))
    await first.kill()
    mail.answerAgain()
    const uncertain = mail.waiting().afterMail

    const second = await startProduct('worker', ground.env({ clockStart: AFTER_LEASES }), 'reminders-worker')
    const { sql } = ground
    const states = async () => Object.fromEntries((await sql<{ state: string; n: number }[]>`select state, count(*)::int as n from deliveries group by state`).map(({ state, n }) => [state, n]))
    await until('nothing waits any more', async () => {
      const now = await states()
      return (now['queued'] ?? 0) + (now['claimed'] ?? 0) + (now['handed'] ?? 0) === 0 ? true : undefined
    })
    await second.stop()
    const own = (await sql<{ id: string }[]>`select id from reminders where title = ${TITLE} and year = 2027 and state = 'sent'`).map(({ id }) => id)
    expect(own).toHaveLength(1)
    expect(mail.kept.length - tests).toBeGreaterThan(190)
    expect(mail.kept.slice(tests).map(({ to }) => to).sort()).toEqual((await sql<{ address: string }[]>`select r.member_id || '@example.invalid' as address from notice_recipients r join notices n on n.tenant_id = r.tenant_id and n.id = r.notice_id where n.matter = ${`reminder:${own[0] ?? ''}`} order by 1`).map(({ address }) => address).sort())
    expect(new Set(mail.kept.map(({ messageId }) => messageId)).size).toBe(mail.kept.length)
    expect((await states())['unsure']).toBe(uncertain)
    const copies = await sql<{ n: number }[]>`select count(*)::int as n from message_receipts c join notices n on n.tenant_id = c.tenant_id and n.message_id = c.message_id where n.matter = ${`reminder:${own[0] ?? ''}`} group by c.member_id`
    expect(copies.map(({ n }) => n)).toEqual(mail.kept.slice(tests).map(() => 1))

    const after = await startProduct('api', ground.env({ clockStart: AFTER_LEASES }), 'reminders-api')
    const member = await pageOf(browser, after, 'gongjing.member', '/articles/messages')
    await member.getByRole('list', { name: '消息' }).getByRole('link', { name: new RegExp(TITLE) }).first().click()
    await expect(member.getByText(/已于.*阅读/)).toBeVisible()
    const page = await pageOf(browser, after, 'gongjing.admin', '/admin/cloud/reminders?year=2027')
    await page.getByRole('button', { name: `查看“${TITLE}”` }).click()
    const drawer = dialog(page)
    await expect(drawer).toContainText(`接收${copies.length}人，已读1人`)
    await expect(drawer.getByText(`电子邮件有${uncertain}份发送结果待核`)).toBeVisible()
    await picture(page, 'reminders-sent')
    await drawer.getByRole('button', { name: '按已送达核定' }).click()
    await page.locator('.ant-modal-wrap').getByRole('button', { name: '按已送达核定' }).click()
    await expect(drawer.getByText('发送结果待核')).toHaveCount(0)
    await expect(row(table(page, '外部通道'), '电子邮件')).toContainText(String(copies.length))
    await after.stop()
  } finally {
    await mail.close()
    await ground.close()
  }
})

test('[G5] a branch writes a reminder of its own and sees exactly how many it reaches before it is saved', async ({ browser }) => {
  const ground = await openGround('imported')
  try {
    const server = await startProduct('api', ground.env(), 'reminders-branch')
    const page = await pageOf(browser, server, 'gongjing.secretary', '/admin/cloud/reminders')
    await page.getByRole('button', { name: '拟写提醒' }).click()
    const form = dialog(page)
    await form.getByRole('textbox', { name: '事项' }).fill('值班备勤')
    await form.getByRole('textbox', { name: '标题' }).fill('周末值班备勤提醒')
    await form.getByRole('textbox', { name: '内容' }).fill('周末请按安排在岗值班，不酒后驾车。')
    await form.getByLabel('送出时间').fill('08:00')
    await expect(form.getByRole('status')).toHaveText(/按今日名册将提醒\d+人/)
    await picture(page, 'reminders-write')
    await form.getByRole('button', { name: '保存提醒' }).click()
    await expect(page.getByText('“周末值班备勤提醒”已编入计划，待批准。')).toBeVisible()
    await server.stop()
  } finally {
    await ground.close()
  }
})
