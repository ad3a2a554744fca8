import { expect, it } from 'vitest'
import { areas } from '../areas.ts'
import { tabsFor } from './tabs.ts'

const load = async () => () => null
const some = [{ titles: {}, pages: [{ path: '/', titleKey: 'home', load }, { path: '/points', titleKey: 'points', permission: 'self.read', load }, { path: '/points/$entryId', titleKey: 'entry', load }] }] as const

it('shows a tab only for a page that exists and is open to the person', () => {
  expect(tabsFor(some, [], '/').map(({ label }) => label)).toEqual(['首页'])
  expect(tabsFor(some, ['self.read'], '/').map(({ label }) => label)).toEqual(['首页', '积分'])
})
it('keeps a tab current on the pages below it, but home only on itself', () => {
  expect(tabsFor(some, ['self.read'], '/points/1').map(({ isCurrent }) => isCurrent)).toEqual([false, true])
})
it('has a title for every page of every area, and no path twice', () => {
  const pages = areas.flatMap(({ pages: own, titles }) => own.map((page) => ({ path: page.path, title: titles[page.titleKey] })))
  expect(pages.filter(({ title }) => title === undefined)).toEqual([])
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
})
