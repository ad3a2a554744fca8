import { describe, expect, it } from 'vitest'
import type { AppArea, AppPage } from './app-page.ts'
import { buildNav, currentNavHref } from './build-nav.ts'
import { findPluginPage } from './plugin-page.tsx'
import { loadLivePlugins, type LivePlugin, type PluginFace } from './plugin-face.ts'
import { fillingsOf } from './slot.tsx'

const load = async () => () => null
const page = (part: Partial<AppPage> & Pick<AppPage, 'work' | 'path'>): AppPage => ({ titleKey: 'one', load, ...part })
const areas: AppArea[] = [
  { titles: { one: '账号' }, pages: [page({ work: 'system', path: '/system/accounts', permission: 'account.manage' })] },
  { titles: { one: '党员名册', import: '导入名册' }, pages: [
    page({ work: 'members', path: '/members', permission: 'member.read' }),
    page({ work: 'members', path: '/members/import', titleKey: 'import', permission: ['member.import', 'member.manage'] }),
    page({ work: 'members', path: '/members/$memberId', permission: 'member.read' }),
    page({ work: 'members', path: '/members/print', permission: 'member.read', isHidden: true }),
  ] },
]
const plugin = (part: Partial<LivePlugin> = {}): LivePlugin => ({
  id: 'duty-pack', title: '责任清单', settings: {}, messages: { list: '清单' },
  ui: { nav: [{ work: 'duties', path: '/list', titleKey: 'list', permission: 'list.read' }], pages: { '/list': { load } }, slots: { 'workbench.panels': [{ load, order: 2 }, { load, order: 1, permission: 'list.read' }] } },
  ...part,
})

describe('buildNav', () => {
  it('shows only works with a page that the person may open, in the order of the house', () => {
    expect(buildNav(areas, [], ['account.manage', 'member.read']).map(({ work }) => work)).toEqual(['members', 'system'])
    expect(buildNav(areas, [], [])).toEqual([])
  })
  it('leaves out pages of one record and hidden ones', () => {
    expect(buildNav(areas, [], ['member.read'])[0]?.pages).toEqual([{ href: '/members', title: '党员名册' }])
  })
  it('opens a page to any of its permissions', () => {
    expect(buildNav(areas, [], ['member.manage'])[0]?.pages.map(({ title }) => title)).toEqual(['导入名册'])
  })
  it('puts a plugin page under its work with the name of the plugin', () => {
    expect(buildNav(areas, [plugin()], ['duty-pack:list.read'])).toEqual([{ work: 'duties', pages: [{ href: '/p/duty-pack/list', title: '清单', from: '责任清单' }] }])
    expect(buildNav(areas, [plugin()], ['list.read'])).toEqual([])
  })
})
it('shows a content pack under its own title to those who work with its content', () => {
  const pack = plugin({ id: 'pack', title: '积分表', ui: {}, isContentPack: true })
  expect(buildNav(areas, [pack], ['score.read'])).toEqual([{ work: 'plugins', pages: [{ href: '/plugins/content/pack', title: '积分表' }] }])
  expect(buildNav(areas, [pack], ['self.read', 'audit.read'])).toEqual([])
})
it('finds the entry that a path lies under, the longest first', () => {
  const entries = buildNav(areas, [], ['member.read', 'member.import'])
  expect(currentNavHref(entries, '/members/import')).toBe('/members/import')
  expect(currentNavHref(entries, '/members/0199')).toBe('/members')
  expect(currentNavHref(entries, '/membership')).toBeUndefined()
})
it('finds a page of a plugin that is on and no other', () => {
  expect(findPluginPage([plugin()], 'duty-pack', '/list')?.plugin.id).toBe('duty-pack')
  expect(findPluginPage([plugin()], 'duty-pack', '/other')).toBeUndefined()
  expect(findPluginPage([], 'duty-pack', '/list')).toBeUndefined()
})
it('orders the fillings of a slot and leaves out those without permission', () => {
  expect(fillingsOf([plugin()], 'workbench.panels', new Set(['duty-pack:list.read'])).map(({ order }) => order)).toEqual([1, 2])
  expect(fillingsOf([plugin()], 'workbench.panels', new Set()).map(({ order }) => order)).toEqual([2])
  expect(fillingsOf([plugin()], 'home.cards', new Set())).toEqual([])
})
it('takes only plugins that are on and lives with texts that do not load', async () => {
  const face = (id: string, texts: () => Promise<Record<string, string>>): PluginFace => ({ manifest: { id, title: id, locales: { 'zh-CN': texts } } })
  const faces = [face('on', async () => ({ a: '甲' })), face('off', async () => ({})), face('broken', () => Promise.reject(new Error('gone')))]
  const live = await loadLivePlugins(faces, [{ id: 'on', settings: {} }, { id: 'broken', settings: {} }])
  expect(live.map(({ id, messages }) => [id, messages])).toEqual([['on', { a: '甲' }], ['broken', {}]])
})
