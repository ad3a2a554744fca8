import { newId } from '@dangjian/kernel'
import { testHost } from '@dangjian/plugin-testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { server } from './index.ts'

const start = async () => {
  const host = await testHost(manifest, server)
  await host.enable(host.world.home, { entryDays: 30 })
  await host.enable(host.world.other)
  return host
}

describe('a deed of a member', () => {
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())
  const memberAt = (at: number): string => host.world.home.branches[0].members[at]?.id ?? ''
  const deed = { kind: 'service' as const, title: '上门为行动不便群众办证', evidence: '服务记录', grade: 2, occurredOn: '2026-11-03' }

  it('becomes one fact of its month that leads back to it, and stands in the branch’s list', async () => {
    const { home, other } = host.world
    const secretary = { in: home, path: home.branches[0].unit.path }
    const { id } = await host.as(secretary).recordDeed({ memberId: memberAt(0), ...deed })
    expect([...home.facts.values()]).toMatchObject([
      { key: `gongjing.deed:${id}`, kind: 'gongjing.service', period: '2026-11', subjectId: memberAt(0), quantity: 2, unit: 'grade', source: { type: 'gongjing.deed', id } },
    ])
    expect(await host.as(secretary).listDeeds({})).toMatchObject([{ id, memberName: '陈一1', kind: 'service', grade: 2, recordedBy: '测试人员' }])
    expect(await host.as({ in: home }).listDeeds({ orgUnitId: home.branches[1].unit.id })).toEqual([])
    expect(await host.as({ in: home, path: home.branches[1].unit.path }).listDeeds({})).toEqual([])
    expect(await host.as({ in: other }).listDeeds({})).toEqual([])
  })

  it('counts in the month in which it happened', async () => {
    const { home, other } = host.world
    await host.as({ in: home }).recordDeed({ memberId: memberAt(1), ...deed, occurredOn: '2026-10-31' })
    await expect(host.as({ in: home }).countDeeds({})).resolves.toEqual({ month: '2026-11', count: 1 })
    await expect(host.as({ in: home }).countDeeds({ orgUnitId: home.branches[1].unit.id })).resolves.toEqual({ month: '2026-11', count: 0 })
    await expect(host.as({ in: home }).countDeeds({ orgUnitId: home.root.id })).resolves.toEqual({ month: '2026-11', count: 1 })
    await expect(host.call({ in: other }, 'countDeeds', { orgUnitId: home.root.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.as({ in: other }).countDeeds({})).resolves.toEqual({ month: '2026-11', count: 0 })
  })

  it('stands once, also when twenty people record it at the same time', async () => {
    const { home } = host.world
    const before = home.facts.size
    const input = { memberId: memberAt(2), ...deed, kind: 'business' as const, title: '办结历史积案一起' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => host.call({ in: home }, 'recordDeed', input).then(() => 'recorded', (error: unknown) => error)))
    expect(answers.filter((answer) => answer === 'recorded')).toHaveLength(1)
    for (const lost of answers.filter((answer) => answer !== 'recorded')) expect(lost).toMatchObject({ code: 'DEED_REPEATED', details: { member: '王三1', title: '办结历史积案一起' } })
    expect(home.facts.size).toBe(before + 1)
  })

  it('is refused for oneself, too late, ahead of time, in another branch, in another tenant and without the permission', async () => {
    const { home, other } = host.world
    const before = home.facts.size
    const input = { memberId: memberAt(0), ...deed, title: '节日期间主动承担值守任务' }
    await expect(host.call({ in: home, memberId: memberAt(0) }, 'recordDeed', input)).rejects.toMatchObject({ code: 'OWN_DEED' })
    await expect(host.call({ in: home }, 'recordDeed', { ...input, occurredOn: '2026-10-22' })).rejects.toMatchObject({ code: 'DEED_TOO_LATE', details: { days: 30, earliest: '2026-10-23' } })
    await expect(host.call({ in: home }, 'recordDeed', { ...input, occurredOn: '2026-11-23' })).rejects.toMatchObject({ code: 'DEED_IN_FUTURE' })
    await expect(host.call({ in: home, path: home.branches[1].unit.path }, 'recordDeed', input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: home, permissions: ['index.read'] }, 'recordDeed', input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: other }, 'recordDeed', input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: home }, 'recordDeed', { ...input, memberId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(home.facts.size).toBe(before)
  })

  it('is refused with a grade beyond four, an unknown kind, no evidence and a day that does not exist', async () => {
    const input = { memberId: memberAt(0), ...deed, title: '参加社区平安巡防' }
    for (const bad of [{ grade: 5 }, { grade: 1.5 }, { kind: 'log-in' }, { evidence: ' ' }, { occurredOn: '2026-11-31' }]) await expect(host.call({ in: host.world.home }, 'recordDeed', { ...input, ...bad })).rejects.toThrow()
  })
})
