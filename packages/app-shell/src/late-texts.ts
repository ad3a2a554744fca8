import type { TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { errorData, type ErrorTexts } from './error-text.ts'

/** The domains' error texts, read when the first error comes: nobody waits for them before the first page. */
export interface LateTexts {
  /** Empty until `ready`, then whole; the same object all the time. */
  readonly texts: ErrorTexts
  /** Ends when the texts are there, or could not be read: then the common sentence stands in their place, and the next error tries again. */
  ready(): Promise<void>
}

/** Puts the reading of the texts off until somebody asks. */
export const lateTexts = (load: () => Promise<ErrorTexts>): LateTexts => {
  const texts: Record<string, ErrorTexts[string]> = {}
  let reading: Promise<void> | undefined
  const read = async (): Promise<void> => {
    try {
      Object.assign(texts, await load())
    } catch {
      reading = undefined
    }
  }
  return { texts, ready: () => (reading ??= read()) }
}

/** Hands on an error of the server when there are words for it. */
export const withTexts = (ready: () => Promise<void>): TRPCLink<AnyRouter> => () => ({ op, next }) =>
  observable((observer) => {
    const handOn = async (error: Parameters<typeof observer.error>[0]): Promise<void> => {
      if (errorData(error) !== null) await ready()
      observer.error(error)
    }
    return next(op).subscribe({ next: (value) => observer.next(value), complete: () => observer.complete(), error: (error) => void handOn(error) })
  })
