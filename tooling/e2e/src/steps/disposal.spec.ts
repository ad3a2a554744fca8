import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const NAME = '王海峰'
const [SECRETARY, MEMBER, OFFICE, LEADER] = ['gongjing.secretary', 'gongjing.member', 'gongjing.admin', 'gongjing.leader']

test.describe.configure({ mode: 'serial' })
test.setTimeout(150_000)

/** Chooses from a list; a long one is searched by typing, since it draws only what is in view. */
const choose = async (page: Page, field: string, option: string): Promise<void> => {
  const box = dialog(page).getByRole('combobox', { name: field })
  await box.click()
  if (await box.isEditable()) await box.fill(option)
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click()
}

/** Opens the form of a step, fills it, records it, and waits until it is gone. */
const take = async (page: Page, act: string, fill: (form: ReturnType<typeof dialog>) => Promise<void> = async () => undefined): Promise<void> => {
  await region(page, '办理过程').getByRole('button', { name: act, exact: true }).click()
  await fill(dialog(page))
  await dialog(page).getByRole('button', { name: act, exact: true }).click()
  await expect(dialog(page)).toHaveCount(0)
}

const line = (page: Page, name: string) => region(page, '办理过程').getByRole('listitem').filter({ hasText: name }).first()

const propose = async (page: Page, ground: string, fact: string, since?: string): Promise<void> => {
  await page.goto('/admin/members/disposal')
  await page.getByRole('button', { name: '提出处置意见' }).click()
  await choose(page, '党员', NAME)
  await expect(region(page, '可以核对的记录')).toContainText('组织生活到会')
  await choose(page, '情形', ground)
  if (since !== undefined) await dialog(page).getByLabel('情形开始日期').fill(since)
  await dialog(page).getByLabel('事实名称').fill(fact)
  await dialog(page).getByLabel('事实经过').fill('经多次提醒仍没有明显改进，情况记录在支部工作手册。')
}

test('限期改正 goes from the proposal over the member’s own defence to the correction; the closed one of the year stands in the list', async ({ as, world }) => {
  const desk = await as(SECRETARY, '/admin/members/disposal')
  await desk.getByText('已办结', { exact: true }).click()
  await expect(table(desk, '组织处置').getByText('已改正')).toBeVisible()
  await picture(desk, 'disposal-list')
  await propose(desk, '作用发挥不好', '2026年承担专案任务推诿')
  await picture(desk, 'disposal-propose')
  await dialog(desk).getByRole('button', { name: '提出意见' }).click()
  await expect(heading(desk, NAME)).toBeVisible()
  await expect(line(desk, '支部党员大会表决')).toContainText('待党委预审、本人申辩')
  await expect(line(desk, '支部党员大会表决')).toContainText('《支部工作条例》第十一条')

  await take(desk, '登记报送', (form) => form.getByLabel('文号').fill('刑侦支〔2026〕9号'))
  await take(desk, '登记调查', async (form) => { await form.getByLabel('调查人').fill('张卫国、李敏'); await form.getByLabel('核实情况').fill('查阅记录，情况属实。') })
  await take(desk, '登记谈话', (form) => form.getByLabel('谈话人').fill('陈立川'))
  await take(desk, '登记告知', (form) => form.getByText('当面告知').click())

  await test.step('the member reads the notice and defends himself on the phone', async () => {
    const phone = await as(MEMBER, '/me/rights')
    await phone.setViewportSize({ width: 390, height: 844 })
    await region(phone, '与我有关的告知').getByRole('link').first().click()
    await expect(heading(phone, '与我有关的处置')).toBeVisible()
    await phone.getByText('书面申辩').click()
    await phone.getByLabel('申辩内容').fill('当时同时承担两个专案，没有推诿，请核对派工记录。')
    await picture(phone, 'disposal-defence')
    await phone.getByRole('button', { name: '提交申辩' }).click()
    await expect(phone.getByText('已提交，支部党员大会将听取。')).toBeVisible()
  })

  await test.step('the committee pre-reviews; who pre-reviewed cannot approve', async () => {
    const office = await as(OFFICE, new URL(desk.url()).pathname)
    await take(office, '登记预审', async (form) => { await form.getByText('同意', { exact: true }).click(); await form.getByLabel('文号').fill('贡公党〔2026〕31号') })
    await desk.reload()
    await expect(line(desk, '本人申辩')).toContainText('请核对派工记录')
    const { eligibleToday: voters } = (await (await world.api(SECRETARY)).query<{ eligibleToday: number }>('disposal.getDisposal', { caseId: new URL(desk.url()).pathname.split('/').at(-1) })).body
    await take(desk, '登记表决', async (form) => {
      for (const [label, votes] of [['实到会', `${voters}`], ['赞成', `${voters - 1}`], ['反对', '0'], ['弃权', '1']] as const) await form.getByLabel(label, { exact: true }).fill(votes)
      await form.getByText('到会', { exact: true }).click()
      await picture(desk, 'disposal-vote')
    })
    await office.reload()
    await expect(line(office, '上级党委审批')).toContainText('由另一名有权限的人员办理')
    const leader = await as(LEADER, new URL(desk.url()).pathname)
    await take(leader, '审批处置', async (form) => { await form.getByText('批准', { exact: true }).click(); await form.getByLabel('文号').fill('贡公党〔2026〕35号') })
    await picture(leader, 'disposal-approved')
  })

  await desk.reload()
  await take(desk, '登记宣布', (form) => form.getByLabel('宣布地点').fill('支部党员大会'))
  await take(desk, '登记送达', (form) => form.getByText('本人签收').click())
  await expect(line(desk, '期满评议')).toContainText('最早2027年5月22日')
  await picture(desk, 'disposal-running')
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Word 下载决定' }).click()
  expect((await download).suggestedFilename()).toBe(`关于给予${NAME}同志限期改正的决定.docx`)

  const address = new URL(desk.url()).pathname
  await world.restartAt('2027-05-25T01:00:00Z')
  const later = await as(SECRETARY, address)
  await expect(line(later, '期满评议')).toContainText('逾期')
  await take(later, '登记评议', async (form) => { await form.getByText('已改正', { exact: true }).click(); await form.getByLabel('评议意见').fill('半年来主动承担任务，支部党员大会认为已经改正。') })
  await expect(later.getByText('已改正').first()).toBeVisible()
  await picture(later, 'disposal-corrected')
})

