import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'
import type { NavItem, NavPage } from './nav-item.ts'

const current = (isCurrent: boolean | undefined) => (isCurrent === true ? { 'aria-current': 'page' as const } : {})

const Pages = ({ pages, onFollow }: { pages: readonly NavPage[]; onFollow: () => void }) => (
  <ul>
    {pages.map((page) => (
      <li key={page.key}>
        <AppLink href={page.href} onClick={onFollow} {...current(page.isCurrent)}>
          {page.label}
          {page.from === undefined ? null : <span className="dj-nav-from">{page.from}</span>}
        </AppLink>
      </li>
    ))}
  </ul>
)

/** Left navigation by work, every entry a real link; `onFollow` closes the overlay on narrow screens. */
export const SideNav = ({ id, items, isOpen, onFollow }: { id: string; items: readonly NavItem[]; isOpen: boolean; onFollow: () => void }) => (
  <nav id={id} className={`dj-nav${isOpen ? ' is-open' : ''}`} aria-label={uiText.frame.navigation}>
    <ul>
      {items.map((item) => (
        <li key={item.key}>
          {item.startsGroup === true ? <div className="dj-nav-rule" /> : null}
          <AppLink href={item.href} onClick={onFollow} className={item.isOpen === true && item.isCurrent !== true ? 'is-open' : ''} {...current(item.isCurrent)}>
            <Icon name={item.icon} />
            <span className="dj-nav-label">{item.label}</span>
          </AppLink>
          {(item.isOpen === true || item.isCurrent === true) && item.pages !== undefined && item.pages.length > 0 ? <Pages pages={item.pages} onFollow={onFollow} /> : null}
        </li>
      ))}
    </ul>
  </nav>
)
