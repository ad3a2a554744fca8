import { formatTime, formatCount } from '@dangjian/ui'
import { FailureNote } from '@dangjian/ui/admin'
import { useDescribeError } from '@dangjian/app-shell'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { minutesText as text } from './locales/minutes.zh-CN.ts'
import { MinutesConflict } from './minutes-conflict.tsx'
import { countCharacters } from './minutes-headings.ts'
import { MinutesToolbar } from './minutes-toolbar.tsx'
import type { WriterView } from './minutes-writer.ts'
import { useMinutesWriter, type MinutesPlace } from './use-minutes-writer.ts'
import './minutes.css'

/** Characters of minutes, as the server takes them. */
const limit = 100_000
/** A pause in typing: the browser keeps the text and the form gets it. */
const pauseMs = 500
/** A longer one: the server gets it. */
const sendMs = 2000
/** Without a line it is tried again this often. */
const retryMs = 6000

const SyncNote = ({ view }: { view: WriterView }) => {
  const { state, restored } = text
  const restoredText = view.from === 'local' ? restored.local : view.from === 'server' && view.start !== null ? restored.server(view.start.by, formatTime(view.start.at)) : ''
  const word = view.phase === 'loading' ? text.loading : view.sync === 'synced' ? state.synced(view.at === null ? '' : formatTime(view.at)) : view.sync === 'offline' ? state.offline : state[view.sync]
  return (
    <>
      {restoredText === '' ? null : <p className="dj-hint dj-minutes-restored">{restoredText}</p>}
      <p className={`dj-minutes-sync${view.sync === 'offline' ? ' is-offline' : ''}`} role="status">{word}{view.isLocalFull ? state.localFull : ''}</p>
    </>
  )
}

interface MinutesEditorProps {
  place: MinutesPlace
  /** What the form held when the page opened. */
  value: string
  agenda: readonly string[]
  isMissing: boolean
  /** While the record is being saved no draft is sent. */
  isSaving: boolean
  /** At every pause in typing and when the field is left. */
  onChange: (minutes: string) => void
}

/**
 * Minutes of any length up to 100,000 characters: typing touches nothing but the field itself; a pause keeps the text in this browser, a longer one on the server. Without a
 * line writing goes on; another text that came from elsewhere is shown beside this one until the person has decided.
 */
export const MinutesEditor = ({ place, value, agenda, isMissing, isSaving, onChange }: MinutesEditorProps) => {
  const { writer, view } = useMinutesWriter(place, value)
  const describe = useDescribeError()
  const field = useRef<HTMLTextAreaElement>(null)
  const timers = useRef<{ pause?: ReturnType<typeof setTimeout>; send?: ReturnType<typeof setTimeout> }>({})
  // The text at the last pause: what is counted and compared.
  const [rested, setRested] = useState(value)
  const count = useMemo(() => countCharacters(rested), [rested])
  const noteId = useId()
  const latest = useRef(onChange)
  // The form hears of a text once: one that it has given itself is no change.
  const given = useRef(value)
  useEffect(() => {
    latest.current = onChange
  })

  const give = (now: string): void => {
    setRested(now)
    if (given.current === now) return
    given.current = now
    latest.current(now)
  }
  const rest = (): void => {
    clearTimeout(timers.current.pause)
    const now = field.current?.value ?? ''
    writer.type(now)
    writer.rest()
    give(now)
  }
  const typed = (): void => {
    clearTimeout(timers.current.pause)
    clearTimeout(timers.current.send)
    timers.current.pause = setTimeout(rest, pauseMs)
    timers.current.send = setTimeout(() => void writer.send(), sendMs)
  }

  // A text that the writer has set itself: restored, taken from elsewhere, merged.
  useEffect(() => {
    if (view.turn === 0 || field.current === null) return
    if (field.current.value !== view.text) field.current.value = view.text
    setRested(view.text)
    if (given.current !== view.text) {
      given.current = view.text
      latest.current(view.text)
    }
    void writer.send()
  }, [view.turn, view.text, writer])

  useEffect(() => writer.pause(isSaving), [isSaving, writer])

  useEffect(() => {
    const keep = (): void => {
      writer.type(field.current?.value ?? '')
      writer.rest()
    }
    const reconnect = (): void => void writer.send()
    const lost = (): void => writer.offline()
    const again = setInterval(reconnect, retryMs)
    globalThis.addEventListener('online', reconnect)
    globalThis.addEventListener('offline', lost)
    globalThis.addEventListener('pagehide', keep)
    const { current } = timers
    return () => {
      clearInterval(again)
      clearTimeout(current.pause)
      clearTimeout(current.send)
      globalThis.removeEventListener('online', reconnect)
      globalThis.removeEventListener('offline', lost)
      globalThis.removeEventListener('pagehide', keep)
    }
  }, [writer])

  return (
    <div className="dj-minutes">
      {view.other === null ? null : <MinutesConflict mine={rested} other={view.other} onDecide={(decision) => { writer.type(field.current?.value ?? ''); writer.decide(decision) }} />}
      <MinutesToolbar field={field} agenda={agenda} />
      <textarea
        ref={field} className={`ant-input dj-minutes-field${isMissing ? ' is-missing' : ''}`} aria-label={text.label} aria-invalid={isMissing} aria-describedby={noteId} aria-busy={view.phase === 'loading'} readOnly={view.phase === 'loading'}
        rows={12} maxLength={limit} defaultValue={value} spellCheck={false} onInput={typed} onBlur={rest}
      />
      <div className="dj-minutes-foot" id={noteId}><SyncNote view={view} /><span className="dj-hint">{count >= limit ? text.limit(formatCount(limit)) : text.words(formatCount(count))}</span></div>
      <FailureNote failure={view.error === null ? null : describe(view.error)} />
    </div>
  )
}
