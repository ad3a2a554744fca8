import { expect, it } from 'vitest'
import { areas } from '../areas.ts'
import { navItems } from './nav-items.ts'

const entries = [
  { work: 'workbench', pages: [{ href: '/', title: '应办事项' }] },
  { work: 'members', pages: [{ href: '/members', title: '党员名册' }, { href: '/members/import', title: '导入名册' }] },
] as const

it('makes a work with one page that page itself', () => {
  const [workbench] = navItems(entries, '/')
  expect(workbench).toMatchObject({ label: '工作台', href: '/', isCurrent: true })
  expect(workbench).not.toHaveProperty('pages')
})
it('opens the work of the current page and marks that page', () => {
  const [workbench, members] = navItems(entries, '/members/import')
  expect(workbench?.isCurrent).toBe(false)
  expect(members).toMatchObject({ isOpen: true, href: '/members' })
  expect(members?.pages?.map((page) => page.isCurrent)).toEqual([false, true])
})
it('stands the record page of a member under the roster', () => {
  expect(navItems(entries, '/members/0199')[1]?.pages?.[0]?.isCurrent).toBe(true)
})
it('has a title for every page of every area, and no path twice', () => {
  const pages = areas.flatMap(({ pages: own, titles }) => own.map((page) => ({ path: page.path, title: titles[page.titleKey] })))
  expect(pages.filter(({ title }) => title === undefined)).toEqual([])
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
})
