import type { Access } from '@dangjian/contracts'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRecipients, draftArticle, draftArticleInput, getArticle, listArticles, listSentMessages, publishArticle, sendMessage } from './index.ts'

interface Bureau {
  readonly tenantId: string
  readonly root: { readonly id: string; readonly path: string }
  readonly first: { readonly id: string; readonly path: string }
  readonly memberId: string
}

let test: TestDatabase
let ours: Bureau
let theirs: Bureau

const buildBureau = async (serial: string): Promise<Bureau> => {
  const tenantId = newId()
  return inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '分局党委', shortName: '分局党委' })
    const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一支部' })
    const first17 = `11010119850101${serial}`
    const { id } = await createMember(scope, {
      name: '钱二', gender: 'male', birthDate: '1985-01-01', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', education: 'bachelor',
      category: 'serving_officer', status: 'formal', joinedOn: '2010-07-01', formalOn: '2011-07-01', orgUnitId: first.id,
    })
    return { tenantId, root, first, memberId: id }
  })
}

beforeAll(async () => {
  test = await createTestDatabase()
  ours = await buildBureau('011')
  theirs = await buildBureau('013')
})
afterAll(() => test.drop())

const inOurs = <T>(work: Parameters<typeof inTestScope<T>>[2], options: Parameters<typeof inTestScope<T>>[3] = {}) => inTestScope(test, ours.tenantId, work, options)
const accessTo = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })

describe('an audience', () => {
  it('is counted before anything is sent, within the writer\'s own subtree only', async () => {
    const subtree = (orgUnitId: string) => ({ audience: { kind: 'subtree' as const, orgUnitId } })
    expect(await inOurs((scope) => countRecipients(scope, subtree(ours.root.id)))).toEqual({ count: 1 })
    expect(await inOurs((scope) => countRecipients(scope, { audience: { kind: 'posts', orgUnitId: ours.root.id, posts: ['secretary'] } }))).toEqual({ count: 0 })
    expect((await inOurs((scope) => listSentMessages(scope, { limit: 20 }))).total).toBe(0)
    const writer = { access: accessTo(ours.first.path, 'message.send') }
    await expect(inOurs((scope) => countRecipients(scope, subtree(ours.root.id)), writer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inOurs((scope) => countRecipients(scope, subtree(theirs.root.id)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inOurs((scope) => countRecipients(scope, { audience: { kind: 'members', memberIds: [theirs.memberId] } }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is named in the lists of articles and of sent messages', async () => {
    const draft = (title: string, column: 'news' | 'study', orgUnitId: string) => draftArticleInput.parse({ title, column, body: '正文', orgUnitId })
    const { id } = await inOurs((scope) => draftArticle(scope, draft('支部学习安排', 'study', ours.first.id)))
    await inOurs((scope) => draftArticle(scope, draft('全局100%通报', 'news', ours.root.id)))
    await inOurs((scope) => publishArticle(scope, { id }))
    const titles = async (filter: { column?: 'study'; text?: string; status?: 'published' }) =>
      (await inOurs((scope) => listArticles(scope, { limit: 20, ...filter }))).items.map(({ title, audience }) => [title, audience.name])
    expect(await titles({})).toEqual([['全局100%通报', '分局党委'], ['支部学习安排', '第一党支部']])
    expect(await titles({ column: 'study' })).toEqual([['支部学习安排', '第一党支部']])
    expect(await titles({ text: '0%' })).toEqual([['全局100%通报', '分局党委']])
    expect(await titles({ text: '学习', status: 'published' })).toHaveLength(1)
    expect(await titles({ text: '_' })).toEqual([])
    expect(await inOurs((scope) => getArticle(scope, { id }))).toMatchObject({ audience: { orgUnitId: ours.first.id, name: '第一党支部' } })
    await inOurs((scope) => sendMessage(scope, { title: '开会通知', body: '周五开会。', audience: { kind: 'members', memberIds: [ours.memberId] } }))
    expect((await inOurs((scope) => listSentMessages(scope, { limit: 20 }))).items).toMatchObject([{ orgUnitName: '第一党支部', delivered: 1, read: 0 }])
  })
})
