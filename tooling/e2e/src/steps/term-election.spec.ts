import type { Page } from '@playwright/test'
import { choosePerson } from '../support/choose-person.ts'
import { expect, test } from '../support/fixtures.ts'
import { memberAccounts } from '../support/member-accounts.ts'
import { wordText } from '../support/opened-file.ts'
import { dialog, figure, heading, region, row, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const [ORGANIZER, BRANCH, TITLE] = ['gongjing.admin', '刑侦大队党支部', '选举新一届支部委员会委员']

const chooseNames = async (page: Page, label: string, names: readonly string[]): Promise<void> => {
  const field = dialog(page).getByLabel(label, { exact: true })
  await field.click()
  for (const name of names) {
    await field.fill(name)
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: name }).first().click()
  }
  await field.press('Escape')
}

test('[G13] a term election with surplus: paper and phones, who is elected by the rule, the proof in Word, the committee seated from the ballot', async ({ as, world }) => {
  // In the last month of the term.
  await world.restartAt('2027-03-25T02:00:00Z')
  const people = await memberAccounts(world, ORGANIZER, BRANCH)
  const [a, b, c, d] = people
  const rest = people.slice(4)
  const [supervisor, teller] = rest
  if (!a || !b || !c || !d || !supervisor || !teller) throw new Error('the branch is too small')

  const desk = await as(ORGANIZER, '/admin/ballots')
  await desk.getByRole('button', { name: '拟定投票' }).click()
  await dialog(desk).getByLabel('党支部', { exact: true }).fill(BRANCH)
  await desk.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: BRANCH }).first().click()
  await dialog(desk).getByLabel('类别', { exact: true }).click()
  await desk.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '换届选举' }).click()
  await expect(dialog(desk).getByLabel('表决（选举）事项')).toHaveValue(TITLE)
  await dialog(desk).getByLabel('应选名额').fill('3')
  await expect(dialog(desk)).toContainText('候选人应有4名')
  await chooseNames(desk, '候选人', [a.name, b.name, c.name])
  await dialog(desk).getByRole('button', { name: '拟定投票' }).click()
  // Three candidates for three seats: the surplus is missing, with the article's words; nothing typed is lost.
  await expect(dialog(desk)).toContainText('应选3名，差额不少于20%即1名，候选人应有4名。')
  await chooseNames(desk, '候选人', [d.name])
  await dialog(desk).getByRole('button', { name: '拟定投票' }).click()
  await expect(heading(desk, TITLE)).toBeVisible()
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  await picture(desk, 'election-1-draft')
  await desk.getByRole('button', { name: '核定名册' }).click()
  await dialog(desk).getByRole('button', { name: '核定名册' }).click()
  await expect(figure(region(desk, '人数和票数'), '实到会')).toContainText('17')
  await expect(figure(region(desk, '人数和票数'), '开会（有效）所需')).toContainText('14')
  const organizer = await world.api(ORGANIZER)
  const must = async (procedure: string, input: unknown, login = ORGANIZER): Promise<void> => {
    const answer = await (await world.api(login)).command(procedure, input)
    expect(answer.status, `${procedure} ${JSON.stringify(answer.body)}`).toBe(200)
  }
  // Most take paper; three vote by phone.
  const onPhone = [a, b, supervisor]
  await must('ballots.markElectors', { id, paper: people.filter((one) => !onPhone.includes(one)).map(({ memberId }) => memberId) })
  await must('ballots.nameSupervisors', { id, supervisorIds: [supervisor.memberId], tellerIds: [teller.memberId] })
  await desk.reload()
  await desk.getByRole('button', { name: '开始投票' }).click()
  await dialog(desk).getByRole('button', { name: '开始投票' }).click()
  const code = (await desk.locator('.dj-opening-code').textContent()) ?? ''

  const votes = (await organizer.query<{ candidates: ReadonlyArray<{ memberId: string }> }>('ballots.getBallot', { id })).body.candidates.map(({ memberId }) => ({ memberId, choice: memberId === d.memberId ? 'no' : 'yes' }))
  for (const { login } of [b, supervisor]) await must('ballots.castBallot', { id, content: { kind: 'election', votes, writeIns: [] } }, login)
  const phone = await as(a.login)
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(`/ballots/${id}`)
  const answer = async (name: string, choice: string): Promise<void> => phone.getByRole('group', { name, exact: true }).getByText(choice, { exact: true }).click()
  for (const { name } of [a, b, c, d]) await answer(name, '赞成')
  await expect(phone.getByText(/成为无效票/)).toBeVisible()
  await expect(phone.getByRole('button', { name: '投出这一票' })).toBeDisabled()
  await answer(d.name, '不赞成')
  await answer(c.name, '不赞成')
  await phone.getByLabel('另选第1人').selectOption({ label: teller.name })
  await picture(phone, 'election-2-phone')
  await phone.getByRole('button', { name: '投出这一票' }).click()
  await expect(heading(phone, '投票回执')).toBeVisible()

  await desk.getByRole('button', { name: '结束投票' }).click()
  await dialog(desk).getByRole('button', { name: '结束投票' }).click()
  await desk.getByRole('button', { name: '开箱计票' }).click()
  await dialog(desk).getByLabel('开箱码（由监票人填写）').fill(code)
  const count = async (name: string, yes: number): Promise<void> => {
    for (const [choice, value] of [['赞成', yes], ['不赞成', 14 - yes], ['弃权', 0]] as const) await dialog(desk).getByLabel(`${name}${choice}`, { exact: true }).fill(String(value))
  }
  for (const [name, yes] of [[a.name, 14], [b.name, 12], [c.name, 10], [d.name, 3]] as const) await count(name, yes)
  await picture(desk, 'election-3-count')
  await dialog(desk).getByRole('button', { name: '登记计票' }).click()
  await expect(desk.getByText('等待监票人在手机上确认计票。')).toBeVisible()
  await must('ballots.confirmCount', { id }, supervisor.login)
  await desk.reload()
  await desk.getByRole('button', { name: '宣布结果' }).click()
  await dialog(desk).getByRole('button', { name: '宣布结果' }).click()
  const list = table(desk, '候选人得票')
  await expect(row(list, a.name)).toContainText('17')
  for (const { name } of [a, b, c]) await expect(row(list, name)).toContainText(/当选$/)
  await expect(row(list, d.name)).toContainText('未当选')
  await expect(row(list, teller.name)).toContainText('另选')
  await picture(desk, 'election-4-result')

  await test.step('the committee is seated from the ballot, nobody else can be', async () => {
    await desk.getByRole('button', { name: '登记换届结果' }).click()
    await dialog(desk).getByLabel('上级批复文号').fill('贡公党〔2027〕8号')
    for (const [post, name] of [['书记', a.name], ['组织委员', b.name], ['纪检委员', c.name]] as const) await choosePerson(desk, dialog(desk).getByLabel(post, { exact: true }), name)
    await dialog(desk).getByRole('button', { name: '登记换届结果' }).click()
    await expect(dialog(desk)).toContainText('换届结果已登记。')
    await desk.keyboard.press('Escape')
  })

  await desk.goto(`/admin/ballots/${id}/print`)
  await expect(desk.getByRole('article')).toContainText('投票结果报告单')
  for (const part of ['应到会有选举权人数', '17名', '另选他人得票', supervisor.name]) await expect(desk.getByRole('article')).toContainText(part)
  await picture(desk, 'election-5-proof')
  const [word] = await Promise.all([desk.waitForEvent('download', { timeout: 40_000 }), desk.getByRole('button', { name: '生成Word' }).click()])
  const text = await wordText(word)
  for (const part of ['投票结果报告单', TITLE, `${a.name}、${b.name}、${c.name}当选。`, '监票人']) expect(text).toContain(part)
})
