/** An answer of the server as it is kept for reading without a line. */
export interface KeptAnswer {
  readonly hash: string
  readonly data: unknown
  /** When it came, in milliseconds. */
  readonly at: number
}

/** An act that waits for the line; `failure` is set when the server has refused it. */
export interface KeptAct {
  /** The idempotency key of the first attempt, and with it the id. */
  readonly key: string
  readonly accountId: string
  /** `life.replyToMeeting`. */
  readonly path: string
  readonly input: unknown
  /** What the act is about (an id), so that its page can say that it waits. */
  readonly subject: string
  /** 请假：11月主题党日. */
  readonly label: string
  readonly at: number
  readonly failure: { readonly what: string; readonly why: string; readonly next: string } | null
}

const NAME = 'dangjian-offline'
const stores = { answers: 'hash', acts: 'key', drafts: 'name', meta: 'name' } as const
type StoreName = keyof typeof stores

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
  })

let opened: Promise<IDBDatabase> | null = null

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.addEventListener('upgradeneeded', () => {
      for (const [name, keyPath] of Object.entries(stores)) request.result.createObjectStore(name, { keyPath })
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
  })
  return opened
}

/** Runs on a store; a browser that keeps nothing (private windows of old terminals) answers `fallback`, and the app works as it does online. */
const withStore = async <T>(name: StoreName, mode: IDBTransactionMode, fallback: T, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  try {
    return await answerOf(work((await open()).transaction(name, mode).objectStore(name)))
  } catch {
    return fallback
  }
}

/** One record by its key; undefined when there is none. */
export const readKept = async <T>(store: StoreName, key: string): Promise<T | undefined> => withStore<T | undefined>(store, 'readonly', undefined, (kept) => kept.get(key))
/** Every record of a store. */
export const listKept = async <T>(store: StoreName): Promise<T[]> => withStore<T[]>(store, 'readonly', [], (kept) => kept.getAll())
/** Keeps a record under the key that it carries. */
export const keep = async (store: StoreName, record: object): Promise<void> => {
  await withStore<IDBValidKey>(store, 'readwrite', '', (kept) => kept.put(record))
}
/** Forgets one record, or the whole store. */
export const forget = async (store: StoreName, key?: string): Promise<void> => {
  await withStore<undefined>(store, 'readwrite', undefined, (kept) => (key === undefined ? kept.clear() : kept.delete(key)))
}
/** Forgets everything of whoever was here. */
export const forgetAll = async (): Promise<void> => {
  await Promise.all([forget('answers'), forget('acts'), forget('drafts'), forget('meta')])
}
