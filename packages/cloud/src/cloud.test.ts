import type { Access, Actor } from '@dangjian/contracts'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit } from '@dangjian/org'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  draftArticle, draftArticleInput, editArticle, getArticle, listArticles, listSentMessages, markRead, messageReceiptCounts, myMessage, myMessages, publishArticle, readableArticles,
  sendMessage, sendMessageInput, unreadCount, withdrawArticle,
} from './index.ts'

interface Bureau {
  readonly tenantId: string
  readonly root: { readonly id: string; readonly path: string }
  readonly first: { readonly id: string; readonly path: string }
  readonly second: { readonly id: string; readonly path: string }
  /** Secretary and one member of the first branch, one member of the second. */
  readonly secretary: string
  readonly one: string
  readonly other: string
}

let test: TestDatabase
let ours: Bureau
let theirs: Bureau
let serial = 0

const addMember = async (scope: Parameters<Parameters<typeof inTestScope>[2]>[0], name: string, orgUnitId: string): Promise<string> => {
  serial += 1
  const first17 = `11010119850101${String(serial).padStart(3, '0')}`
  const { id } = await createMember(scope, {
    name, gender: serial % 2 === 1 ? 'male' : 'female', birthDate: '1985-01-01', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', education: 'bachelor',
    category: 'serving_officer', status: 'formal', joinedOn: '2010-07-01', formalOn: '2011-07-01', orgUnitId,
  })
  return id
}

const buildBureau = async (): Promise<Bureau> => {
  const tenantId = newId()
  return inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '分局党委', shortName: '分局党委' })
    const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一支部' })
    const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二支部' })
    const secretary = await addMember(scope, '赵一', first.id)
    await appointPost(scope, { orgUnitId: first.id, memberId: secretary, post: 'secretary', validFrom: '2026-01-01' })
    return { tenantId, root, first, second, secretary, one: await addMember(scope, '钱二', first.id), other: await addMember(scope, '孙三', second.id) }
  })
}

beforeAll(async () => {
  test = await createTestDatabase()
  ours = await buildBureau()
  theirs = await buildBureau()
})
afterAll(() => test.drop())

const accessTo = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })
const account = (memberId: string | null): Actor => ({ kind: 'account', accountId: newId(), memberId, name: '宣传委员' })
const inOurs = <T>(work: Parameters<typeof inTestScope<T>>[2], options: Parameters<typeof inTestScope<T>>[3] = {}) => inTestScope(test, ours.tenantId, work, options)
const reader = (memberId: string, path = ours.first.path) => ({ actor: account(memberId), access: accessTo(path, 'self.read') })
const writer = (path = ours.first.path) => ({ actor: account(null), access: accessTo(path, 'article.publish', 'message.send') })
const fields = (title: string, orgUnitId: string) => draftArticleInput.parse({ column: 'study', title, body: '# 学习安排\n\n- 周五下午集中学习\n若 3 < 5 则照常', tags: ['学习'], orgUnitId })
const titles = async (memberId: string, path?: string) => (await inOurs((scope) => readableArticles(scope, { limit: 20 }), reader(memberId, path))).items.map(({ title }) => title)

