import { newId } from '@dangjian/kernel'
import { testHost } from '@dangjian/plugin-testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { server } from './index.ts'

const start = async () => {
  const host = await testHost(manifest, server)
  await host.enable(host.world.home)
  await host.enable(host.world.other)
  return host
}

describe('reading the index', () => {
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    host = await start()
    const [first, second] = host.world.home.branches[0].members
    for (const [member, total] of [[first, 6600], [second, 8500]] as const) {
      const dimensions = { study: total, business: total, service: total, style: total, review: total }
      host.world.home.scores.push({ memberId: member?.id ?? '', memberName: member?.name ?? '', period: '2026-10', runId: newId(), total, dimensions })
    }
  })
  afterAll(() => host.close())

  it('gives a branch the five dimensions with their weights and the members in the order of the core, not by score', async () => {
    const { home } = host.world
    const index = await host.as({ in: home, path: home.branches[0].unit.path }).index({ orgUnitId: home.branches[0].unit.id })
    expect(index.dimensions.map(({ title, weight }) => [title, weight])).toEqual([['学习', 25], ['业务', 25], ['服务', 20], ['作风', 15], ['评议', 15]])
    expect(index.unitName).toBe('第1党支部')
    expect(index.results.map(({ total }) => total)).toEqual([6600, 8500])
  })

  it('gives a member the own result alone, and nothing before the first one is published', async () => {
    const [first, second, third] = host.world.home.branches[0].members.map(({ id }) => id)
    const reader = (memberId = '') => host.as({ in: host.world.home, permissions: [], memberId })
    await expect(reader(first).myIndex({})).resolves.toMatchObject({ result: { memberId: first, total: 6600 } })
    await expect(reader(second).myIndex({})).resolves.toMatchObject({ result: { memberId: second, total: 8500 } })
    await expect(reader(third).myIndex({})).resolves.toMatchObject({ result: null, dimensions: [{ key: 'study' }, { key: 'business' }, { key: 'service' }, { key: 'style' }, { key: 'review' }] })
  })

  it('refuses another branch, another tenant, somebody without the permission and an account without a member', async () => {
    const { home, other } = host.world
    const orgUnitId = home.branches[0].unit.id
    await expect(host.call({ in: home, path: home.branches[1].unit.path }, 'index', { orgUnitId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: other }, 'index', { orgUnitId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: home, permissions: ['deed.record'] }, 'index', { orgUnitId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: home }, 'myIndex', {})).rejects.toMatchObject({ code: 'NO_MEMBER' })
    await expect(host.call({ in: home }, 'index', { orgUnitId: 'first' })).rejects.toThrow()
  })
})
