import { errorCode, sendAct, type ApiClient } from '@dangjian/app-shell'
import { forget, keep, listKept, type KeptAct } from './offline-db.ts'
import { offlineState, setOfflineState } from './offline-state.ts'

/** What the outbox needs of the app. */
export interface OutboxApp {
  readonly client: ApiClient
  readonly describe: (error: unknown) => { readonly what: string; readonly why: string; readonly next: string }
  readonly onSent: () => void
}

const byTime = (acts: readonly KeptAct[]): KeptAct[] => acts.toSorted((a, b) => a.at - b.at)

/** Reads the acts of an account from the device. */
export const loadActs = async (accountId: string): Promise<void> => {
  setOfflineState({ acts: byTime((await listKept<KeptAct>('acts')).filter((act) => act.accountId === accountId)) })
}

/** Keeps an act until the line is back; a later act of the same kind on the same subject takes the place of the earlier. */
export const queueAct = async (act: KeptAct): Promise<void> => {
  const replaced = offlineState().acts.filter(({ path, subject }) => path === act.path && subject === act.subject)
  for (const { key } of replaced) await forget('acts', key)
  await keep('acts', act)
  setOfflineState({ acts: byTime([...offlineState().acts.filter((one) => !replaced.includes(one)), act]) })
}

/** Drops an act that could not be done. */
export const dropAct = async (key: string): Promise<void> => {
  await forget('acts', key)
  setOfflineState({ acts: offlineState().acts.filter((act) => act.key !== key) })
}

const sendOne = async (app: OutboxApp, act: KeptAct): Promise<boolean> => {
  try {
    await sendAct(app.client, act.path, act.input, act.key)
    await dropAct(act.key)
    return true
  } catch (error) {
    // Without a line it stays as it is; a server that answers otherwise has decided, and the person is told.
    if (errorCode(error) === 'NETWORK') return false
    const { what, why, next } = app.describe(error)
    const refused = { ...act, failure: { what, why, next } }
    await keep('acts', refused)
    setOfflineState({ acts: offlineState().acts.map((one) => (one.key === act.key ? refused : one)) })
    return true
  }
}

const sendAll = async (app: OutboxApp): Promise<void> => {
  for (const act of offlineState().acts.filter(({ failure }) => failure === null)) {
    if (!(await sendOne(app, act))) return
    app.onSent()
  }
}

let sending: Promise<void> | null = null

/** Sends what waits, in order, each under its first key, so that a lost answer never does it twice; two tabs take turns where the browser can. */
export const sendWaiting = (app: OutboxApp): Promise<void> => {
  const run = (): Promise<void> => ('locks' in navigator ? navigator.locks.request('dangjian-outbox', () => sendAll(app)) : sendAll(app))
  sending ??= run().finally(() => {
    sending = null
  })
  return sending
}
