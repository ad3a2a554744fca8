import type { SeedSession } from '../world/seed-store.ts'
import type { Call } from './clients.ts'

/** What one client looks at: its session and the subtree that the session may read. */
export interface Reader extends SeedSession {
  readonly path: string
}

/** The roster page of a reader for each search, through the product. */
export const productCalls = (readers: readonly [Reader, ...Reader[]], searches: readonly string[]): [Call, ...Call[]] => {
  const callOf = (search: string, at: number): Call => ({
    path: `/trpc/members.listMembers?input=${encodeURIComponent(JSON.stringify({ search, limit: 20 }))}`,
    headers: { cookie: `dj_session=${(readers[at % readers.length] ?? readers[0]).token}`, 'x-dangjian': '1' },
  })
  return [callOf(searches[0] ?? '', 0), ...searches.slice(1).map((search, at) => callOf(search, at + 1))]
}

/** The same pages from the bare route. */
export const floorCalls = (readers: readonly [Reader, ...Reader[]], searches: readonly string[]): [Call, ...Call[]] => {
  const callOf = (search: string, at: number): Call => {
    const { tenantId, path } = readers[at % readers.length] ?? readers[0]
    return { path: `/page?${new URLSearchParams({ tenant: tenantId, path, search }).toString()}` }
  }
  return [callOf(searches[0] ?? '', 0), ...searches.slice(1).map((search, at) => callOf(search, at + 1))]
}
