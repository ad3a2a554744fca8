import { useSyncExternalStore } from 'react'

const STORED = 'dangjian.size'
const listeners = new Set<() => void>()

const isLarge = (): boolean => document.documentElement.dataset.size === 'large'

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Switches the large-type mode (大字版) and remembers it on this device; a browser without storage keeps it for the visit. */
export const setLargeType = (isOn: boolean): void => {
  if (isOn) document.documentElement.dataset.size = 'large'
  else delete document.documentElement.dataset.size
  try {
    localStorage.setItem(STORED, isOn ? 'large' : '')
  } catch {
    // Storage is switched off on some terminals; the mode then lasts for the visit.
  }
  for (const listener of listeners) listener()
}

/** Brings back the size chosen on this device; call once at the start of the app, before the first paint. */
export const restoreLargeType = (): void => {
  try {
    if (localStorage.getItem(STORED) === 'large') document.documentElement.dataset.size = 'large'
  } catch {
    // See above.
  }
}

/** Whether the large-type mode is on. */
export const useLargeType = (): boolean => useSyncExternalStore(subscribe, isLarge, () => false)
