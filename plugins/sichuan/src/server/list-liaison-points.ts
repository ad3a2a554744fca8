import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { kinds } from './method-schema.ts'
import { selectVisits } from './visit-store.ts'

const visitPayload = z.object({ kind: z.enum(['area_meeting', 'visit', 'research']), visitedOn: z.string(), visitors: z.string(), findings: z.string(), advice: z.string() })

/** The department's liaison points in code order, each with its visits, latest first; empty for a tenant that has none below. */
export const listLiaisonPoints = async (scope: PluginScope<{ liaisonCodes: string[] }>) => {
  const visits = await selectVisits(scope)
  const bureaus = await scope.core.tenants.below()
  return bureaus
    .filter(({ code }) => scope.settings.liaisonCodes.includes(code))
    .map(({ id, name, shortName, code }) => ({
      id, name, shortName, code,
      visits: visits.filter(({ pointId }) => pointId === id).map(({ id: visitId, kind, visitedOn, visitors, findings, advice }) => ({ id: visitId, kind, visitedOn, visitors, findings, advice })),
    }))
}

/** Visits that the department paid to this bureau. */
export const listVisitsReceived = async (scope: PluginScope) =>
  (await scope.core.exchange.list({ kind: kinds.visited, direction: 'received' })).map(({ id, payload }) => ({ id, ...visitPayload.parse(payload) }))
