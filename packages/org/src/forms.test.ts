import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { createOrgUnit, formsOfKind, getOrgUnit, isHomeBranch, structureFindingsOf } from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const rootOf = (tenantId: string) => inTestScope(test, tenantId, (scope) => createOrgUnit(scope, { parentId: null, kind: 'committee', form: 'organ_committee', name: '甲县公安局机关党委', shortName: '机关党委' }))

describe('the form of an organization', () => {
  it('is the usual one of its kind unless another of the same kind is given', async () => {
    const tenantId = newId()
    const root = await rootOf(tenantId)
    const [plain, joint] = await inTestScope(test, tenantId, async (scope) => [
      await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '治安大队党支部', shortName: '治安' }),
      await createOrgUnit(scope, { parentId: root.id, kind: 'branch', form: 'joint_branch', name: '城区联合党支部', shortName: '城区' }),
    ])
    expect([root.form, plain?.form, joint?.form]).toEqual(['organ_committee', 'branch', 'joint_branch'])
    expect((await inTestScope(test, tenantId, (scope) => getOrgUnit(scope, joint?.id ?? ''))).form).toBe('joint_branch')
  })
  it('is refused with another kind, and a 群团 has to say which one it is', async () => {
    const tenantId = newId()
    const root = await rootOf(tenantId)
    const create = (input: Pick<Parameters<typeof createOrgUnit>[1], 'kind' | 'form'>) => inTestScope(test, tenantId, (scope) => createOrgUnit(scope, { parentId: root.id, name: '新的组织', shortName: '新的', ...input }))
    await expect(create({ kind: 'branch', form: 'trade_union' })).rejects.toMatchObject({ code: 'ORG_FORM_UNFIT' })
    await expect(create({ kind: 'mass_org' })).rejects.toMatchObject({ code: 'ORG_FORM_UNFIT' })
    await expect(create({ kind: 'mass_org', form: 'joint_branch' })).rejects.toMatchObject({ code: 'ORG_FORM_UNFIT' })
    expect(formsOfKind.branch).toContain('temporary_branch')
  })
})

describe('群团组织 in the tree', () => {
  it('stand under a committee or a branch, and nothing stands under them', async () => {
    const tenantId = newId()
    const root = await rootOf(tenantId)
    await inTestScope(test, tenantId, async (scope) => {
      const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '治安大队党支部', shortName: '治安' })
      const union = await createOrgUnit(scope, { parentId: root.id, kind: 'mass_org', form: 'trade_union', name: '甲县公安局工会', shortName: '工会' })
      expect(await createOrgUnit(scope, { parentId: branch.id, kind: 'mass_org', form: 'youth_league', name: '治安大队团支部', shortName: '团支部' })).toMatchObject({ kind: 'mass_org', form: 'youth_league' })
      await expect(createOrgUnit(scope, { parentId: union.id, kind: 'branch', name: '工会党支部', shortName: '工会' })).rejects.toMatchObject({ code: 'ORG_KIND_UNFIT' })
    })
  })
  it('and a temporary branch get no finding of the structure rules, and neither is a home for members when temporary', () => {
    const unit = { id: newId(), parentId: newId(), path: '/a/b/', name: '某组织', shortName: '某', sortKey: 1, foundedOn: null, closedOn: null, officerCount: null, version: 1 }
    const facts = { members: 0, formalMembers: 0, posts: [] }
    expect(structureFindingsOf({ unit: { ...unit, kind: 'mass_org', form: 'trade_union' }, ...facts }, '2026-11-22')).toEqual([])
    expect(structureFindingsOf({ unit: { ...unit, kind: 'branch', form: 'temporary_branch' }, ...facts }, '2026-11-22')).toEqual([])
    expect(structureFindingsOf({ unit: { ...unit, kind: 'branch', form: 'branch' }, ...facts }, '2026-11-22')).not.toEqual([])
    expect([isHomeBranch({ kind: 'branch', form: 'temporary_branch' }), isHomeBranch({ kind: 'branch', form: 'joint_branch' }), isHomeBranch({ kind: 'group', form: 'group' })]).toEqual([false, true, false])
  })
})
