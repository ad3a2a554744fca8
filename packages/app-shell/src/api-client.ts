import type { AppRouter } from '@dangjian/api'
import { createTRPCClient, type TRPCClient, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { createTRPCContext } from '@trpc/tanstack-react-query'

export type ApiClient = TRPCClient<AppRouter>

/** A client typed by the core's router. */
export const createApiClient = (link: TRPCLink<AnyRouter>): ApiClient => createTRPCClient<AppRouter>({ links: [link as TRPCLink<AppRouter>] })

const context = createTRPCContext<AppRouter>()

export const ApiProvider = context.TRPCProvider

/** Typed access to every procedure: `useQuery(api.org.listOrgTree.queryOptions({}))`, `useAct(api.life.planMeeting.mutationOptions())`. */
export const useApi = context.useTRPC

/** The bare client, for one call outside of a page's queries (for example before a download). */
export const useApiClient = context.useTRPCClient
