import { AppError, newId, notFound, today } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { visitedLine, visitSubject } from '../locales/server.zh-CN.ts'
import { kinds } from './method-schema.ts'
import { visitKinds } from './tables.ts'
import { insertVisit } from './visit-store.ts'

export const recordVisitInput = z.object({
  pointId: z.uuid(),
  kind: z.enum(visitKinds),
  visitedOn: z.iso.date(),
  visitors: z.string().trim().min(2).max(100),
  findings: z.string().trim().min(2).max(1000),
  advice: z.string().trim().max(1000).default(''),
})

/** The department records a visit to one of its liaison points, and the bureau gets it. Throws NOT_FOUND and VISIT_IN_FUTURE. */
export const recordVisit = async (scope: PluginScope<{ liaisonCodes: string[] }>, input: z.output<typeof recordVisitInput>): Promise<{ id: string }> => {
  const point = (await scope.core.tenants.below()).find(({ id, code }) => id === input.pointId && scope.settings.liaisonCodes.includes(code))
  if (!point) throw notFound('liaison-point')
  const now = today(scope.clock)
  if (input.visitedOn > now) throw new AppError('VISIT_IN_FUTURE', { visitedOn: input.visitedOn, today: now }, 422)
  const id = newId()
  await insertVisit(scope, { ...input, id, pointName: point.name })
  const { kind, visitedOn, visitors, findings, advice } = input
  await scope.core.exchange.send({ toTenantId: point.id, kind: kinds.visited, subject: visitSubject(kind, visitedOn), payload: { kind, visitedOn, visitors, findings, advice } })
  await scope.audit({
    action: 'sichuan.visit-recorded',
    subject: { type: 'sichuan.visit', id },
    summary: visitedLine(point.name, kind, visitedOn),
    details: { pointId: point.id, kind },
  })
  await scope.emit('sichuan.visit-recorded', { visitId: id })
  return { id }
}