describe('an article', () => {
  it('is read by the members of its organization and all below, and by nobody else', async () => {
    const toAll = await inOurs((scope) => draftArticle(scope, fields('全局学习通知', ours.root.id)))
    const toBranch = await inOurs((scope) => draftArticle(scope, fields('支部学习安排', ours.first.id)), writer())
    expect(await titles(ours.one)).toEqual([])
    await inOurs((scope) => publishArticle(scope, toBranch), writer())
    await inOurs((scope) => publishArticle(scope, toAll))
    expect(new Set(await titles(ours.one))).toEqual(new Set(['全局学习通知', '支部学习安排']))
    expect(await titles(ours.other, ours.second.path)).toEqual(['全局学习通知'])
    const article = await inOurs((scope) => getArticle(scope, toBranch), reader(ours.one))
    expect(article.blocks).toEqual([
      { kind: 'heading', text: '学习安排' }, { kind: 'item', text: '周五下午集中学习' }, { kind: 'paragraph', text: '若 3 < 5 则照常' },
    ])
    await expect(inOurs((scope) => getArticle(scope, toBranch), reader(ours.other, ours.second.path))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, theirs.tenantId, (scope) => getArticle(scope, toAll))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is edited before it is published and not after', async () => {
    const { id } = await inOurs((scope) => draftArticle(scope, fields('草稿一篇', ours.first.id)), writer())
    const changed = { id, column: 'news' as const, title: '改过的草稿', body: '正文', tags: [] }
    await inOurs((scope) => editArticle(scope, changed), writer())
    await inOurs((scope) => publishArticle(scope, { id }), writer())
    await expect(inOurs((scope) => editArticle(scope, changed), writer())).rejects.toMatchObject({ code: 'ARTICLE_STATE' })
    expect(await inOurs((scope) => getArticle(scope, { id }), reader(ours.one))).toMatchObject({ title: '改过的草稿', column: 'news', status: 'published' })
    await inOurs((scope) => withdrawArticle(scope, { id }), writer())
    await expect(inOurs((scope) => getArticle(scope, { id }), reader(ours.one))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is published by exactly one of fifty clients', async () => {
    const { id } = await inOurs((scope) => draftArticle(scope, fields('只发布一次', ours.first.id)))
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => inOurs((scope) => publishArticle(scope, { id }))))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [audit] = await test.admin`select count(*)::int as rows from audit_entries where action = 'article.published' and subject_id = ${id}`
    expect(audit?.['rows']).toBe(1)
  })

  it('is not written by the wrong role, into another subtree or tenant, nor with markup', async () => {
    await expect(inOurs((scope) => draftArticle(scope, fields('越权文章', ours.second.id)), writer())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inOurs((scope) => draftArticle(scope, fields('越权文章', ours.first.id)), reader(ours.one))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inOurs((scope) => draftArticle(scope, fields('别局文章', theirs.root.id)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    for (const body of ['<script>alert(1)</script>', '看<img src=x onerror=alert(1)>', '</p', '<!-- -->'])
      await expect(inOurs((scope) => draftArticle(scope, { ...fields('带代码', ours.first.id), body }))).rejects.toMatchObject({ code: 'TEXT_HAS_MARKUP', details: { field: 'body' } })
    expect(draftArticleInput.safeParse({ ...fields('空字符', ours.first.id), body: 'a\u0000b' }).success).toBe(false)
    expect((await inOurs((scope) => listArticles(scope, { limit: 20 }), writer(ours.second.path))).total).toBe(0)
    await expect(inOurs((scope) => listArticles(scope, { limit: 20, cursor: 'nonsense' }))).rejects.toMatchObject({ code: 'CURSOR_INVALID' })
  })

  it('pages for readers by the day of publication', async () => {
    const first = await inOurs((scope) => readableArticles(scope, { limit: 1 }), reader(ours.one))
    const second = await inOurs((scope) => readableArticles(scope, { limit: 1, cursor: first.next ?? '' }), reader(ours.one))
    expect(first.total).toBeGreaterThan(1)
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id)
  })
})

const message = (audience: Parameters<typeof sendMessage>[1]['audience']) => sendMessageInput.parse({ title: '会议通知', body: '周五下午三点开会。', link: '/activities', audience })

describe('a message', () => {
  it('reaches a subtree once each, is read once, and is counted without names', async () => {
    const { id, delivered } = await inOurs((scope) => sendMessage(scope, message({ kind: 'subtree', orgUnitId: ours.first.id })), writer())
    expect(delivered).toBe(2)
    expect(await inOurs(unreadCount, reader(ours.one))).toEqual({ unread: 1 })
    const first = await inOurs((scope) => markRead(scope, { id }), reader(ours.one))
    expect(await inOurs((scope) => markRead(scope, { id }), reader(ours.one))).toEqual(first)
    expect(await inOurs(unreadCount, reader(ours.one))).toEqual({ unread: 0 })
    expect(await inOurs((scope) => messageReceiptCounts(scope, { id }), writer())).toEqual({ delivered: 2, read: 1 })
    expect((await inOurs((scope) => listSentMessages(scope, { limit: 20 }), writer())).items).toMatchObject([{ id, delivered: 2, read: 1 }])
    expect((await inOurs((scope) => myMessages(scope, { limit: 20 }), reader(ours.one))).items).toMatchObject([{ id, title: '会议通知', link: '/activities', readAt: first.readAt }])
    await expect(inOurs((scope) => markRead(scope, { id }), reader(ours.other))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inOurs((scope) => messageReceiptCounts(scope, { id }), writer(ours.second.path))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, theirs.tenantId, (scope) => messageReceiptCounts(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is opened one by one by those it was sent to, which alone writes no receipt', async () => {
    const { id } = await inOurs((scope) => sendMessage(scope, message({ kind: 'members', memberIds: [ours.one] })))
    expect(await inOurs((scope) => myMessage(scope, { id }), reader(ours.one))).toMatchObject({ id, title: '会议通知', body: '周五下午三点开会。', readAt: null })
    const { readAt } = await inOurs((scope) => markRead(scope, { id }), reader(ours.one))
    expect(await inOurs((scope) => myMessage(scope, { id }), reader(ours.one))).toMatchObject({ readAt })
    await expect(inOurs((scope) => myMessage(scope, { id }), reader(ours.other, ours.second.path))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inOurs((scope) => myMessage(scope, { id }), { actor: account(null) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, theirs.tenantId, (scope) => myMessage(scope, { id }), { actor: account(ours.one) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('reaches the holders of posts and named members', async () => {
    expect(await inOurs((scope) => sendMessage(scope, message({ kind: 'posts', orgUnitId: ours.root.id, posts: ['secretary'] })))).toMatchObject({ delivered: 1 })
    const named = await inOurs((scope) => sendMessage(scope, message({ kind: 'members', memberIds: [ours.one, ours.other, ours.one] })))
    expect(named.delivered).toBe(2)
    const [row] = await test.admin`select audience_path from messages where id = ${named.id}`
    expect(row?.['audience_path']).toBe(ours.root.path)
  })

  it('is refused to strangers, to nobody, with markup and with a link to elsewhere', async () => {
    await expect(inOurs((scope) => sendMessage(scope, message({ kind: 'subtree', orgUnitId: ours.root.id })), writer())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inOurs((scope) => sendMessage(scope, message({ kind: 'members', memberIds: [ours.other] })), writer())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inOurs((scope) => sendMessage(scope, message({ kind: 'members', memberIds: [theirs.one] })))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inOurs((scope) => sendMessage(scope, message({ kind: 'posts', orgUnitId: ours.second.id, posts: ['secretary'] })))).rejects.toMatchObject({ code: 'MESSAGE_NO_RECIPIENT' })
    const tagged = { ...message({ kind: 'subtree', orgUnitId: ours.first.id }), title: '<b>急' }
    await expect(inOurs((scope) => sendMessage(scope, tagged))).rejects.toMatchObject({ code: 'TEXT_HAS_MARKUP' })
    for (const link of ['https://example.com', '//example.com', 'javascript:alert(1)', '/a?b=c'])
      expect(sendMessageInput.safeParse({ ...message({ kind: 'subtree', orgUnitId: ours.first.id }), link }).success).toBe(false)
  })
})
