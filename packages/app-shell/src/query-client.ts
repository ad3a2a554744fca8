import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { errorCode, isOutcomeUnknown } from './error-text.ts'

/** Key under which the session stands in the cache. */
export const sessionKey = ['shell', 'session'] as const

/**
 * The cache of an app. A query that finds the session gone brings the sign-in page; a mutation does not, because the form would be lost. Every act
 * that succeeded refreshes what is on screen, so that no page has to name what it changed.
 */
export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      // `always`: without a line the page says so instead of waiting silently.
      queries: { networkMode: 'always', staleTime: 5000, retryDelay: 600, retry: (count, error) => count < 2 && isOutcomeUnknown(error) },
      mutations: { networkMode: 'always', retry: false },
    },
    queryCache: new QueryCache({
      onError: (error) => {
        if (errorCode(error) === 'SIGN_IN_REQUIRED') client.setQueryData(sessionKey, null)
      },
    }),
    mutationCache: new MutationCache({ onSuccess: () => void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'shell' }) }),
  })
  return client
}
