import { printAsked, stepLine, takeStep } from '../support/admission-page.ts'
import { admissionWay, caseIdOf } from '../support/admission-way.ts'
import { expect, test } from '../support/fixtures.ts'
import { pdfText, wordText } from '../support/opened-file.ts'
import { dialog, heading, region } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const [COMMISSIONER, APPROVER] = ['gongjing.organizer', 'gongjing.leader']
const NAME = '周晓彤'

test('[G7] an admission begun under the rules of 2014 is finished under those of 2026, each step by the text of its day', async ({ as, world }) => {
  test.setTimeout(180_000)
  const id = await caseIdOf(await world.api(COMMISSIONER), NAME)
  const path = `/admin/admission/${id}`
  const way = admissionWay(world, id, COMMISSIONER, APPROVER)
  let page = await as(COMMISSIONER, path)
  await expect(heading(page, NAME)).toBeVisible()
  await expect(region(page, '适用规定')).toContainText('2014年')
  await expect(region(page, '适用规定')).toContainText('2026')
  await expect(region(page, '接收预备党员')).toContainText('1步逾期')
  await expect(stepLine(page, '党委审批')).toContainText('待前一步')
  await picture(page, 'admission-case')
  expect(await way.refusal({ kind: 'committee_talk', talkerName: '谢立平' })).toBe('ADMISSION_STEP_UNLAWFUL')

  // Overdue is not forbidden: it asks for the reason.
  await region(page, '办理进程').getByRole('button', { name: '登记支部大会' }).click()
  await expect(dialog(page)).toContainText('逾期')
  await expect(dialog(page)).toContainText('《发展党员工作细则》第十九条')
  await dialog(page).getByLabel('到会有表决权党员').fill('16')
  await dialog(page).getByLabel('赞成', { exact: true }).fill('16')
  await dialog(page).getByRole('button', { name: '登记支部大会', exact: true }).click()
  await expect(dialog(page)).toContainText('请填写原因')
  await dialog(page).getByLabel('未按规定办理的原因').fill('专案出差11人，到会人数不足，顺延召开。')
  await dialog(page).getByRole('button', { name: '登记支部大会', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  await way.take({ kind: 'committee_talk', talkerName: '谢立平' })

  const leader = await as(APPROVER, path)
  await takeStep(leader, '登记审批')
  await leader.goto(`${path}/papers/approval_opinion`)
  const [word] = await Promise.all([leader.waitForEvent('download', { timeout: 40_000 }), leader.getByRole('button', { name: '生成Word' }).click()])
  expect(await wordText(word)).toContain(`关于${NAME}同志入党的审批意见`)
  await way.decide({ kind: 'approval_filing' })
  await way.take({ kind: 'placement', groupId: (await way.form('placement')).groups[0]?.id ?? null })
  await page.goto(path)
  await takeStep(page, '登记宣誓')
  // A year of probation from the meeting that admitted: not before.
  await expect(stepLine(page, '支部大会讨论转正')).toContainText('最早2027年11月22日')
  expect(await way.refusal({ kind: 'conversion_meeting', outcome: 'convert', ballot: { present: 17, inFavour: 17, against: 0, abstain: 0 } })).toBe('ADMISSION_STEP_UNLAWFUL')
  await page.close()
  await leader.close()

  await world.restartAt('2027-11-24T01:00:00Z')
  for (const onDate of ['2027-05-20', '2027-11-10']) await way.take({ kind: 'probation_review' }, { onDate })
  page = await as(COMMISSIONER, path)
  await takeStep(page, '登记转正申请')
  await takeStep(page, '登记支部大会', async (form) => {
    await form.getByLabel('到会有表决权党员').fill('16')
    await form.getByLabel('赞成', { exact: true }).fill('16')
  })
  await way.decide({ kind: 'conversion_approval' })
  await page.goto(path)
  await takeStep(page, '归档')
  await page.getByRole('link', { name: '打印全程纪实表' }).click()
  const sheet = page.getByRole('article')
  for (const part of ['2024-03-11', '2026-06-08', '2026-11-22', '2027-11-24', '专案出差11人', '材料归档']) await expect(sheet).toContainText(part)
  const printed = printAsked(page)
  await page.getByRole('button', { name: '打印', exact: true }).click()
  expect(await printed).toBe(true)
  await picture(page, 'admission-record-2014-2026')
  const [pdf] = await Promise.all([page.waitForEvent('download', { timeout: 40_000 }), page.getByRole('button', { name: '生成PDF' }).click()])
  expect((await pdfText(pdf)).text).toContain('发展党员工作全程纪实表')
})
