import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from '@dangjian/contracts'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { closeWorkUnit, coveredUnits, createOrgUnit, createWorkUnit, createWorkUnitInput, linkWorkUnits, listWorkUnits, renameWorkUnit, workUnitsOf } from '../index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const plant = async () => {
  const tenantId = newId()
  const [root, joint, bureau, station, traffic] = await inTestScope(test, tenantId, async (scope) => {
    const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '甲县公安局党委', shortName: '党委' })
    const branch = await createOrgUnit(scope, { parentId: top.id, kind: 'branch', form: 'joint_branch', name: '城区联合党支部', shortName: '城区联合' })
    const office = await createWorkUnit(scope, { parentId: null, kind: 'bureau', name: '甲县公安局' })
    return [
      top, branch, office,
      await createWorkUnit(scope, { parentId: office.id, kind: 'station', name: '城关派出所', policeType: '治安' }),
      await createWorkUnit(scope, { parentId: office.id, kind: 'brigade', name: '交警大队', policeType: '交通管理' }),
    ] as const
  })
  return { tenantId, root, joint, bureau, station, traffic }
}

describe('the unit line', () => {
  it('stands beside the party line, and a joint branch covers several of its units', async () => {
    const { tenantId, joint, bureau, station, traffic } = await plant()
    await inTestScope(test, tenantId, async (scope) => {
      expect(await linkWorkUnits(scope, { orgUnitId: joint.id, workUnitIds: [station.id, traffic.id, station.id] })).toMatchObject({ workUnits: 2 })
      expect((await workUnitsOf(scope, joint.id)).map(({ name }) => name)).toEqual(['城关派出所', '交警大队'])
      expect(await coveredUnits(scope)).toEqual(new Map([[joint.id, 2]]))
      const line = await listWorkUnits(scope)
      expect(line.map(({ name, kind, orgUnits }) => [name, kind, orgUnits.length])).toEqual([['甲县公安局', 'bureau', 0], ['城关派出所', 'station', 1], ['交警大队', 'brigade', 1]])
      await expect(closeWorkUnit(scope, { id: bureau.id })).rejects.toMatchObject({ code: 'WORK_UNIT_IN_USE', details: { units: 2 } })
      await expect(closeWorkUnit(scope, { id: station.id })).rejects.toMatchObject({ code: 'WORK_UNIT_IN_USE', details: { organizations: 1 } })
      await linkWorkUnits(scope, { orgUnitId: joint.id, workUnitIds: [traffic.id] })
      await closeWorkUnit(scope, { id: station.id })
      expect((await listWorkUnits(scope)).map(({ name }) => name)).toEqual(['甲县公安局', '交警大队'])
      await renameWorkUnit(scope, { id: traffic.id, name: '交通警察大队', policeType: null })
      expect(await workUnitsOf(scope, joint.id)).toMatchObject([{ name: '交通警察大队', policeType: null }])
    })
  })
  it('is kept by organizers of the whole tenant, and no name stands twice below one superior', async () => {
    const [{ tenantId, root, joint, bureau, station }, foreign] = [await plant(), await plant()]
    const below: Access = { grants: [{ role: 'test', permissions: new Set(['org.read', 'org.manage']), orgUnitId: null, path: root.path }] }
    await expect(inTestScope(test, tenantId, (scope) => createWorkUnit(scope, { parentId: null, kind: 'division', name: '指挥中心' }), { access: below })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const asOrganizer = <T>(work: Parameters<typeof inTestScope<T>>[2]) => inTestScope(test, tenantId, work)
    await expect(asOrganizer((scope) => createWorkUnit(scope, { parentId: bureau.id, kind: 'station', name: '城关派出所' }))).rejects.toMatchObject({ code: 'WORK_UNIT_NAME_TAKEN' })
    await expect(asOrganizer((scope) => renameWorkUnit(scope, { id: foreign.station.id, name: '别处派出所', policeType: null }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(asOrganizer((scope) => linkWorkUnits(scope, { orgUnitId: joint.id, workUnitIds: [foreign.station.id] }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(asOrganizer((scope) => linkWorkUnits(scope, { orgUnitId: foreign.joint.id, workUnitIds: [station.id] }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(createWorkUnitInput.safeParse({ parentId: null, kind: 'squad', name: '中队' }).success).toBe(false)
  })
})
