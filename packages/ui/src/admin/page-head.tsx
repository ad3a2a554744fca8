import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { AppLink } from '../shared/link.tsx'

/** A step of the way to this page; the last one needs no `href`. */
export interface Crumb {
  label: string
  href?: string
}

/** Crumb (when deeper than one level), the page's h1, facts on the same line, acts right. */
export const PageHead = ({ title, facts, crumbs = [], actions }: { title: string; facts?: ReactNode; crumbs?: readonly Crumb[]; actions?: ReactNode }) => (
  <div className="dj-page-head">
    <div>
      {crumbs.length > 0 ? (
        <nav className="dj-crumbs" aria-label={uiText.frame.crumbs}>
          <ol>{crumbs.map((crumb) => <li key={crumb.label}>{crumb.href === undefined ? crumb.label : <AppLink href={crumb.href}>{crumb.label}</AppLink>}</li>)}</ol>
        </nav>
      ) : null}
      <div className="dj-page-title"><h1>{title}</h1>{facts === undefined ? null : <p className="dj-page-facts">{facts}</p>}</div>
    </div>
    {actions === undefined ? null : <div className="dj-acts">{actions}</div>}
  </div>
)
