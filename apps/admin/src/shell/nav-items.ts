import { currentNavHref, shellText, type NavWorkEntry } from '@dangjian/app-shell'
import type { IconName } from '@dangjian/ui'
import type { NavItem } from '@dangjian/ui/admin'

const icons: Record<NavWorkEntry['work'], IconName> = {
  workbench: 'home', org: 'organization', members: 'members', admission: 'admission', life: 'calendar', study: 'study', scoring: 'score', duties: 'duty', cloud: 'cloud', plugins: 'plugin', system: 'system',
}

/** The navigation as the design system draws it; a work with one page is itself that page. */
export const navItems = (entries: readonly NavWorkEntry[], path: string): NavItem[] => {
  const current = currentNavHref(entries, path)
  return entries.map(({ work, pages }): NavItem => {
    const isInside = pages.some((page) => page.href === current)
    const href = pages[0]?.href ?? '/'
    const item = { key: work, label: shellText.works[work], icon: icons[work], href, startsGroup: work === 'cloud' }
    if (pages.length === 1) return { ...item, isCurrent: isInside }
    return {
      ...item,
      isOpen: isInside,
      pages: pages.map((page) => ({ key: page.href, label: page.title, href: page.href, isCurrent: page.href === current, ...(page.from === undefined ? {} : { from: page.from }) })),
    }
  })
}