test('除名 without a defence is refused with the article, and an appeal is handled by another person', async ({ as, world }) => {
  const secretary = await world.api(SECRETARY)
  const desk = await as(SECRETARY)
  await propose(desk, '连续6个月不参加组织生活、不交纳党费或者不做所分配的工作', '长期不做所分配的工作', '2025-06-01')
  await dialog(desk).getByRole('button', { name: '提出意见' }).click()
  await expect(heading(desk, NAME)).toBeVisible()
  const caseId = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  const on = new Date(Date.parse((await secretary.query<{ timeline: Array<{ records: Array<{ recordedAt: string }> }> }>('disposal.getDisposal', { caseId })).body.timeline[0]?.records[0]?.recordedAt ?? '') + 8 * 3_600_000).toISOString().slice(0, 10)
  for (const input of [{ step: 'filed', documentNumber: '刑侦支〔2027〕3号' }, { step: 'investigated', people: '李敏', note: '情况属实。' }, { step: 'talked', people: '陈立川' }]) {
    expect((await secretary.command('disposal.recordDisposalStep', { caseId, on, ...input })).status).toBe(200)
  }
  const office = await world.api(OFFICE)
  expect((await office.command('disposal.preReviewDisposal', { caseId, on, isAgreed: true, documentNumber: '贡公党〔2027〕8号' })).status).toBe(200)
  const refused = await secretary.command<{ code: string; details: { citation: string } }>('disposal.recordDisposalVote', { caseId, on, present: 12, inFavour: 12, against: 0, abstained: 0, memberAttended: false })
  expect([refused.body.code, refused.body.details.citation]).toEqual(['DISPOSAL_DEFENCE_MISSING', '《党章》第四条、《不合格党员组织处置办法》'])
  await desk.reload()
  await expect(line(desk, '支部党员大会表决')).toContainText('待本人申辩')
  await picture(desk, 'disposal-locked')

  await test.step('a 处分 is registered by the secretary; the member appeals on the phone', async () => {
    await desk.goto('/admin/members/discipline')
    await desk.getByRole('button', { name: '登记党纪处分' }).click()
    await choose(desk, '党员', NAME)
    await choose(desk, '处分', '警告')
    for (const [label, value] of [['决定日期', '2027-05-10'], ['决定机关', '贡井分局纪委'], ['文号', '贡公纪〔2027〕2号'], ['事实名称', '2027年5月违反工作纪律']] as const) await dialog(desk).getByLabel(label).fill(value)
    await dialog(desk).getByRole('button', { name: '登记党纪处分' }).click()
    await expect(row(table(desk, '党纪处分'), NAME)).toContainText('2027-11-10前报告')
    await picture(desk, 'discipline')
    const phone = await as(MEMBER, '/me/rights/new')
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.getByText('申诉', { exact: true }).click()
    await phone.getByText('党纪处分', { exact: true }).click()
    await phone.getByLabel('原决定').selectOption({ index: 1 })
    await phone.getByLabel('内容和理由').fill('当日系按领导安排外出，请复查。')
    await picture(phone, 'appeal-file')
    await phone.getByRole('button', { name: '提交', exact: true }).click()
    await expect(heading(phone, '我的申诉')).toBeVisible()
    await expect(phone.getByText(/^SS2027/)).toBeVisible()
    await picture(phone, 'appeal-mine')
  })

  await test.step('who registered it may not review it; the leader takes it on and revokes', async () => {
    await desk.goto('/admin/members/appeals')
    await expect(row(table(desk, '申诉'), NAME)).toContainText('党纪处分')
    await row(table(desk, '申诉'), NAME).getByRole('link').click()
    await expect(desk.getByRole('button', { name: '作出决定' })).toHaveCount(0)
    const leader = await as(LEADER, new URL(desk.url()).pathname)
    await expect(leader.getByText('承办人没有参与过原办理。')).toBeVisible()
    await leader.getByRole('button', { name: '承办申诉' }).click()
    await dialog(leader).getByRole('button', { name: '承办申诉' }).click()
    await expect(leader.getByText('承办中').first()).toBeVisible()
    await leader.getByRole('button', { name: '作出决定' }).click()
    await dialog(leader).getByText('撤销', { exact: true }).click()
    await dialog(leader).getByLabel('理由').fill('经核对派工记录，原认定事实不清，予以撤销。')
    await dialog(leader).getByLabel('文号').fill('贡公党复〔2027〕1号')
    await picture(leader, 'appeal-decide')
    await dialog(leader).getByRole('button', { name: '作出决定' }).click()
    await expect(leader.getByText('经核对派工记录，原认定事实不清，予以撤销。')).toBeVisible()
    await picture(leader, 'appeal-decided')
    await leader.goto('/admin/members/discipline')
    await expect(row(table(leader, '党纪处分'), NAME)).toContainText('已撤销')
  })
})
