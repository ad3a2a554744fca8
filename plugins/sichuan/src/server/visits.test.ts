import { newId } from '@dangjian/kernel'
import { testHost } from '@dangjian/plugin-testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { server } from './index.ts'

const start = async () => {
  const host = await testHost(manifest, server)
  for (const tenant of host.world.all) await host.enable(tenant, { liaisonCodes: ['990101'] })
  return host
}

describe('a visit to a liaison point', () => {
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())
  const visitOf = (pointId: string) => ({ pointId, kind: 'visit' as const, visitedOn: '2026-11-20', visitors: '机关党委联络员二人', findings: '党课选题与业务结合不够', advice: '' })

  it('stands with the point, counts in its year and reaches the bureau and nobody else', async () => {
    const { upper, home, neighbour, other } = host.world
    await host.as({ in: upper }).recordVisit(visitOf(home.tenant.id))
    await host.as({ in: upper }).recordVisit({ ...visitOf(home.tenant.id), kind: 'area_meeting', visitedOn: '2026-06-18', advice: '每季度交流一次' })
    await host.as({ in: upper }).recordVisit({ ...visitOf(home.tenant.id), kind: 'research', visitedOn: '2025-12-30' })
    const { today, points } = await host.as({ in: upper }).listLiaisonPoints({})
    expect(today).toBe('2026-11-22')
    expect(points).toMatchObject([{ name: '甲县局', visitsInYear: 1, areaMeetings: 1, visits: [{ visitedOn: '2026-11-20' }, { visitedOn: '2026-06-18' }, { visitedOn: '2025-12-30' }] }])
    expect(await host.as({ in: home }).listVisitsReceived({})).toHaveLength(3)
    expect((await host.as({ in: home }).listVisitsReceived({})).at(-1)).toMatchObject({ kind: 'visit', visitedOn: '2026-11-20', findings: '党课选题与业务结合不够', recordedBy: '测试人员' })
    for (const tenant of [neighbour, other]) {
      expect(await host.as({ in: tenant }).listVisitsReceived({})).toEqual([])
      expect(await host.as({ in: tenant }).listLiaisonPoints({})).toMatchObject({ points: [] })
    }
  })

  it('is refused for a bureau that is no point, a stranger, a day to come, bad input and somebody without the permission', async () => {
    const { upper, home, neighbour, other } = host.world
    const before = host.world.exchanges.length
    for (const id of [neighbour.tenant.id, other.tenant.id, newId()]) await expect(host.call({ in: upper }, 'recordVisit', visitOf(id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: home }, 'recordVisit', visitOf(home.tenant.id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: upper }, 'recordVisit', { ...visitOf(home.tenant.id), visitedOn: '2026-11-23' })).rejects.toMatchObject({ code: 'VISIT_IN_FUTURE' })
    await expect(host.call({ in: upper, permissions: ['liaison.read'] }, 'recordVisit', visitOf(home.tenant.id))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const bad of [{ kind: 'party' }, { visitedOn: '2026-02-30' }, { findings: ' ' }, { visitors: '一'.repeat(101) }]) await expect(host.call({ in: upper }, 'recordVisit', { ...visitOf(home.tenant.id), ...bad })).rejects.toThrow()
    expect(host.world.exchanges).toHaveLength(before)
  })
})
