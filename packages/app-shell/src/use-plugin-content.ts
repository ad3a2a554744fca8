import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { getUntypedClient } from '@trpc/client'
import { useApiClient } from './api-client.ts'

/** What a content pack brings, not parsed yet; NOT_FOUND once it is switched off, for this tenant as if it had never been. */
export const usePluginContent = (pluginId: string): UseQueryResult<unknown> => {
  const client = useApiClient()
  return useQuery({ queryKey: ['plugin-content', pluginId], queryFn: () => getUntypedClient(client).query(`plugins.${pluginId}.content`, {}) })
}
