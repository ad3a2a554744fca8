import { usePluginHost } from '@dangjian/plugin-kit/browser'
import { ErrorState } from '@dangjian/ui/admin'

/** A list that could not be read: what, why, what next, and the act that reads it again. */
export const ListFailure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { describeError, text } = usePluginHost()
  const { what, why, next, requestId } = describeError(error)
  const acts = [{ key: 'retry', label: text('page.retry'), tone: 'go' as const, onSelect: onRetry }]
  return <ErrorState title={what} why={why} basis={next} acts={acts} {...(requestId === null ? {} : { requestId })} />
}
