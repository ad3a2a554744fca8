import { conflict } from '@dangjian/kernel'
import { beat, rest } from './import-store.ts'
import type { OpenTransaction } from './open-transaction.ts'
import type { ImportPhase } from './tables.ts'

// Several times within the second after which people want to see that something happens.
const beatMs = 250

/** Tells others how far some long work has come, and the work that it is to stop. */
export interface Watch {
  report(phase: ImportPhase, doneRows: number, totalRows: number): void
  /** Throws IMPORT_CANCELLED once somebody has asked to stop. */
  check(): void
  /** Ends the telling; nobody works on the import any more. */
  stop(): Promise<void>
}

/**
 * Writes progress by the clock, whatever a statement takes, through transactions of its own: at most one is under way and nothing waits for it, since a full pool
 * must not hold up the work that fills it.
 */
export const watchRun = (open: OpenTransaction, importId: string, phase: ImportPhase, totalRows = 0): Watch => {
  let state = { phase, doneRows: 0, totalRows }
  let isCancelled = false
  let inFlight: Promise<void> | undefined
  const tick = (): void => {
    inFlight ??= open((scope) => beat(scope, importId, state))
      .then(
        (asked) => {
          isCancelled ||= asked
          return undefined
        },
        () => undefined,
      )
      .finally(() => {
        inFlight = undefined
      })
  }
  const timer = setInterval(tick, beatMs)
  timer.unref()
  tick()
  return {
    report: (now, done, total) => {
      state = { phase: now, doneRows: done, totalRows: total }
    },
    check: () => {
      if (isCancelled) throw conflict('IMPORT_CANCELLED')
    },
    stop: async () => {
      clearInterval(timer)
      await inFlight
      await open((scope) => rest(scope, importId))
    },
  }
}
