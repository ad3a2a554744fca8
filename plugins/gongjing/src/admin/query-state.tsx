import { usePluginHost } from '@dangjian/plugin-kit/browser'
import { ErrorState, SkeletonBlock } from '@dangjian/ui/admin'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** What was read, or an honest state: loading, or what did not work with the act that reads it again. */
export const QueryState = <T,>({ query, subject, children }: { query: UseQueryResult<T>; subject: string; children: (data: T) => ReactNode }) => {
  const { describeError, text } = usePluginHost()
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <SkeletonBlock subject={subject} rows={4} />
  const { what, why, next, requestId } = describeError(query.error)
  const acts = [{ key: 'retry', label: text('common.retry'), tone: 'go' as const, onSelect: () => void query.refetch() }]
  return <ErrorState title={what} why={why} basis={next} acts={acts} {...(requestId === null ? {} : { requestId })} />
}
