import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { shellText } from './locales/zh-CN.ts'
import { useShell } from './shell-context.ts'

interface QueryViewProps<T> {
  query: UseQueryResult<T, unknown>
  /** The object that is loaded, for 正在加载…，请稍候。 */
  subject: string
  rows?: number
  /** Shown instead of the content when `isEmpty` says so; an EmptyState with the first step. */
  empty?: ReactNode
  isEmpty?: (data: T) => boolean
  /** Words for FORBIDDEN when the common ones are too general. */
  forbidden?: ReactNode
  children: (data: T) => ReactNode
}

/** The four honest states of one query: skeleton, empty, error with its request id, no permission; else the content. */
export const QueryView = <T,>({ query, subject, rows, empty, isEmpty, forbidden, children }: QueryViewProps<T>) => {
  const { kit, describeError } = useShell()
  if (query.data !== undefined) return isEmpty?.(query.data) === true && empty !== undefined ? empty : children(query.data)
  if (query.isPending) return <kit.Skeleton subject={subject} {...(rows === undefined ? {} : { rows })} />
  const { code, what, why, next, requestId } = describeError(query.error)
  if (code === 'FORBIDDEN') return forbidden ?? <kit.ForbiddenState title={what} why={why} instead={next} />
  return (
    <kit.ErrorState
      title={what}
      why={why}
      basis={next}
      acts={[{ key: 'retry', label: shellText.reload, tone: 'go', onSelect: () => void query.refetch() }]}
      {...(requestId === null ? {} : { requestId })}
    />
  )
}
