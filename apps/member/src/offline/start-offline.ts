import { describeError, errorCode, sessionKey, type PreparedShell, type SessionInfo } from '@dangjian/app-shell'
import type { Query } from '@tanstack/react-query'
import { isKept } from './kept-queries.ts'
import { forget, forgetAll, keep, listKept, readKept, type KeptAnswer } from './offline-db.ts'
import { offlineState, setOfflineState } from './offline-state.ts'
import { loadActs, sendWaiting, type OutboxApp } from './outbox.ts'

/** Answers older than this are not shown any more, in milliseconds. */
const OLDEST = 30 * 24 * 60 * 60 * 1000
/** So many answers are kept; the oldest go first. */
const MOST = 300

const isSession = (query: Query): boolean => query.queryHash === JSON.stringify(sessionKey)

/** Shows what was kept where the server did not answer; never over something newer. */
const fill = async (query: Query): Promise<void> => {
  if (query.state.data !== undefined || !isKept(query.queryKey)) return
  const kept = await readKept<KeptAnswer>('answers', query.queryHash)
  if (kept === undefined || query.state.data !== undefined || kept.at < Date.now() - OLDEST) return
  query.setData(kept.data, { updatedAt: kept.at, manual: true })
}

const keepAnswer = async (query: Query): Promise<void> => {
  if (!isKept(query.queryKey)) return
  await keep('answers', { hash: query.queryHash, data: query.state.data, at: query.state.dataUpdatedAt })
}

const trim = async (): Promise<void> => {
  const kept = (await listKept<KeptAnswer>('answers')).toSorted((a, b) => b.at - a.at)
  for (const { hash } of kept.slice(MOST)) await forget('answers', hash)
}

/** Nothing of one person is left when another signs in, and no answer when nobody is signed in. */
const receiveSession = async (info: SessionInfo | null): Promise<void> => {
  const owner = (await readKept<{ accountId: string }>('meta', 'owner'))?.accountId
  if (info === null) {
    await forget('answers')
    setOfflineState({ acts: [] })
    return
  }
  if (owner !== undefined && owner !== info.accountId) await forgetAll()
  if (owner !== info.accountId) await keep('meta', { name: 'owner', accountId: info.accountId })
  await loadActs(info.accountId)
}

let app: OutboxApp | null = null

/** Sends what waits, now. */
export const sendNow = async (): Promise<void> => {
  if (app !== null && offlineState().acts.some(({ failure }) => failure === null)) await sendWaiting(app)
}

const goOffline = (queries: readonly Query[]): void => {
  if (!offlineState().isOffline) setOfflineState({ isOffline: true })
  for (const query of queries) void fill(query)
}

const goOnline = (): void => {
  if (offlineState().isOffline) setOfflineState({ isOffline: false })
  void sendNow()
}

/**
 * Begins to keep what is read and to watch the line; call once, before the first page. The line is judged by what the server answers, not by what the terminal
 * believes: a phone in a tunnel of an internal network is "online" and reaches nothing.
 */
export const startOffline = ({ queryClient, client, late }: PreparedShell): void => {
  if (!('indexedDB' in globalThis)) return
  app = { client, describe: (error) => describeError(error, late.texts), onSent: () => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'shell' }) }
  if (!navigator.onLine) setOfflineState({ isOffline: true })
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'added' && offlineState().isOffline) void fill(event.query)
    if (event.type !== 'updated') return
    const { action, query } = event
    if (action.type === 'error' && errorCode(action.error) === 'NETWORK') goOffline([query])
    if (action.type !== 'success') return
    if (isSession(query) && (query.state.data === null || action.manual !== true)) void receiveSession(query.state.data as SessionInfo | null).then(() => (query.state.data === null ? undefined : keepAnswer(query)))
    else if (isSession(query)) void loadActs((query.state.data as SessionInfo).accountId)
    if (action.manual === true) return
    if (!isSession(query)) void keepAnswer(query)
    goOnline()
  })
  globalThis.addEventListener('offline', () => goOffline([]))
  globalThis.addEventListener('online', () => void queryClient.refetchQueries({ type: 'active' }))
  void trim()
}

/** After signing out nothing of the person stays on the device: no answer, no act, no draft. */
export const clearDevice = async (): Promise<void> => {
  setOfflineState({ acts: [] })
  await forgetAll()
}
