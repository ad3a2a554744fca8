import { testHost } from '@dangjian/plugin-testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { server } from './index.ts'

const start = async () => {
  const host = await testHost(manifest, server)
  await host.enable(host.world.home, { maxLength: 20 })
  await host.enable(host.world.other)
  return host
}

describe('recording a suggestion', () => {
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())

  it('shows it to the branch and to the member who made it', async () => {
    const { home } = host.world
    const [branch] = home.branches
    const memberId = branch.members[0]?.id ?? ''
    await host.as({ in: home, path: branch.unit.path }).record({ memberId, content: '增设夜班学习场次' })
    expect(await host.as({ in: home }).list({})).toMatchObject([{ memberName: '陈一1', content: '增设夜班学习场次' }])
    expect(await host.as({ in: home, permissions: [], memberId }).listMine({})).toHaveLength(1)
    expect(await host.as({ in: home, path: home.branches[1].unit.path }).list({})).toEqual([])
    expect(await host.as({ in: host.world.other }).list({})).toEqual([])
  })

  it('refuses a text beyond the setting, another branch and an unknown member', async () => {
    const { home } = host.world
    const memberId = home.branches[0].members[0]?.id ?? ''
    await expect(host.call({ in: home }, 'record', { memberId, content: '建'.repeat(21) })).rejects.toMatchObject({ code: 'SUGGESTION_TOO_LONG' })
    const elsewhere = { in: home, path: home.branches[1].unit.path }
    await expect(host.call(elsewhere, 'record', { memberId, content: '建议一则' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(host.call({ in: host.world.other }, 'record', { memberId, content: '建议一则' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(host.call({ in: home }, 'record', { memberId: newId(), content: '' })).rejects.toThrow()
  })
})
