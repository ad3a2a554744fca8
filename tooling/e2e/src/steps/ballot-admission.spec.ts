import type { Page } from '@playwright/test'
import { caseIdOf } from '../support/admission-way.ts'
import { countedTask } from '../support/counted-task.ts'
import { expect, test } from '../support/fixtures.ts'
import { memberAccounts, type MemberAccount } from '../support/member-accounts.ts'
import { dialog, figure, heading, region, table } from '../support/parts.ts'
import { picture } from '../support/picture.ts'

const [COMMISSIONER, MEMBER, BRANCH, NAME] = ['gongjing.organizer', 'gongjing.member', '刑侦大队党支部', '周晓彤']
const QUESTION = `是否同意接收${NAME}同志为中共预备党员`

/** A phone of somebody. */
const phoneOf = async (as: (login: string, at?: string) => Promise<Page>, login: string): Promise<Page> => {
  const page = await as(login)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  return page
}

const ask = (phone: Page) => region(phone, '需要我办的').getByRole('listitem').filter({ hasText: QUESTION }).getByRole('link', { name: '去投票' })

const chooseName = async (page: Page, label: string, name: string): Promise<void> => {
  const field = dialog(page).getByLabel(label, { exact: true })
  await field.fill(name)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: name }).first().click()
}

test('[G7] [B14] an admission ballot on five phones with paper and one absent written opinion: secret, counted by two, bound to the admission step', async ({ as, world }) => {
  const everybody = await memberAccounts(world, 'gongjing.admin', BRANCH)
  const voting = ['gongjing.member', 'gongjing.organizer'].flatMap((login) => everybody.find((one) => one.login === login) ?? [])
  const others = everybody.filter((one) => !voting.includes(one))
  const phones: MemberAccount[] = [...voting, ...others.slice(0, 3)]
  const paper = others.slice(3, 7)
  const absent = others.slice(7)
  const letter = absent[0] ?? { memberId: '', name: '', login: '' }
  const [supervisor, teller] = [phones[2] ?? letter, phones[3] ?? letter]
  expect([phones.length, paper.length, everybody.length]).toEqual([5, 4, 17])

  const caseId = await caseIdOf(await world.api(COMMISSIONER), NAME)
  const desk = await as(COMMISSIONER, `/admin/ballots?new=1&matter=admission&subject=${caseId}&name=${encodeURIComponent(NAME)}`)
  await expect(dialog(desk).getByLabel('表决（选举）事项')).toHaveValue(QUESTION)
  await expect(dialog(desk)).toContainText(BRANCH)
  await dialog(desk).getByLabel('介绍材料（可不填）').fill('入党志愿书摘要、介绍人意见、公示结果、预审意见')
  await dialog(desk).getByRole('button', { name: '拟定投票' }).click()
  await expect(heading(desk, QUESTION)).toBeVisible()
  await desk.getByRole('button', { name: '核定名册' }).click()
  await dialog(desk).getByRole('button', { name: '核定名册' }).click()
  await expect(figure(region(desk, '人数和票数'), '实到会')).toContainText('17')
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''

  await test.step('who is here, who takes paper, who has written', async () => {
    const roll = async (person: MemberAccount, state: string): Promise<void> => {
      await desk.getByRole('radiogroup', { name: `${person.name}的到会情况` }).getByText(state, { exact: true }).click()
      await expect(desk.getByRole('radiogroup', { name: `${person.name}的到会情况` }).getByRole('radio', { name: state })).toBeChecked()
    }
    await roll(paper[0] ?? letter, '到会（纸质）')
    await roll(absent[1] ?? letter, '未到会')
    const marked = await (await world.api(COMMISSIONER)).command('ballots.markElectors', { id, paper: paper.slice(1).map(({ memberId }) => memberId), absent: absent.slice(2).map(({ memberId }) => memberId) })
    expect(marked.status).toBe(200)
    await desk.reload()
    await region(desk, '会前书面意见').getByRole('button', { name: '登记书面意见' }).click()
    await chooseName(desk, '未到会党员', letter.name)
    await dialog(desk).getByText('赞成', { exact: true }).click()
    await dialog(desk).getByLabel('附件号').fill('1')
    await dialog(desk).getByRole('button', { name: '登记书面意见' }).click()
    await expect(region(desk, '会前书面意见')).toContainText('附件1')
    await region(desk, '监票人、计票人').getByRole('button', { name: '确定人员' }).click()
    // A list of several stays open after a choice until it is closed.
    for (const [label, name] of [['监票人', supervisor.name], ['计票人', teller.name]] as const) {
      await chooseName(desk, label, name)
      await dialog(desk).getByLabel(label, { exact: true }).press('Escape')
    }
    await dialog(desk).getByRole('button', { name: '确定监票人、计票人' }).click()
    await expect(region(desk, '监票人、计票人')).toContainText(supervisor.name)
    await expect(desk.getByText(/到会9名，可以开会/)).toBeVisible()
    await picture(desk, 'ballot-1-roster')
  })

  await desk.getByRole('button', { name: '开始投票' }).click()
  await dialog(desk).getByRole('button', { name: '开始投票' }).click()
  const code = (await desk.locator('.dj-opening-code').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
  await picture(desk, 'ballot-2-open')
  await desk.getByRole('button', { name: '监票人已记下开箱码' }).click()

  const codes: string[] = []
  const phone = await phoneOf(as, MEMBER)
  await test.step('[B14] four acts and nothing typed: from home to the receipt', async () => {
    await expect(ask(phone)).toBeVisible()
    await picture(phone, 'ballot-3-home')
    await countedTask('B14', phone, { acts: 4, fields: 0 }, async (hand) => {
      await hand.tap(ask(phone))
      await expect(heading(phone, '无记名投票')).toBeVisible()
      for (const choice of ['赞成', '不赞成', '弃权']) await expect(phone.getByRole('radio', { name: choice, exact: true })).not.toBeChecked()
      await expect(phone.getByRole('button', { name: '投出这一票' })).toBeDisabled()
      await expect(region(phone, '怎样保证无记名')).toContainText('《发展党员工作细则》')
      await hand.tap(phone.getByRole('radio', { name: '赞成', exact: true }))
      await picture(phone, 'ballot-4-choice')
      await hand.tap(phone.getByRole('button', { name: '投出这一票' }))
      await expect(heading(phone, '投票回执')).toBeVisible()
      codes.push((await phone.getByRole('group', { name: '回执编号' }).textContent()) ?? '')
      await picture(phone, 'ballot-5-receipt')
      await hand.tap(phone.getByRole('button', { name: '完成' }))
      await expect(heading(phone, /./)).toBeVisible()
    })
    await expect(ask(phone)).toHaveCount(0)
  })

  await test.step('the other four phones; the second one refuses', async () => {
    for (const [index, { login }] of phones.filter((one) => one.login !== MEMBER).entries()) {
      const other = await phoneOf(as, login)
      await ask(other).click()
      await other.getByRole('radio', { name: index === 0 ? '不赞成' : '赞成', exact: true }).click()
      await other.getByRole('button', { name: '投出这一票' }).click()
      await expect(heading(other, '投票回执')).toBeVisible()
      await other.close()
    }
    await expect(figure(region(desk, '人数和票数'), '手机已投')).toContainText('5')
    // Nobody who runs the vote learns who has voted or how; no table holds it.
    await expect(table(desk, '应到会名册')).not.toContainText('已投')
    const [row] = await world.sql<Array<{ found: string }>>`select count(*) as found from audit_entries where subject_id = ${id} and action = 'ballot.cast' and (details::text <> '{}' or summary like '%赞成%')`
    expect(Number(row?.found)).toBe(0)
    const again = await (await world.api(MEMBER)).command<{ code: string }>('ballots.castBallot', { id, content: { kind: 'resolution', choice: 'no' } })
    expect(again.body.code).toBe('URN_ALREADY_CAST')
    const onPaper = await (await world.api((paper[0] ?? letter).login)).command<{ code: string }>('ballots.castBallot', { id, content: { kind: 'resolution', choice: 'no' } })
    expect(onPaper.body.code).toBe('BALLOT_ON_PAPER')
  })

  await test.step('counted with the code of the 监票人, who confirms on his own phone', async () => {
    await desk.getByRole('button', { name: '结束投票' }).click()
    await dialog(desk).getByRole('button', { name: '结束投票' }).click()
    await desk.getByRole('button', { name: '开箱计票' }).click()
    await dialog(desk).getByLabel('开箱码（由监票人填写）').fill(code)
    for (const [label, value] of [['赞成', '4'], ['不赞成', '0'], ['弃权', '0']] as const) await dialog(desk).getByLabel(label, { exact: true }).fill(value)
    await dialog(desk).getByRole('button', { name: '登记计票' }).click()
    await expect(desk.getByText('等待监票人在手机上确认计票。')).toBeVisible()
    await picture(desk, 'ballot-6-counted')
    const watcher = await phoneOf(as, supervisor.login)
    await region(watcher, '需要我办的').getByRole('listitem').filter({ hasText: QUESTION }).getByRole('link', { name: '看计票' }).click()
    await expect(region(watcher, '计票结果')).toContainText('8票')
    await picture(watcher, 'ballot-7-confirm')
    await watcher.getByRole('button', { name: '确认计票' }).click()
    await expect(region(watcher, '计票结果')).toContainText(`${supervisor.name}已确认`)
    await desk.reload()
    await desk.getByRole('button', { name: '宣布结果' }).click()
    await dialog(desk).getByRole('button', { name: '宣布结果' }).click()
    await expect(region(desk, '结果')).toContainText('赞成9票，达到通过票数。')
    await expect(region(desk, '结果')).toContainText('应到会有表决权党员17名，实到会9名，赞成9票，不赞成1票')
    await picture(desk, 'ballot-8-result')
  })

  await test.step('the voter compares the receipt on the phone', async () => {
    await phone.goto(`/ballots/${id}/receipt`)
    await phone.getByRole('button', { name: /核对我的回执/ }).click()
    await expect(phone.getByText('您的回执编号在计票公告中，您的票已计入总数。')).toBeVisible()
    await expect(phone.getByRole('list', { name: '计票公告：手机票共5张' })).toContainText(codes[0] ?? 'none')
    await picture(phone, 'ballot-9-check')
  })

  await test.step('the step of the admission takes the figures over', async () => {
    await desk.goto(`/admin/admission/${caseId}`)
    await region(desk, '办理进程').getByRole('button', { name: '登记支部大会', exact: true }).first().click()
    await expect(dialog(desk)).toContainText('表决结果取自已宣布的无记名投票')
    await expect(dialog(desk)).toContainText('书面赞成1名')
    await dialog(desk).getByLabel('未按规定办理的原因').fill('因专项任务推迟召开')
    await picture(desk, 'ballot-10-bound')
    await dialog(desk).getByRole('button', { name: '登记支部大会', exact: true }).click()
    await expect(desk.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
    const done = region(desk, '办理进程').getByRole('listitem').filter({ hasText: '支部大会讨论接收' }).filter({ hasText: '已办结' })
    await expect(done.first()).toBeVisible()
  })
})
