import { pathRangeEnd } from '@dangjian/db'
import { and, gte, inArray, lt, or, sql, type Column, type SQL } from 'drizzle-orm'

/** Rows whose path lies inside one of the subtrees. */
export const pathInside = (column: Column, paths: readonly string[]): SQL => or(...paths.map((path) => and(gte(column, path), lt(column, pathRangeEnd(path))))) ?? sql`false`

/** Rows addressed to one of the paths exactly. */
export const addressedTo = (column: Column, paths: readonly string[]): SQL => (paths.length === 0 ? sql`false` : inArray(column, [...paths]))

/** Rows an organizer sees: inside the readable subtrees, or reaching them from above. */
export const seenBy = (column: Column, reach: { inside: readonly string[]; above: readonly string[] }): SQL => or(pathInside(column, reach.inside), addressedTo(column, reach.above)) ?? sql`false`
