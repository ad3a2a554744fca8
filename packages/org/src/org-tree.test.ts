import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from '@dangjian/contracts'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import {
  canStandUnder, closeOrgUnit, createOrgUnit, getOrgUnit, listOrgTree, listUnitsInPaths, moveOrgUnit, orgUnitDetail, recordOfficerCount, recordOfficerCountInput, renameOrgUnit, rootUnit, type OrgUnit, type OrgUnitKind,
} from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

interface Tree {
  readonly tenantId: string
  readonly root: OrgUnit
  readonly general: OrgUnit
  readonly branch: OrgUnit
  readonly group: OrgUnit
  readonly other: OrgUnit
}

const plantTree = async (tenantId = newId()): Promise<Tree> =>
  inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '甲县公安局党委', shortName: '局党委' })
    const general = await createOrgUnit(scope, { parentId: root.id, kind: 'general_branch', name: '刑侦党总支', shortName: '刑侦总支' })
    const branch = await createOrgUnit(scope, { parentId: general.id, kind: 'branch', name: '刑侦一支部', shortName: '刑侦一支部' })
    const group = await createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第一党小组', shortName: '第一小组' })
    const other = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '机关支部', shortName: '机关支部' })
    return { tenantId, root, general, branch, group, other }
  })

const accessTo = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })

