import { errorCode, errorData, useApiClient, useSession, type ApiClient } from '@dangjian/app-shell'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { forgetLocal, localKey } from './minutes-local.ts'
import { createMinutesWriter, type MinutesWriter, type SendOutcome, type WriterView } from './minutes-writer.ts'
import type { ServerMinutes } from './minutes-sync.ts'

/** The record whose minutes are written. */
export type MinutesPlace = Parameters<ApiClient['life']['getMinutesDraft']['query']>[0]['place']

/** A line that does not answer for so long counts as none. */
const patienceMs = 8000

const otherOf = (details: Readonly<Record<string, unknown>>): ServerMinutes => ({ text: String(details['text'] ?? ''), version: Number(details['version']), by: String(details['by'] ?? ''), at: String(details['at'] ?? '') })

const failed = (error: unknown): SendOutcome => {
  const data = errorData(error)
  if (errorCode(error) === 'DRAFT_CONFLICT' && data !== null) return { kind: 'other', other: otherOf(data.details) }
  return data === null || data.httpStatus === 503 ? { kind: 'offline' } : { kind: 'refused', error }
}

/** The writer of a place for the person signed in, and what it shows. It reads what there is once. */
export const useMinutesWriter = (place: MinutesPlace, typed: string): { writer: MinutesWriter; view: WriterView } => {
  const client = useApiClient()
  const { accountId } = useSession()
  const [writer] = useState(() =>
    createMinutesWriter({
      key: localKey(accountId, place),
      load: () => client.life.getMinutesDraft.query({ place }, { signal: AbortSignal.timeout(patienceMs) }),
      send: (text, baseVersion) =>
        client.life.saveMinutesDraft.mutate({ place, text, baseVersion }, { signal: AbortSignal.timeout(patienceMs) }).then(({ version, at }) => ({ kind: 'kept' as const, version, at }), failed),
    }),
  )
  const [first] = useState(typed)
  useEffect(() => void writer.begin(first), [writer, first])
  return { writer, view: useSyncExternalStore(writer.subscribe, writer.view) }
}

/** Forgets the minutes of a place in this browser: the record stands. */
export const useForgetMinutes = (place: MinutesPlace): (() => void) => {
  const { accountId } = useSession()
  return () => forgetLocal(localKey(accountId, place))
}

/** Takes the minutes of a place away, here and on the server: the person begins anew. Without a line the server's text stays and comes back with it. */
export const useDiscardMinutes = (place: MinutesPlace): (() => Promise<void>) => {
  const client = useApiClient()
  const forget = useForgetMinutes(place)
  return async () => {
    forget()
    await client.life.discardMinutesDraft.mutate({ place }).catch(() => undefined)
  }
}
