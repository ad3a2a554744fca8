import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { appointPost, committeeMembers, countPostsOf, createOrgUnit, endPost, listPosts, postsOfMember, structureFindingsOf, type OrgUnit } from './index.ts'

let test: TestDatabase
let tenantId: string
let branch: OrgUnit
let group: OrgUnit
beforeAll(async () => {
  test = await createTestDatabase()
  tenantId = newId()
  await inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某县公安局党委', shortName: '党委' })
    branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '派出所党支部', shortName: '派出所' })
    group = await createOrgUnit(scope, { parentId: branch.id, kind: 'group', name: '治安党小组', shortName: '治安小组' })
  })
})
afterAll(() => test.drop())

const [secretary, organizer] = [newId(), newId()]
const today = '2026-11-22'
const appoint = (input: Parameters<typeof appointPost>[1]) => inTestScope(test, tenantId, (scope) => appointPost(scope, input))

describe('posts', () => {
  it('fills a committee, one secretary at a time, and reads it on a day', async () => {
    await appoint({ orgUnitId: branch.id, memberId: secretary, post: 'secretary', validFrom: '2024-05-20', termEndsOn: '2027-05-20' })
    await appoint({ orgUnitId: branch.id, memberId: organizer, post: 'organization', validFrom: '2024-05-20', termEndsOn: '2027-05-20' })
    await appoint({ orgUnitId: branch.id, memberId: organizer, post: 'publicity', validFrom: '2024-05-20', termEndsOn: '2027-05-20' })
    await expect(appoint({ orgUnitId: branch.id, memberId: organizer, post: 'secretary', validFrom: '2025-01-01' })).rejects.toMatchObject({ code: 'POST_TAKEN' })
    await expect(appoint({ orgUnitId: branch.id, memberId: secretary, post: 'secretary', validFrom: '2025-01-01' })).rejects.toMatchObject({ code: 'POST_HELD_ALREADY' })
    const [committee, before] = await inTestScope(test, tenantId, async (scope) => [await committeeMembers(scope, branch.id, today), await committeeMembers(scope, branch.id, '2024-05-19')])
    expect(committee).toEqual([{ memberId: secretary, post: 'secretary' }, { memberId: organizer, post: 'organization' }])
    expect(before).toEqual([])
    expect(await inTestScope(test, tenantId, (scope) => postsOfMember(scope, secretary, today))).toEqual([{ post: 'secretary', orgUnitId: branch.id, path: branch.path }])
  })
  it('keeps leaders to party groups and committees to the rest, and terms in order', async () => {
    await expect(appoint({ orgUnitId: group.id, memberId: secretary, post: 'secretary', validFrom: today })).rejects.toMatchObject({ code: 'POST_UNFIT' })
    await expect(appoint({ orgUnitId: branch.id, memberId: secretary, post: 'group_leader', validFrom: today })).rejects.toMatchObject({ code: 'POST_UNFIT' })
    await expect(appoint({ orgUnitId: branch.id, memberId: newId(), post: 'deputy_secretary', validFrom: today, termEndsOn: '2026-01-01' })).rejects.toMatchObject({ code: 'POST_TERM_INVALID' })
  })
  it('ends a post on a day and lets a successor follow', async () => {
    const leader = await appoint({ orgUnitId: group.id, memberId: secretary, post: 'group_leader', validFrom: '2026-01-01' })
    await inTestScope(test, tenantId, (scope) => endPost(scope, { id: leader.id, validTo: '2026-06-01' }))
    await expect(inTestScope(test, tenantId, (scope) => endPost(scope, { id: leader.id, validTo: '2026-07-01' }))).rejects.toMatchObject({ code: 'POST_ENDED' })
    await appoint({ orgUnitId: group.id, memberId: organizer, post: 'group_leader', validFrom: '2026-06-01' })
    const held = await inTestScope(test, tenantId, (scope) => listPosts(scope, [group.id], '2026-06-01'))
    expect(held.map(({ memberId }) => memberId)).toEqual([organizer])
    expect(await inTestScope(test, tenantId, (scope) => countPostsOf(scope, [secretary]))).toBe(2)
  })
  it('answers NOT_FOUND to another tenant and FORBIDDEN to a reader', async () => {
    const post = (await inTestScope(test, tenantId, (scope) => listPosts(scope, [branch.id], today)))[0]
    await expect(inTestScope(test, newId(), (scope) => endPost(scope, { id: post?.id ?? '', validTo: today }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const access = { grants: [{ role: 'test', permissions: new Set(['org.read']), orgUnitId: branch.id, path: branch.path }] }
    await expect(inTestScope(test, tenantId, (scope) => endPost(scope, { id: post?.id ?? '', validTo: today }), { access })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('structure findings', () => {
  it('name the missing discipline post with its article and a term that ends soon', async () => {
    const posts = await inTestScope(test, tenantId, (scope) => listPosts(scope, [branch.id], today))
    const rules = structureFindingsOf({ unit: branch, members: 12, formalMembers: 11, posts }, '2027-01-01').map(({ ruleId, article }) => `${ruleId} ${article}`)
    expect(rules).toContain('OR-05 第九条')
    expect(rules.some((rule) => rule.startsWith('BR-11'))).toBe(true)
  })
  it('ask a branch of seven for a committee and leave one of six with its secretary alone', () => {
    const ids = (formalMembers: number) => structureFindingsOf({ unit: branch, members: formalMembers, formalMembers, posts: [] }, today).map(({ ruleId }) => ruleId)
    expect(ids(7)).toContain('OR-03')
    expect(ids(6)).not.toContain('OR-03')
    expect(ids(2)).toContain('BR-01')
  })
  it('find 1 full-time cadre among 168 officers short by 1 (OR-11, 第三十条)', () => {
    const root: OrgUnit = { ...branch, kind: 'committee', parentId: null }
    const finding = structureFindingsOf({ unit: root, members: 212, formalMembers: 191, posts: [], cadres: { staff: 168, fullTime: 1 } }, today).find(({ ruleId }) => ruleId === 'OR-11')
    expect(finding).toMatchObject({ article: '第三十条', facts: { required: 2, missing: 1 } })
  })
})
