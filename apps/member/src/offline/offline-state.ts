import { useSyncExternalStore } from 'react'
import type { KeptAct } from './offline-db.ts'

/** What the app knows about the line and about acts that wait. */
export interface OfflineState {
  readonly isOffline: boolean
  /** Acts of the person signed in, the oldest first. */
  readonly acts: readonly KeptAct[]
}

let state: OfflineState = { isOffline: false, acts: [] }
const listeners = new Set<() => void>()

/** The state now. */
export const offlineState = (): OfflineState => state

/** Changes the state and tells who shows it. */
export const setOfflineState = (change: Partial<OfflineState>): void => {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The state, on screen. */
export const useOffline = (): OfflineState => useSyncExternalStore(subscribe, offlineState)

/** The act that waits for the line for one subject, so that its page can say 请假待送出; undefined when there is none. */
export const usePendingAct = (subject: string): KeptAct | undefined => useOffline().acts.find((act) => act.subject === subject && act.failure === null)
