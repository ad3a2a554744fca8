import { newId } from '@dangjian/kernel'
import { testHost, type TestTenant } from '@dangjian/plugin-testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { branchMethodForm } from '../templates/branch-method-form.ts'
import { server } from './index.ts'

const sections = Object.fromEntries(branchMethodForm.sections.map(({ key, title }) => [key, `${title}：夜间值守党员结对学习，做到有记录。`]))

const start = async () => {
  const host = await testHost(manifest, server)
  for (const tenant of host.world.all) await host.enable(tenant)
  return host
}

describe('a branch work method from a bureau to the province and on to another bureau', () => {
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())

  const branchOf = (tenant: TestTenant, at: 0 | 1 = 0) => tenant.branches[at].unit
  const submit = async (title: string): Promise<string> => {
    await host.as({ in: host.world.home }).submitMethod({ orgUnitId: branchOf(host.world.home).id, title, sections })
    const arrived = await host.as({ in: host.world.upper }).listSubmissions({})
    return arrived.find((submission) => submission.title === title)?.id ?? ''
  }

  it('arrives at the province with the branch, the bureau and every section, and at nobody else', async () => {
    await submit('结对学习法')
    expect(await host.as({ in: host.world.upper }).listSubmissions({})).toMatchObject([
      { title: '结对学习法', unitName: '第1党支部', bureauName: '甲县局', sections, state: 'submitted', opinion: null, adoptions: [] },
    ])
    expect(await host.as({ in: host.world.home }).listOwnMethods({})).toMatchObject([{ title: '结对学习法', state: 'submitted', opinion: null }])
    for (const tenant of [host.world.neighbour, host.world.other]) {
      expect(await host.as({ in: tenant }).listSubmissions({})).toEqual([])
      expect(await host.as({ in: tenant }).listOwnMethods({})).toEqual([])
    }
  })

  it('is published once when twenty reviewers decide at the same time', async () => {
    const submissionId = await submit('四步走访法')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        host.call({ in: host.world.upper }, 'reviewMethod', { submissionId, decision: at % 2 === 0 ? 'published' : 'returned', opinion: `第${at}次意见` }).then(() => 'decided', (error: unknown) => error)),
    )
    expect(answers.filter((answer) => answer === 'decided')).toHaveLength(1)
    for (const lost of answers.filter((answer) => answer !== 'decided')) expect(lost).toMatchObject({ code: 'METHOD_DECIDED' })
    const sent = host.world.exchanges.filter(({ subject, kind }) => subject === '四步走访法' && kind !== 'sichuan.method-submitted')
    const [first] = sent
    expect(sent).toHaveLength(first?.kind === 'sichuan.method-published' ? 2 : 1)
    await expect(host.call({ in: host.world.upper }, 'reviewMethod', { submissionId, decision: 'published', opinion: '再次发布' })).rejects.toMatchObject({ code: 'METHOD_DECIDED' })
  })

  it('goes from the province to every bureau below, is adopted once by a branch of another bureau, and the province sees it', async () => {
    const submissionId = await submit('堡垒提升法')
    await expect(host.as({ in: host.world.upper }).reviewMethod({ submissionId, decision: 'published', opinion: '可以推广' })).resolves.toEqual({ sent: 2 })
    expect((await host.as({ in: host.world.home }).listOwnMethods({})).find(({ title }) => title === '堡垒提升法')).toMatchObject({ state: 'published' })
    expect(await host.as({ in: host.world.other }).listLibrary({})).toEqual([])

    const neighbour = { in: host.world.neighbour }
    const published = (await host.as(neighbour).listLibrary({})).find(({ title }) => title === '堡垒提升法')
    expect(published).toMatchObject({ bureauName: '甲县局', unitName: '第1党支部', sections, adoptions: [] })
    const adoption = { publicationId: published?.id ?? '', orgUnitId: branchOf(host.world.neighbour).id, plan: '自12月起由组织委员负责实施' }
    await host.as(neighbour).adoptMethod(adoption)
    await expect(host.call(neighbour, 'adoptMethod', adoption)).rejects.toMatchObject({ code: 'METHOD_ADOPTED', details: { unit: '第1党支部', title: '堡垒提升法' } })

    expect((await host.as({ in: host.world.upper }).listSubmissions({})).find(({ id }) => id === submissionId)).toMatchObject({
      state: 'published', opinion: '可以推广', decidedBy: '测试人员', adoptions: [{ bureauName: '丙县局', unitName: '第1党支部', plan: '自12月起由组织委员负责实施' }],
    })
    expect((await host.as(neighbour).listLibrary({})).find(({ id }) => id === published?.id)?.adoptions).toMatchObject([{ orgUnitName: '第1党支部' }])
    expect((await host.as({ in: host.world.home }).listLibrary({})).find(({ title }) => title === '堡垒提升法')?.adoptions).toEqual([])
  })

  it('keeps the adoptions of two methods with the same name apart', async () => {
    const [first, second] = [await submit('同名工作法'), await submit('同名工作法')]
    expect(first).not.toBe(second)
    for (const submissionId of [first, second]) await host.as({ in: host.world.upper }).reviewMethod({ submissionId, decision: 'published', opinion: '同意发布' })
    const [latest] = await host.as({ in: host.world.neighbour }).listLibrary({})
    await host.as({ in: host.world.neighbour }).adoptMethod({ publicationId: latest?.id ?? '', orgUnitId: branchOf(host.world.neighbour).id, plan: '按季度推进' })
    const submissions = await host.as({ in: host.world.upper }).listSubmissions({})
    expect(submissions.find(({ id }) => id === second)?.adoptions).toHaveLength(1)
    expect(submissions.find(({ id }) => id === first)?.adoptions).toEqual([])
  })

  it('goes back to its author alone with the opinion', async () => {
    const submissionId = await submit('警心党建法')
    await expect(host.as({ in: host.world.upper }).reviewMethod({ submissionId, decision: 'returned', opinion: '请补充推广条件' })).resolves.toEqual({ sent: 1 })
    expect((await host.as({ in: host.world.home }).listOwnMethods({})).find(({ title }) => title === '警心党建法')).toMatchObject({ state: 'returned', opinion: '请补充推广条件' })
    expect((await host.as({ in: host.world.neighbour }).listLibrary({})).filter(({ title }) => title === '警心党建法')).toEqual([])
  })

  it('shows a secretary the methods of the own branch only', async () => {
    await host.as({ in: host.world.home }).submitMethod({ orgUnitId: branchOf(host.world.home, 1).id, title: '二支部工作法', sections })
    const secretary = { in: host.world.home, path: branchOf(host.world.home, 1).path }
    expect((await host.as(secretary).listOwnMethods({})).map(({ title }) => title)).toEqual(['二支部工作法'])
  })

  it('refuses another branch, a committee, an unknown unit, a method of another tenant and somebody without the permission', async () => {
    const { home, upper, other } = host.world
    const input = { orgUnitId: branchOf(home).id, title: '工作法', sections }
    await expect(host.call({ in: home, path: branchOf(home, 1).path }, 'submitMethod', input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: home, permissions: ['method.read'] }, 'submitMethod', input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: home }, 'submitMethod', { ...input, orgUnitId: home.root.id })).rejects.toMatchObject({ code: 'METHOD_OF_BRANCH' })
    await expect(host.call({ in: other }, 'submitMethod', input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: other }, 'submitMethod', { ...input, orgUnitId: branchOf(other).id })).rejects.toMatchObject({ code: 'NO_PROVINCE_ABOVE' })
    const submissionId = await submit('待评审工作法')
    await expect(host.call({ in: other }, 'reviewMethod', { submissionId, decision: 'published', opinion: '同意' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: upper }, 'reviewMethod', { submissionId: newId(), decision: 'published', opinion: '同意' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const publicationId = (await host.as({ in: home }).listLibrary({}))[0]?.id ?? ''
    await expect(host.call({ in: other }, 'adoptMethod', { publicationId, orgUnitId: branchOf(other).id, plan: '试行' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: home }, 'adoptMethod', { publicationId, orgUnitId: home.root.id, plan: '试行' })).rejects.toMatchObject({ code: 'METHOD_OF_BRANCH' })
  })

  it('refuses a form with a section missing, one too many or one too short, and an empty opinion', async () => {
    const { home, upper } = host.world
    const input = { orgUnitId: branchOf(home).id, title: '工作法', sections }
    const before = (await host.as({ in: upper }).listSubmissions({})).length
    const { background: _left, ...three } = sections
    for (const bad of [three, { ...sections, extra: '多出来的一项内容，不在表上' }, { ...sections, result: '好' }]) await expect(host.call({ in: home }, 'submitMethod', { ...input, sections: bad })).rejects.toThrow()
    await expect(host.call({ in: home }, 'submitMethod', { ...input, title: ' ' })).rejects.toThrow()
    await expect(host.call({ in: upper }, 'reviewMethod', { submissionId: newId(), decision: 'published', opinion: ' ' })).rejects.toThrow()
    expect(await host.as({ in: upper }).listSubmissions({})).toHaveLength(before)
  })
})
