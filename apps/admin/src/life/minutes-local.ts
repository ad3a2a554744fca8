import type { LocalMinutes } from './minutes-sync.ts'

const prefix = 'dangjian.minutes.'

const isKept = (value: unknown): value is LocalMinutes =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'baseVersion' in value && typeof value.baseVersion === 'number' && 'isDirty' in value && typeof value.isDirty === 'boolean'

/** The name under which an account's minutes of a place are kept in this browser. */
export const localKey = (accountId: string, place: object): string => `${prefix}${accountId}.${Object.values(place).join('.')}`

/** What this browser kept; null for nothing or something unreadable. */
export const readLocal = (key: string): LocalMinutes | null => {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage.getItem(key) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

/** Keeps a text in this browser; false when there is no room. */
export const writeLocal = (key: string, { text, baseVersion, isDirty, sent = null }: LocalMinutes): boolean => {
  try {
    globalThis.localStorage.setItem(key, JSON.stringify({ text, baseVersion, isDirty, ...(sent === null ? {} : { sent }) }))
    return true
  } catch {
    return false
  }
}

/** Forgets a text. */
export const forgetLocal = (key: string): void => globalThis.localStorage.removeItem(key)

/** Forgets every text that the server has: nothing of a person stays on the machine but what would be lost otherwise. */
export const forgetSynced = (): void => {
  for (const key of Object.keys(globalThis.localStorage)) if (key.startsWith(prefix) && readLocal(key)?.isDirty !== true) forgetLocal(key)
}
