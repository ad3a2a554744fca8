import { useSession } from '@dangjian/app-shell'
import { useEffect, useRef, useState } from 'react'
import { forget, keep, readKept } from './offline-db.ts'

interface KeptDraft {
  readonly name: string
  readonly text: string
}

/**
 * A text that is not lost when the line, the page or the battery goes: `const [text, setText, clear] = useOfflineDraft('reflection:' + courseId)`. Kept on the device
 * for the account, read back when the page opens again, forgotten after signing out and by `clear` once it was handed in.
 */
export const useOfflineDraft = (name: string, initial = ''): [text: string, setText: (text: string) => void, clear: () => void] => {
  const { accountId } = useSession()
  const key = `${accountId}:${name}`
  const [text, setText] = useState(initial)
  const wasTyped = useRef(false)
  useEffect(() => {
    wasTyped.current = false
    let isHere = true
    const restore = async (): Promise<void> => {
      const draft = await readKept<KeptDraft>('drafts', key)
      if (isHere && draft !== undefined && !wasTyped.current) setText(draft.text)
    }
    void restore()
    return () => {
      isHere = false
    }
  }, [key])
  const write = (next: string): void => {
    wasTyped.current = true
    setText(next)
    void keep('drafts', { name: key, text: next })
  }
  const clear = (): void => {
    wasTyped.current = true
    void forget('drafts', key)
  }
  return [text, write, clear]
}
