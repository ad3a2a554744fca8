import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { useQuery } from '@tanstack/react-query'
import type { listLiaisonPoints } from '../server/list-liaison-points.ts'
import type { SichuanRouter } from '../server/router.ts'

/** A liaison point with its visits, latest first. */
export type LiaisonPoint = Awaited<ReturnType<typeof listLiaisonPoints>>['points'][number]

/** The province's liaison points; the page and the panel on the province's page share one answer. */
export const usePoints = () => {
  const { pluginId, tenant } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  return useQuery({ queryKey: [pluginId, 'liaison-points', tenant.id], queryFn: () => client.listLiaisonPoints.query({}) })
}
