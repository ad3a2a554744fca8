import { useEffect, useRef, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'

interface FloatingCardProps {
  title: string
  /** Place inside the positioned parent, in px. */
  at: { left: number; top: number }
  tools?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A card that floats beside what opened it; takes the focus, closes by Escape, by its button and by a press outside. On a phone it lies at the bottom. */
export const FloatingCard = ({ title, at, tools, onClose, children }: FloatingCardProps) => {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    card.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && card.current?.contains(event.target) === false && !(event.target instanceof Element && event.target.closest('[aria-haspopup=dialog]'))) onClose()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [onClose])
  return (
    <div ref={card} className="dj-float" role="dialog" aria-label={title} tabIndex={-1} style={at} onKeyDown={(event) => { if (event.key === 'Escape') onClose() }}>
      <header>
        <h3>{title}</h3>
        {tools}
        <button type="button" className="dj-icon-button" aria-label={uiText.close} onClick={onClose}><Icon name="close" size={14} /></button>
      </header>
      <div className="dj-float-body">{children}</div>
    </div>
  )
}
