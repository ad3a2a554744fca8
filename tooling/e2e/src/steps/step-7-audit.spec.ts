import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

test('the audit administrator reads what was done, and the chain verifies on the page', async ({ as, world }) => {
  const secretary = await world.api('gongjing.secretary')
  const { body: branches } = await secretary.query<ReadonlyArray<{ id: string; kind: string }>>('org.listOrgTree')
  const planned = await secretary.command('life.planMeeting', { orgUnitId: branches.find(({ kind }) => kind === 'branch')?.id, kind: 'theme_day', title: '审计核对主题党日', date: '2026-11-28', time: '15:00', place: '会议室' })
  expect(planned.status).toBe(200)
  const page = await as('gongjing.audit', '/admin/system/audit')
  await expect(heading(page, '审计记录')).toBeVisible()
  const entry = row(table(page, '审计记录'), '审计核对主题党日')
  await expect(entry).toContainText('陈立川')
  await picture(page, 'step-7-audit')
  await entry.getByRole('button', { name: /查看/ }).click()
  await expect(dialog(page)).toContainText('审计核对主题党日')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '校验审计链' }).click()
  await expect(page.getByRole('status').filter({ hasText: '审计链完好' })).toBeVisible()
  await picture(page, 'step-7-verified')
})

test('nobody else reads the trail, and its administrator touches no party data', async ({ as, world }) => {
  for (const login of ['gongjing.admin', 'gongjing.system', 'gongjing.security', 'gongjing.member']) expect((await (await world.api(login)).query('identity.listAudit')).status, login).toBe(403)
  const audit = await world.api('gongjing.audit')
  for (const procedure of ['members.listMembers', 'life.listMeetings', 'org.listOrgTree']) expect((await audit.query(procedure)).status, procedure).toBe(403)
  const page = await as('gongjing.admin', '/admin/system/audit')
  await expect(page.getByText('您不能查看这个页面')).toBeVisible()
})

test('the command verifies the chain of every tenant and names the first entry that a superuser changed', async ({ world }) => {
  const sound = await world.cli('verify-audit', '--seal', '--json')
  expect(sound.code, sound.stderr).toBe(0)
  const reports: ReadonlyArray<{ code: string; ok: boolean; tail: number }> = JSON.parse(sound.stdout)
  expect(reports.length).toBeGreaterThanOrEqual(29)
  expect(reports.filter(({ ok }) => !ok)).toEqual([])
  await world.sql`update audit_entries set summary = summary || '（改）' where id = (select e.id from audit_entries e join ref.tenants t on t.id = e.tenant_id where t.code = '510303' order by e.id limit 1 offset 20)`
  const broken = await world.cli('verify-audit', '--tenant', '510303', '--json')
  expect(broken.code).toBe(1)
  expect(JSON.parse(broken.stdout)).toMatchObject([{ code: '510303', ok: false, firstBroken: { seq: expect.any(Number) } }])
})
