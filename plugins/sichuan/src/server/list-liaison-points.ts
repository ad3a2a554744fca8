import { today } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { kinds } from './method-schema.ts'
import { visitKinds } from './tables.ts'
import { selectVisits } from './visit-store.ts'

const visitPayload = z.object({ kind: z.enum(visitKinds), visitedOn: z.string(), visitors: z.string(), findings: z.string(), advice: z.string() })

/**
 * The department's liaison points in code order, each with its visits, latest first, and the year that the counts are for; no point for a
 * tenant that has none below.
 */
export const listLiaisonPoints = async (scope: PluginScope<{ liaisonCodes: string[] }>) => {
  const visits = await selectVisits(scope)
  const now = today(scope.clock)
  const points = (await scope.core.tenants.below()).filter(({ code }) => scope.settings.liaisonCodes.includes(code))
  return {
    today: now,
    points: points.map(({ id, name, shortName }) => {
      const own = visits.filter(({ pointId }) => pointId === id)
      const inYear = own.filter(({ visitedOn }) => visitedOn.startsWith(now.slice(0, 4)))
      const areaMeetings = inYear.filter(({ kind }) => kind === 'area_meeting').length
      return {
        id, name, shortName, areaMeetings, visitsInYear: inYear.length - areaMeetings,
        visits: own.map(({ id: visitId, kind, visitedOn, visitors, findings, advice, recordedBy }) => ({ id: visitId, kind, visitedOn, visitors, findings, advice, recordedBy })),
      }
    }),
  }
}

/** Visits that the department paid to this bureau, as recorded, newest record first. */
export const listVisitsReceived = async (scope: PluginScope) =>
  (await scope.core.exchange.list({ kind: kinds.visited, direction: 'received' })).map(({ id, payload, createdByName }) => ({ id, ...visitPayload.parse(payload), recordedBy: createdByName }))
