import { Button, Input } from 'antd'
import { useState, type RefObject } from 'react'
import { minutesText as text } from './locales/minutes.zh-CN.ts'
import { agendaHeadings, nextHeading, placesOf } from './minutes-headings.ts'

/** Puts words where the cursor stands, so that the browser can take them back again (Ctrl+Z), and begins a line of their own. */
const insertLine = (field: HTMLTextAreaElement, words: string): void => {
  const before = field.value.slice(0, field.selectionStart)
  const line = `${before === '' || before.endsWith('\n') ? '' : '\n'}${words}`
  field.focus()
  // The one way that keeps the browser's own list of changes.
  if (!document.execCommand('insertText', false, line)) {
    field.setRangeText(line, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

const showPlace = (field: HTMLTextAreaElement, at: number, length: number): void => {
  // A field scrolls to its cursor when it gets the focus.
  field.blur()
  field.setSelectionRange(at, at + length)
  field.focus()
}

const FindBar = ({ field, onClose }: { field: RefObject<HTMLTextAreaElement | null>; onClose: () => void }) => {
  const [word, setWord] = useState('')
  const [found, setFound] = useState<{ place: number; count: number } | null>(null)
  const go = (step: 1 | -1): void => {
    const { current } = field
    if (current === null || word === '') return
    const places = placesOf(current.value, word)
    const at = current.selectionStart
    const next = step === 1 ? places.findIndex((place) => place > at || (place === at && found === null)) : places.findLastIndex((place) => place < at)
    const index = next === -1 ? (step === 1 ? 0 : places.length - 1) : next
    const place = places[index]
    setFound({ place: index + 1, count: places.length })
    if (place !== undefined) showPlace(current, place, word.length)
  }
  return (
    <div className="dj-minutes-find" role="search">
      <Input size="small" autoFocus aria-label={text.findWhat} value={word} maxLength={50} onChange={(event) => { setWord(event.target.value); setFound(null) }} onPressEnter={(event) => { event.preventDefault(); go(1) }} onKeyDown={(event) => { if (event.key === 'Escape') onClose() }} />
      <Button size="small" onClick={() => go(-1)}>{text.previous}</Button>
      <Button size="small" onClick={() => go(1)}>{text.next}</Button>
      <span className="dj-hint" role="status">{found === null ? '' : text.found(found.place, found.count)}</span>
      <Button size="small" type="text" onClick={onClose}>{text.closeFind}</Button>
    </div>
  )
}

/** Buttons over the minutes: agenda and small headings at the cursor, and finding words. */
export const MinutesToolbar = ({ field, agenda }: { field: RefObject<HTMLTextAreaElement | null>; agenda: readonly string[] }) => {
  const [isFinding, setFinding] = useState(false)
  const insert = (make: (field: HTMLTextAreaElement) => string): void => {
    if (field.current !== null) insertLine(field.current, make(field.current))
  }
  return (
    <div className="dj-minutes-tools" role="toolbar" aria-label={text.tools}>
      {agenda.length === 0 ? null : <Button size="small" onClick={() => insert(() => `${agendaHeadings(agenda)}\n`)}>{text.insertAgenda}</Button>}
      <Button size="small" onClick={() => insert((current) => nextHeading(current.value.slice(0, current.selectionStart)))}>{text.insertHeading}</Button>
      <Button size="small" aria-expanded={isFinding} onClick={() => setFinding(!isFinding)}>{text.find}</Button>
      {isFinding ? <FindBar field={field} onClose={() => setFinding(false)} /> : null}
    </div>
  )
}