describe('the organization tree', () => {
  it('derives paths from the root down and lists each organization before those below it', async () => {
    const tree = await plantTree()
    const names = await inTestScope(test, tree.tenantId, async (scope) => (await listOrgTree(scope)).map(({ shortName }) => shortName))
    expect(names).toEqual(['局党委', '刑侦总支', '刑侦一支部', '第一小组', '机关支部'])
    expect(tree.group.path).toBe(`/${tree.root.id}/${tree.general.id}/${tree.branch.id}/${tree.group.id}/`)
    expect((await inTestScope(test, tree.tenantId, rootUnit)).id).toBe(tree.root.id)
  })
  it('refuses a second root, a name twice and a kind that does not belong there', async () => {
    const { tenantId, root, branch, group } = await plantTree()
    const create = (input: Parameters<typeof createOrgUnit>[1]) => inTestScope(test, tenantId, (scope) => createOrgUnit(scope, input))
    await expect(create({ parentId: null, kind: 'committee', name: '乙县公安局党委', shortName: '党委' })).rejects.toMatchObject({ code: 'ORG_ROOT_EXISTS' })
    await expect(create({ parentId: root.id, kind: 'branch', name: '机关支部', shortName: '机关' })).rejects.toMatchObject({ code: 'ORG_NAME_TAKEN' })
    await expect(create({ parentId: group.id, kind: 'branch', name: '小组下的支部', shortName: '支部' })).rejects.toMatchObject({ code: 'ORG_KIND_UNFIT' })
    await expect(create({ parentId: branch.id, kind: 'committee', name: '支部下的党委', shortName: '党委' })).rejects.toMatchObject({ code: 'ORG_KIND_UNFIT' })
    await expect(create({ parentId: newId(), kind: 'branch', name: '无处可去支部', shortName: '支部' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('moves a subtree with its paths and refuses cycles, the root and a place under a party group', async () => {
    const { tenantId, root, general, branch, group, other } = await plantTree()
    const moved = await inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: branch.id, newParentId: root.id }))
    expect(moved.path).toBe(`/${root.id}/${branch.id}/`)
    expect((await inTestScope(test, tenantId, (scope) => getOrgUnit(scope, group.id))).path).toBe(`/${root.id}/${branch.id}/${group.id}/`)
    const move = (id: string, newParentId: string) => inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id, newParentId }))
    await expect(move(branch.id, group.id)).rejects.toMatchObject({ code: 'ORG_MOVE_CYCLE' })
    await expect(move(root.id, general.id)).rejects.toMatchObject({ code: 'ORG_ROOT_FIXED' })
    await expect(move(other.id, group.id)).rejects.toMatchObject({ code: 'ORG_KIND_UNFIT' })
    await expect(move(general.id, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('answers NOT_FOUND for another tenant and outside the readable subtree, and FORBIDDEN for a reader', async () => {
    const [tree, foreign] = [await plantTree(), await plantTree()]
    await expect(inTestScope(test, tree.tenantId, (scope) => orgUnitDetail(scope, { id: foreign.branch.id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, tree.tenantId, (scope) => moveOrgUnit(scope, { id: tree.branch.id, newParentId: foreign.root.id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const reader = accessTo(tree.general.path, 'org.read')
    const asReader = <T>(work: Parameters<typeof inTestScope<T>>[2]) => inTestScope(test, tree.tenantId, work, { access: reader })
    expect((await asReader((scope) => listOrgTree(scope))).map(({ id }) => id)).toEqual([tree.general.id, tree.branch.id, tree.group.id])
    await expect(asReader((scope) => orgUnitDetail(scope, { id: tree.other.id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(asReader((scope) => renameOrgUnit(scope, { id: tree.branch.id, name: '改名支部', shortName: '支部' }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const manager = accessTo(tree.general.path, 'org.read', 'org.manage')
    await expect(inTestScope(test, tree.tenantId, (scope) => moveOrgUnit(scope, { id: tree.branch.id, newParentId: tree.root.id }), { access: manager })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('closes an empty branch and refuses one with groups or members', async () => {
    const { tenantId, branch, other } = await plantTree()
    const close = (id: string, members: number, closedOn = '2026-11-01') => inTestScope(test, tenantId, (scope) => closeOrgUnit(scope, { id, closedOn }, () => Promise.resolve(members)))
    await expect(close(branch.id, 0)).rejects.toMatchObject({ code: 'ORG_UNIT_HAS_CHILDREN', details: { count: 1 } })
    await expect(close(other.id, 3)).rejects.toMatchObject({ code: 'ORG_UNIT_HAS_MEMBERS', details: { count: 3 } })
    await expect(close(other.id, 0, '2027-01-01')).rejects.toMatchObject({ code: 'ORG_CLOSE_DATE' })
    expect(await close(other.id, 0)).toMatchObject({ closedOn: '2026-11-01' })
    const open = await inTestScope(test, tenantId, (scope) => listUnitsInPaths(scope, ['/'], ['branch']))
    expect(open.map(({ id }) => id)).toEqual([branch.id])
    expect(await inTestScope(test, tenantId, (scope) => createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '第二党小组', shortName: '第二小组' }))).toMatchObject({ kind: 'group' })
  })
  it('writes each change into the audit trail of its tenant', async () => {
    const { tenantId, branch, root } = await plantTree()
    await inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: branch.id, newParentId: root.id }))
    const rows = await test.admin`select summary from audit_entries where tenant_id = ${tenantId} and action = 'org.unit-moved'`
    expect(rows.map((row) => row['summary'])).toEqual(['刑侦一支部划归甲县公安局党委'])
  })
  it('lets only one of two opposite moves win, so that no cycle arises', async () => {
    const tenantId = newId()
    const [a, b] = await inTestScope(test, tenantId, async (scope) => {
      const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某局党委', shortName: '党委' })
      return [
        await createOrgUnit(scope, { parentId: root.id, kind: 'committee', name: '第一党委', shortName: '一委' }),
        await createOrgUnit(scope, { parentId: root.id, kind: 'committee', name: '第二党委', shortName: '二委' }),
      ]
    })
    if (!a || !b) throw new Error('no units')
    const outcomes = await Promise.allSettled([
      inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: a.id, newParentId: b.id })),
      inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: b.id, newParentId: a.id })),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a thousand random moves', () => {
  it('leave no path wrong and no organization lost', async () => {
    const tenantId = newId()
    const units: OrgUnit[] = []
    await inTestScope(test, tenantId, async (scope) => {
      units.push(await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某市局党委', shortName: '党委' }))
      const kinds: OrgUnitKind[] = ['committee', 'general_branch', 'branch', 'group']
      for (let made = 1; made < 60; made += 1) {
        const parents = units.filter((unit) => canStandUnder(kinds[made % 4] ?? 'branch', unit.kind))
        const parent = parents[(made * 7) % parents.length]
        if (parent) units.push(await createOrgUnit(scope, { parentId: parent.id, kind: kinds[made % 4] ?? 'branch', name: `组织${made}号`, shortName: `组织${made}` }))
      }
    })
    const move = fc.tuple(fc.nat(units.length - 1), fc.nat(units.length - 1))
    const moves = fc.sample(fc.array(move, { minLength: 1000, maxLength: 1000 }), { numRuns: 1, seed: 20261122 })[0] ?? []
    const parentOf = new Map(units.map((unit) => [unit.id, unit.parentId]))
    await inTestScope(test, tenantId, async (scope) => {
      for (const [from, to] of moves) {
        const [unit, parent] = [units[from], units[to]]
        if (!unit || !parent) continue
        const moved = await moveOrgUnit(scope, { id: unit.id, newParentId: parent.id }).catch((error: unknown) => (error instanceof Error && 'code' in error ? undefined : Promise.reject(error)))
        if (moved) parentOf.set(unit.id, parent.id)
      }
    })
    const pathOf = (id: string | null): string => (id === null ? '/' : `${pathOf(parentOf.get(id) ?? null)}${id}/`)
    const stored = await inTestScope(test, tenantId, (scope) => listUnitsInPaths(scope, ['/']))
    expect(stored).toHaveLength(units.length)
    expect(stored.filter((unit) => unit.path !== pathOf(unit.id) || unit.parentId !== parentOf.get(unit.id))).toEqual([])
    expect(units.filter((unit) => parentOf.get(unit.id) !== unit.parentId).length).toBeGreaterThan(10)
  }, 60_000)
})

describe('the headcount of officers', () => {
  it('is unknown until somebody records it, is set, taken back and kept in the trail', async () => {
    const { tenantId, branch } = await plantTree()
    const record = (officerCount: number | null) => inTestScope(test, tenantId, (scope) => recordOfficerCount(scope, { id: branch.id, officerCount }))
    expect(branch.officerCount).toBeNull()
    expect(await record(33)).toMatchObject({ officerCount: 33 })
    expect(await inTestScope(test, tenantId, (scope) => getOrgUnit(scope, branch.id))).toMatchObject({ officerCount: 33 })
    expect(await record(null)).toMatchObject({ officerCount: null })
    const trail = await test.admin`select summary from audit_entries where tenant_id = ${tenantId} and action = 'org.officers-recorded' order by id`
    expect(trail.map((row) => row['summary'])).toEqual(['登记刑侦一支部民警人数33名', '删去刑侦一支部的民警人数'])
  })
  it('is for whoever manages the organization, in this tenant, and only while it stands', async () => {
    const { tenantId, branch, other } = await plantTree()
    const record = (tenant: string, access?: Access) => inTestScope(test, tenant, (scope) => recordOfficerCount(scope, { id: branch.id, officerCount: 5 }), access ? { access } : {})
    await expect(record(tenantId, accessTo(branch.path, 'org.read'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(record(tenantId, accessTo(other.path, 'org.read', 'org.manage'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(record(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(recordOfficerCountInput.safeParse({ id: branch.id, officerCount: -1 }).success).toBe(false)
    await inTestScope(test, tenantId, (scope) => closeOrgUnit(scope, { id: other.id, closedOn: '2026-01-01' }, async () => 0))
    await expect(inTestScope(test, tenantId, (scope) => recordOfficerCount(scope, { id: other.id, officerCount: 5 }))).rejects.toMatchObject({ code: 'ORG_UNIT_CLOSED' })
  })
})
