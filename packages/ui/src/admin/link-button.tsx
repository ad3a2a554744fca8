import type { ReactNode } from 'react'

/** A row act that does something here instead of leading elsewhere; looks like a link, is a button. `label` names it when the words are not enough (查看李敏). */
export const LinkButton = ({ children, onSelect, label, isDisabled = false }: { children: ReactNode; onSelect: () => void; label?: string; isDisabled?: boolean }) => (
  <button type="button" className="dj-link-button" disabled={isDisabled} onClick={onSelect} {...(label === undefined ? {} : { 'aria-label': label })}>{children}</button>
)
