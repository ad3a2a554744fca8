import { mergeLines } from './merge-lines.ts'
import { forgetLocal, readLocal, writeLocal } from './minutes-local.ts'
import { beginOffline, beginWriting, decide, type Decision, type ServerMinutes, type Standing } from './minutes-sync.ts'

/** What came of sending a text: kept as a version, refused for another text, no line, or refused for good. */
export type SendOutcome =
  | { readonly kind: 'kept'; readonly version: number; readonly at: string }
  | { readonly kind: 'other'; readonly other: ServerMinutes }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly error: unknown }

/** What the writer needs of the world. */
export interface WriterPorts {
  /** Name in the browser's storage. */
  readonly key: string
  /** The server's text, null for none; rejects without a line. */
  load(): Promise<ServerMinutes | null>
  send(text: string, baseVersion: number): Promise<SendOutcome>
}

/** What the page shows. */
export interface WriterView {
  readonly phase: 'loading' | 'writing'
  readonly sync: 'empty' | 'waiting' | 'sending' | 'synced' | 'offline'
  /** The text as the writer set it last: when `turn` changes the page puts it into the field. */
  readonly text: string
  readonly turn: number
  readonly other: ServerMinutes | null
  readonly from: Standing['from']
  /** Who and when the server's text at the beginning was. */
  readonly start: ServerMinutes | null
  /** When the server got the last text. */
  readonly at: string | null
  readonly isLocalFull: boolean
  readonly error: unknown
}

/** Writing of one record's minutes, from opening the page to leaving it. */
export interface MinutesWriter {
  view(): WriterView
  subscribe(listener: () => void): () => void
  /** Reads what there is; `typed` is what the form held. */
  begin(typed: string): Promise<void>
  /** The field's text now; kept in the browser with the next `rest`. */
  type(text: string): void
  /** A pause in typing: the browser keeps the text. */
  rest(): void
  /** Sends what the server does not have, once at a time; nothing while a different text awaits an answer or while `pause` holds. */
  send(): Promise<void>
  decide(decision: Decision): void
  pause(isPaused: boolean): void
  offline(): void
  /** The record stands, or the person begins anew: the browser forgets the text. */
  forget(): void
}

/** A writer of minutes: typing never waits for it, a pause keeps the text in the browser, a line sends it on, and two different texts are never made one without being asked. */
export const createMinutesWriter = ({ key, load, send }: WriterPorts): MinutesWriter => {
  let standing: Standing = { text: '', baseVersion: 0, isDirty: false, other: null, from: null }
  let view: WriterView = { phase: 'loading', sync: 'empty', text: '', turn: 0, other: null, from: null, start: null, at: null, isLocalFull: false, error: null }
  let [isSending, isPaused, isGone] = [false, false, false]
  const listeners = new Set<() => void>()
  const show = (part: Partial<WriterView>): void => {
    view = { ...view, other: standing.other, ...part }
    for (const listener of listeners) listener()
  }
  const keep = (): void => {
    if (isGone) return
    const isKept = writeLocal(key, standing)
    if (isKept === view.isLocalFull) show({ isLocalFull: !isKept })
  }
  const place = (next: Standing, part: Partial<WriterView> = {}): void => {
    standing = next
    keep()
    show({ phase: 'writing', text: next.text, turn: view.turn + 1, from: next.from, sync: next.isDirty ? 'waiting' : next.text === '' ? 'empty' : 'synced', ...part })
  }
  const settle = (sent: string, unanswered: string | null, outcome: SendOutcome): void => {
    if (isGone) return
    if (outcome.kind === 'kept') {
      standing = { ...standing, baseVersion: outcome.version, isDirty: standing.text !== sent, sent: null }
      keep()
      show({ sync: standing.isDirty ? 'waiting' : 'synced', at: outcome.at, error: null })
    } else if (outcome.kind === 'other' && outcome.other.text === unanswered) {
      // The answer to an earlier sending got lost, the text did not: what follows on it is no other text.
      standing = { ...standing, baseVersion: outcome.other.version, isDirty: true, sent: null }
      keep()
      show({ sync: 'waiting', at: outcome.other.at, error: null })
    } else if (outcome.kind === 'other') {
      standing = { ...standing, other: outcome.other }
      show({ sync: 'waiting', error: null })
    } else if (outcome.kind === 'offline') show({ sync: 'offline', error: null })
    else show({ sync: 'waiting', error: outcome.error })
  }
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    begin: async (typed) => {
      const local = readLocal(key)
      try {
        const server = await load()
        place(beginWriting(local, server, typed), { start: server, at: server?.at ?? null })
      } catch {
        place(beginOffline(local, typed), { sync: 'offline' })
      }
    },
    type: (text) => {
      if (text === standing.text || view.phase === 'loading') return
      standing = { ...standing, text, isDirty: true, from: null }
      if (view.sync !== 'offline' && view.sync !== 'waiting') show({ sync: 'waiting' })
    },
    rest: () => {
      if (view.phase === 'writing') keep()
    },
    send: async () => {
      if (isSending || isPaused || isGone || view.phase === 'loading' || !standing.isDirty || standing.other !== null) return
      isSending = true
      const { text, baseVersion, sent: unanswered = null } = standing
      standing = { ...standing, sent: text }
      keep()
      if (view.sync !== 'offline') show({ sync: 'sending' })
      const outcome = await send(text, baseVersion)
      isSending = false
      settle(text, unanswered, outcome)
    },
    decide: (decision) => place(decide(standing, decision, mergeLines)),
    pause: (paused) => {
      isPaused = paused
    },
    offline: () => show({ sync: 'offline' }),
    forget: () => {
      isGone = true
      forgetLocal(key)
    },
  }
}
