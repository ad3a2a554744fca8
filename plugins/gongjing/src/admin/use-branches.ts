import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { useQuery } from '@tanstack/react-query'
import type { GongjingRouter } from '../server/router.ts'

/** The branches whose index the person may read, in organization order. */
export const useBranches = () => {
  const { pluginId, tenant } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  return useQuery({ queryKey: [pluginId, 'branches', tenant.id], queryFn: () => client.branches.query({}) })
}
