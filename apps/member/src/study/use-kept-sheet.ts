import { useAct, useApi } from '@dangjian/app-shell'
import { useEffect, useState } from 'react'
import { useOfflineDraft } from '../offline/index.ts'
import { readSheet, type Sheet } from './sheet.ts'
import type { OpenAttempt } from './types.ts'

/** Milliseconds after a change until it is sent, and between two tries without a line. */
const SOON = 800
const AGAIN = 4000

/** How the answers are kept: on the server, on the way there, or on the device alone. */
export type Keeping = 'saved' | 'saving' | 'kept'

/**
 * The answers of an open attempt: each change is on the device at once and on the server a moment later; without a line it stays on the device and is sent when the line
 * is back. Of two phones the one that changed last counts.
 */
export const useKeptSheet = (attempt: OpenAttempt): { sheet: Sheet; change: (next: Sheet) => void; keeping: Keeping; forget: () => void } => {
  const [sheet, setSheet] = useState<Sheet>({ answers: attempt.answers, revision: attempt.revision })
  const [saved, setSaved] = useState(attempt.revision)
  const [isDown, setDown] = useState(false)
  const [turn, setTurn] = useState(0)
  const [draft, setDraft, forget] = useOfflineDraft(`quiz:${attempt.id}`)
  const { run } = useAct(useApi().study.saveAnswers.mutationOptions())

  useEffect(() => {
    const kept = readSheet(draft)
    if (kept !== null) setSheet((now) => (kept.revision > now.revision ? kept : now))
  }, [draft])

  useEffect(() => {
    const wake = (): void => setTurn((count) => count + 1)
    globalThis.addEventListener('online', wake)
    return () => globalThis.removeEventListener('online', wake)
  }, [])

  useEffect(() => {
    if (sheet.revision <= saved) return
    const send = async (): Promise<void> => {
      try {
        const { revision } = await run({ attemptId: attempt.id, ...sheet })
        setDown(false)
        setSaved(Math.max(revision, sheet.revision))
      } catch {
        setDown(true)
        setTurn((count) => count + 1)
      }
    }
    const timer = setTimeout(() => void send(), isDown ? AGAIN : SOON)
    return () => clearTimeout(timer)
    // `run` is made anew by every render; the answers, what is saved and each try decide when to send.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sheet, saved, turn])

  const change = (next: Sheet): void => {
    setSheet(next)
    setDraft(JSON.stringify(next))
  }
  return { sheet, change, keeping: sheet.revision <= saved ? 'saved' : isDown ? 'kept' : 'saving', forget }
}
