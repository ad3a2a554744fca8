import { createContext, useContext, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { VerdictNote } from './verdict-note.tsx'

/** What did not work, why, what to do next, and the number to ask about. */
export interface Failure {
  readonly what: string
  readonly why: string
  readonly next: string
  readonly requestId: string | null
}

type Describe = (error: unknown) => Failure

const unknownFailure: Describe = () => ({ what: uiText.error.actTitle, why: uiText.error.actWhy, next: '', requestId: null })

const DescribeContext = createContext<Describe>(unknownFailure)

/** Tells every component of this package how the app says a thrown error in words. */
export const FailureProvider = ({ describe, children }: { describe: Describe; children: ReactNode }) => (
  <DescribeContext.Provider value={describe}>{children}</DescribeContext.Provider>
)

/** How the app says a thrown error. */
export const useDescribeFailure = (): Describe => useContext(DescribeContext)

/** A failed act beside its button or above its form, read aloud when it appears; nothing while `failure` is null. `isKept` adds 您填写的内容已保留. */
export const FailureNote = ({ failure, isKept = false }: { failure: Failure | null | undefined; isKept?: boolean }) => {
  if (failure === null || failure === undefined) return null
  const reference = failure.requestId === null ? null : <span className="dj-hint dj-reference">{uiText.reference(failure.requestId)}</span>
  return <VerdictNote tone="err" what={failure.what} why={`${failure.why}${isKept ? uiText.error.kept : ''}`} next={failure.next} action={reference} isLive />
}
