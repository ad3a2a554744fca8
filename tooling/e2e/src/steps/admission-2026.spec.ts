import { residentIdCheck } from '@dangjian/kernel'
import { printAsked, stepLine, takeStep } from '../support/admission-page.ts'
import { admissionWay, caseIdOf } from '../support/admission-way.ts'
import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { pdfText, wordText } from '../support/opened-file.ts'
import { dialog, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const [COMMISSIONER, APPROVER] = ['gongjing.organizer', 'gongjing.leader']
const NAME = '吴若溪'
// Six digits that name no place.
const FIRST_17 = '51990019980616962'

test('[G7] [B10] [B9] a whole admission from application to archive under the rules of 2026; what is not yet lawful cannot be taken and says why', async ({ as, world }) => {
  test.setTimeout(240_000)
  let page = await as(COMMISSIONER, '/admin/admission')
  await page.getByRole('button', { name: '登记申请' }).first().click()
  await dialog(page).getByLabel('姓名').fill(NAME)
  await dialog(page).getByLabel('居民身份证号').fill(`${FIRST_17}${residentIdCheck(FIRST_17)}`)
  await expect(dialog(page).getByLabel('出生日期')).toHaveValue('1998-06-16')
  await dialog(page).getByRole('button', { name: '登记申请' }).click()
  await expect(heading(page, NAME)).toBeVisible()
  await expect(stepLine(page, '支部大会讨论接收')).toContainText('待前一步')

  const id = await caseIdOf(await world.api(COMMISSIONER), NAME)
  const path = `/admin/admission/${id}`
  const way = admissionWay(world, id, COMMISSIONER, APPROVER)
  expect(await way.refusal({ kind: 'activist' })).toBe('ADMISSION_STEP_UNLAWFUL')

  await page.goto('/admin/')
  await expect(region(page, '发展党员下一步')).toContainText(NAME)
  await picture(page, 'admission-workbench')
  await countedTask('B10', page, { acts: 4, fields: 1 }, async (hand) => {
    await hand.tap(region(page, '发展党员下一步').getByRole('listitem').filter({ hasText: NAME }).getByRole('link', { name: '登记谈话' }))
    await hand.tap(dialog(page).getByRole('button', { name: '登记谈话', exact: true }))
    await expect(page.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  })
  await takeStep(page, '确定积极分子')
  await way.decide({ kind: 'activist_filing' })
  const [first, second] = (await way.form('contacts')).people.map(({ memberId }) => memberId)
  await way.take({ kind: 'contacts', memberIds: [first, second] })

  // A candidate before a year of cultivation: refused, with the day and the article.
  await page.goto(path)
  await expect(stepLine(page, '确定发展对象')).toContainText('最早2027年11月22日')
  await expect(stepLine(page, '确定发展对象')).toContainText('《发展党员工作细则》第十三条')
  expect(await way.refusal({ kind: 'candidate' })).toBe('ADMISSION_STEP_UNLAWFUL')
  await picture(page, 'admission-cultivation')
  await page.close()

  await world.restartAt('2027-11-23T01:00:00Z')
  for (const onDate of ['2027-05-20', '2027-11-19']) await way.take({ kind: 'cultivation_review' }, { onDate })
  page = await as(COMMISSIONER, path)
  await region(page, '办理进程').getByRole('button', { name: '发布公示' }).click()
  await dialog(page).getByRole('button', { name: '发布公示' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.goto('/admin/admission/publicity')
  await expect(row(table(page, '公示'), NAME)).toContainText('2027-11-23至2027-11-29')
  await expect(row(table(page, '公示'), NAME)).toContainText('5个工作日')
  await picture(page, 'admission-publicity')
  await row(table(page, '公示'), NAME).getByRole('link', { name: /打印公示/ }).click()
  await expect(page.getByRole('article')).toContainText('2027年11月23日至2027年11月29日')
  await page.close()

  await world.restartAt('2027-12-01T01:00:00Z')
  page = await as(COMMISSIONER, '/admin/admission/publicity')
  await row(table(page, '公示'), NAME).getByRole('button', { name: /登记结果/ }).click()
  await dialog(page).getByRole('button', { name: '登记公示结果' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.goto(path)
  await takeStep(page, '确定发展对象')
  await way.decide({ kind: 'candidate_filing' })
  await way.take({ kind: 'introducers', memberIds: [first, second] })
  await page.goto(path)
  await takeStep(page, '登记政审结论', async (form) => { await form.getByText('合格', { exact: true }).click() })
  await way.take({ kind: 'training', days: 3, hours: 24 })
  await way.take({ kind: 'committee_review' })

  const leader = await as(APPROVER, '/admin/')
  await region(leader, '发展党员待办').getByRole('listitem').filter({ hasText: NAME }).getByRole('link', { name: '登记预审意见' }).click()
  await dialog(leader).getByRole('button', { name: '登记预审意见', exact: true }).click()
  await expect(leader.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  await way.take({ kind: 'application_form' })

  // The ballot: who may vote is known, the figures are entered.
  await page.goto(path)
  await expect(region(page, '支部大会的票数要求')).toContainText('17')
  await takeStep(page, '登记支部大会', async (form) => {
    await form.getByLabel('到会有表决权党员').fill('15')
    await form.getByLabel('赞成', { exact: true }).fill('15')
    await form.getByLabel('书面赞成').fill('1')
    await form.getByLabel('文号（可不填）').fill('刑侦支〔2027〕21号')
  })
  await page.goto(`${path}/papers/meeting_resolution`)
  await expect(page.getByRole('article')).toContainText('刑侦支〔2027〕21号')
  const [word] = await Promise.all([page.waitForEvent('download', { timeout: 40_000 }), page.getByRole('button', { name: '生成Word' }).click()])
  const resolution = await wordText(word)
  for (const part of [`关于接收${NAME}同志为中共预备党员的决议`, '刑侦支〔2027〕21号', '2027年12月1日']) expect(resolution).toContain(part)
  await picture(page, 'admission-resolution')

  await way.take({ kind: 'committee_talk', talkerName: '谢立平' })
  await leader.goto(path)
  await takeStep(leader, '登记审批')
  await way.decide({ kind: 'approval_filing' })
  await way.take({ kind: 'placement', groupId: (await way.form('placement')).groups[0]?.id ?? null })
  await page.goto(path)
  await takeStep(page, '登记宣誓')
  await expect(stepLine(page, '支部大会讨论转正')).toContainText('最早2028年12月1日')
  await expect(stepLine(page, '支部大会讨论转正')).toContainText('《发展党员工作细则》第三十一条')
  expect(await way.refusal({ kind: 'archive' })).toBe('ADMISSION_STEP_UNLAWFUL')
  await picture(page, 'admission-probation')
  await page.close()
  await leader.close()

  await world.restartAt('2028-12-04T01:00:00Z')
  for (const onDate of ['2028-05-30', '2028-11-20']) await way.take({ kind: 'probation_review' }, { onDate })
  page = await as(COMMISSIONER, path)
  await takeStep(page, '登记转正申请')
  await way.take({ kind: 'conversion_meeting', outcome: 'convert', ballot: { present: 15, inFavour: 15, against: 0, abstain: 0 } })
  await way.decide({ kind: 'conversion_approval' })
  await page.goto(path)
  await takeStep(page, '归档')

  await page.goto('/admin/admission/records')
  await countedTask('B9', page, { acts: 2, fields: 0 }, async (hand) => {
    await hand.tap(row(table(page, '全程纪实'), NAME).getByRole('link', { name: /打印全程纪实表/ }))
    await expect(page.getByRole('article')).toContainText('材料归档')
    const printed = printAsked(page)
    await hand.tap(page.getByRole('button', { name: '打印', exact: true }))
    expect(await printed).toBe(true)
  })
  await picture(page, 'admission-record')
  const [pdf] = await Promise.all([page.waitForEvent('download', { timeout: 40_000 }), page.getByRole('button', { name: '生成PDF' }).click()])
  const record = await pdfText(pdf)
  for (const part of ['发展党员工作全程纪实表', NAME, '2026-11-22', '2027-12-01', '2028-12-04', '刑侦大队支部委员会']) expect(record.text).toContain(part)

  const roster = await (await world.api(COMMISSIONER)).query<{ items: ReadonlyArray<{ name: string; status: string }> }>('members.listMembers', { search: NAME, limit: 5 })
  expect(roster.body.items.map(({ name, status }) => [name, status])).toEqual([[NAME, 'formal']])
})
