import { pathsWith } from '@dangjian/contracts'
import { pathRangeEnd } from '@dangjian/db'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { and, desc, eq, gte, lt, or, sql } from 'drizzle-orm'
import { suggestions } from './tables.ts'

/** A suggestion as it leaves the server; `recordedOn` is an instant in ISO form. */
export interface Suggestion {
  readonly id: string
  readonly memberName: string
  readonly content: string
  readonly recordedOn: string
}

const columns = { id: suggestions.id, memberName: suggestions.memberName, content: suggestions.content, createdAt: suggestions.createdAt }

const outward = ({ createdAt, ...row }: { id: string; memberName: string; content: string; createdAt: Date }): Suggestion => ({ ...row, recordedOn: createdAt.toISOString() })

type NewSuggestion = Omit<typeof suggestions.$inferInsert, 'tenantId' | 'recordedBy' | 'createdAt'>

/** Adds one suggestion of the scope's tenant. */
export const insertSuggestion = async (scope: PluginScope, suggestion: NewSuggestion): Promise<void> => {
  await scope.tx.insert(suggestions).values({ ...suggestion, tenantId: scope.tenantId, recordedBy: scope.actor.name, createdAt: scope.clock.now() })
}

/** Suggestions inside the subtrees that the person may read, newest first, 200 at most. */
export const selectSuggestions = async (scope: PluginScope): Promise<Suggestion[]> => {
  const paths = pathsWith(scope.access, 'template:suggestion.read')
  const readable = or(...paths.map((path) => and(gte(suggestions.orgPath, path), lt(suggestions.orgPath, pathRangeEnd(path))))) ?? sql`false`
  const rows = await scope.tx.select(columns).from(suggestions).where(and(eq(suggestions.tenantId, scope.tenantId), readable)).orderBy(desc(suggestions.id)).limit(200)
  return rows.map(outward)
}

/** Suggestions of one member, newest first, 200 at most. */
export const selectSuggestionsOf = async (scope: PluginScope, memberId: string): Promise<Suggestion[]> => {
  const own = and(eq(suggestions.tenantId, scope.tenantId), eq(suggestions.memberId, memberId))
  return (await scope.tx.select(columns).from(suggestions).where(own).orderBy(desc(suggestions.id)).limit(200)).map(outward)
}
