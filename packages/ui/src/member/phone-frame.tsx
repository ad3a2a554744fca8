import { useId, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon, type IconName } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'

/** A tab at the bottom: a real link. */
export interface PhoneTab {
  key: string
  label: string
  icon: IconName
  href: string
  isCurrent?: boolean
}

/** The phone frame: skip link, the page (which brings its own head), tabs at the bottom. */
export const PhoneFrame = ({ tabs, children }: { tabs: readonly PhoneTab[]; children: ReactNode }) => {
  const mainId = useId()
  return (
    <div className="dj-phone-frame">
      <a className="dj-skip" href={`#${mainId}`} onClick={(event) => { event.preventDefault(); document.getElementById(mainId)?.focus() }}>{uiText.frame.skip}</a>
      <main id={mainId} className="dj-phone-main" tabIndex={-1}>{children}</main>
      {tabs.length === 0 ? null : (
        <nav className="dj-tabs" aria-label={uiText.phone.tabs}>
          <ul>
            {tabs.map((tab) => (
              <li key={tab.key}><AppLink href={tab.href} {...(tab.isCurrent === true ? { 'aria-current': 'page' as const } : {})}><Icon name={tab.icon} size={22} />{tab.label}</AppLink></li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
