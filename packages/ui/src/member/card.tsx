import { useId, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { AppLink } from '../shared/link.tsx'

interface CardProps {
  title?: string
  /** Short grey words at the right of the head (3件). */
  note?: ReactNode
  /** 全部, at the right of the head. */
  allHref?: string
  /** Without inner padding, for lists and waterfalls. */
  isFlush?: boolean
  footer?: ReactNode
  children: ReactNode
}

/** White card with a hairline; a region named by its title. */
export const Card = ({ title, note, allHref, isFlush = false, footer, children }: CardProps) => {
  const titleId = useId()
  return (
    <section className="dj-card" {...(title === undefined ? {} : { 'aria-labelledby': titleId })}>
      {title === undefined ? null : (
        <header>
          <h2 id={titleId}>{title}</h2>
          {note === undefined ? null : <span className="dj-card-note">{note}</span>}
          {allHref === undefined ? null : <AppLink href={allHref} aria-label={`${title}${uiText.gap}${uiText.phone.all}`}>{uiText.phone.all}</AppLink>}
        </header>
      )}
      <div className={isFlush ? '' : 'dj-card-body'}>{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </section>
  )
}
