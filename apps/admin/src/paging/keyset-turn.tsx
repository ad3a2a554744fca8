import { PageTurn } from '@dangjian/ui/admin'
import { useState } from 'react'

interface KeysetTurnProps {
  summary: string
  /** The cursor of the page on screen; empty at the start. */
  cursor: string
  /** The cursor of the following page; null at the end. */
  next: string | null
  onCursor: (cursor: string) => void
}

/** Turns the pages of a keyset list; remembers the way back, and after a reload goes back to the start. */
export const KeysetTurn = ({ summary, cursor, next, onCursor }: KeysetTurnProps) => {
  const [way, setWay] = useState<readonly string[]>([])
  const back = (): void => {
    setWay(way.slice(0, -1))
    onCursor(way.at(-1) ?? '')
  }
  const forward = (): void => {
    setWay(cursor === '' ? [''] : [...way, cursor])
    onCursor(next ?? '')
  }
  return <PageTurn summary={summary} hasPrevious={cursor !== ''} hasNext={next !== null} onPrevious={back} onNext={forward} />
}
