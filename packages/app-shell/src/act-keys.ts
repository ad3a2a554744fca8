import { newId } from '@dangjian/kernel'

const nameOf = (path: string, input: unknown): string => `${path} ${JSON.stringify(input) ?? ''}`

/** Keys kept for acts whose outcome is unknown; older ones are forgotten first. */
const KEPT = 50

export interface ActKeys {
  /** The key under which this act goes out: the same as before while its outcome is open or unknown. */
  take(path: string, input: unknown): string
  /** The outcome is known: the next act of the same kind is a new one. */
  settle(path: string, input: unknown): void
}

/**
 * Idempotency keys by act (procedure and input). A double click and a retry after a lost answer repeat the key, so the server answers with the
 * first result; once the outcome is known, the same words are a new act.
 */
export const createActKeys = (): ActKeys => {
  const open = new Map<string, string>()
  return {
    take: (path, input) => {
      const name = nameOf(path, input)
      const key = open.get(name) ?? newId()
      open.set(name, key)
      const [oldest] = open.keys()
      if (open.size > KEPT && oldest !== undefined) open.delete(oldest)
      return key
    },
    settle: (path, input) => {
      open.delete(nameOf(path, input))
    },
  }
}
