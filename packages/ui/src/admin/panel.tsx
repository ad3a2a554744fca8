import { useId, type ReactNode } from 'react'

interface PanelProps {
  title?: string
  /** Short grey words beside the title. */
  note?: ReactNode
  /** Right side of the head: a link, a segment, a state. */
  extra?: ReactNode
  footer?: ReactNode
  /** Without inner padding, for tables and key figures. */
  isFlush?: boolean
  children: ReactNode
}

/** White panel with a hairline; a region named by its title. */
export const Panel = ({ title, note, extra, footer, isFlush = false, children }: PanelProps) => {
  const titleId = useId()
  return (
    <section className="dj-panel" {...(title === undefined ? {} : { 'aria-labelledby': titleId })}>
      {title === undefined && extra === undefined ? null : (
        <header>
          {title === undefined ? null : <h2 id={titleId}>{title}</h2>}
          {note === undefined ? null : <span className="dj-panel-note">{note}</span>}
          {extra === undefined ? null : <div className="dj-panel-extra">{extra}</div>}
        </header>
      )}
      <div className={`dj-panel-body${isFlush ? ' is-flush' : ''}`}>{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </section>
  )
}
