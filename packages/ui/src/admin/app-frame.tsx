import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'
import type { NavItem } from './nav-item.ts'
import { SideNav } from './side-nav.tsx'

interface AppFrameProps {
  tenantName: string
  items: readonly NavItem[]
  homeHref?: string
  search?: ReactNode
  /** HeaderLink elements: 意见建议, 消息 3. */
  links?: ReactNode
  /** UserMenu. */
  user?: ReactNode
  children: ReactNode
}

/**
 * The admin frame: skip link, header 48, navigation 176. At 1024 and below the navigation is a rail of 56 with names on hover and focus; at phone
 * width it opens from the header. Escape, the scrim and following a link close the overlay.
 */
export const AppFrame = ({ tenantName, items, homeHref = '/', search, links, user, children }: AppFrameProps) => {
  const navId = useId()
  const mainId = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    document.getElementById(navId)?.querySelector('a')?.focus()
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen, navId])
  const close = (): void => setOpen(false)
  return (
    <div className="dj-frame">
      <a className="dj-skip" href={`#${mainId}`} onClick={(event) => { event.preventDefault(); document.getElementById(mainId)?.focus() }}>{uiText.frame.skip}</a>
      <header className="dj-top">
        <button ref={button} type="button" className="dj-menu-button" aria-expanded={isOpen} aria-controls={navId} aria-label={isOpen ? uiText.frame.closeMenu : uiText.frame.openMenu} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'close' : 'menu'} size={18} />
        </button>
        <AppLink className="dj-brand" href={homeHref} aria-label={uiText.product}><span className="dj-brand-mark" aria-hidden="true" /><span className="dj-brand-name">{uiText.product}</span></AppLink>
        <span className="dj-tenant">{tenantName}</span>
        <div className="dj-top-search">{search}</div>
        <div className="dj-top-links">{links}{user}</div>
      </header>
      <SideNav id={navId} items={items} isOpen={isOpen} onFollow={close} />
      <button type="button" className={`dj-scrim${isOpen ? ' is-open' : ''}`} tabIndex={-1} aria-label={uiText.frame.closeMenu} onClick={close} />
      <main id={mainId} className="dj-main" tabIndex={-1}>{children}</main>
    </div>
  )
}
