import { z } from 'zod'

/** A page of a keyset-paged list: `next` is the cursor of the following page, null at the end. */
export interface Page<T> {
  readonly items: T[]
  readonly total: number
  readonly next: string | null
}

/** Input of every list. `cursor` is opaque; `limit` 1…200. */
export const pageInputSchema = z.object({ cursor: z.string().max(400).optional(), limit: z.number().int().min(1).max(200).default(20) })
export type PageInput = z.infer<typeof pageInputSchema>

/** Packs sort keys into an opaque cursor. */
export const encodeCursor = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')

const cursorSchema = z.array(z.string().max(200)).min(1).max(4)

/** Unpacks a cursor; undefined when it is not one of ours. */
export const decodeCursor = (cursor: string): string[] | undefined => {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** End of the range of a materialized path: every path below `path` sorts before it in C collation. */
export const pathRangeEnd = (path: string): string => `${path.slice(0, -1)}0`
