import { useEffect, useId, useRef, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { FailureNote, type Failure } from '../shared/failure.tsx'
import { Icon } from '../shared/icon.tsx'
import { ActButton } from './act-button.tsx'

interface SheetFormProps {
  isOpen: boolean
  title: string
  submitLabel: string
  onClose: () => void
  onSubmit: () => void
  isBusy?: boolean
  canSubmit?: boolean
  /** What the act will do, before the button. */
  consequence?: ReactNode
  failure?: Failure | null
  children: ReactNode
}

/**
 * A form that rises from the bottom. The browser's own modal dialog: focus stays inside, Escape closes it, the page behind is inert. Fields keep
 * what was typed when the act fails.
 */
export const SheetForm = ({ isOpen, title, submitLabel, onClose, onSubmit, isBusy = false, canSubmit = true, consequence, failure, children }: SheetFormProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal()
    if (!isOpen && dialog.current?.open === true) dialog.current.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="dj-sheet" aria-labelledby={titleId} onCancel={(event) => { event.preventDefault(); onClose() }}>
      {isOpen ? (
        <form noValidate onSubmit={(event) => { event.preventDefault(); onSubmit() }}>
          <header><h2 id={titleId}>{title}</h2><button type="button" className="dj-icon-button" aria-label={uiText.close} onClick={onClose}><Icon name="close" /></button></header>
          <div className="dj-sheet-body"><FailureNote failure={failure} isKept />{children}</div>
          <footer>
            {consequence === undefined ? null : <p className="dj-sm">{consequence}</p>}
            <ActButton type="submit" isWide act={{ key: 'submit', label: submitLabel, tone: 'primary', isBusy, isDisabled: !canSubmit }} />
          </footer>
        </form>
      ) : null}
    </dialog>
  )
}
