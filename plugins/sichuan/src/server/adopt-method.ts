import { requireCan } from '@dangjian/contracts'
import { AppError, newId, notFound } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { kinds } from './method-schema.ts'
import { insertAdoption } from './method-store.ts'

export const adoptMethodInput = z.object({ publicationId: z.uuid(), orgUnitId: z.uuid(), plan: z.string().trim().min(2).max(500) })

/** A branch takes over a published method; the province is told. Throws NOT_FOUND, FORBIDDEN and METHOD_ADOPTED. */
export const adoptMethod = async (scope: PluginScope, input: z.output<typeof adoptMethodInput>): Promise<{ id: string }> => {
  const unit = await scope.core.org.get(input.orgUnitId)
  requireCan(scope.access, 'sichuan:method.adopt', unit.path)
  const published = await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })
  const publication = published.find(({ id }) => id === input.publicationId)
  if (!publication) throw notFound('method')
  const id = newId()
  const adoption = { id, publicationId: publication.id, title: publication.subject, orgUnitId: unit.id, orgUnitName: unit.name, plan: input.plan }
  if (!(await insertAdoption(scope, adoption))) throw new AppError('METHOD_ADOPTED', { unit: unit.name, title: publication.subject }, 409)
  await scope.core.exchange.send({
    toTenantId: publication.fromTenantId,
    kind: kinds.adopted,
    subject: publication.subject,
    payload: { unitName: unit.name, bureauName: scope.tenant.name, plan: input.plan },
    replyTo: publication.id,
  })
  await scope.audit({
    action: 'sichuan.method-adopted',
    subject: { type: 'sichuan.adoption', id },
    summary: `${unit.name}采用支部工作法《${publication.subject}》`,
    orgPath: unit.path,
    details: { publicationId: publication.id },
  })
  await scope.emit('sichuan.method-adopted', { adoptionId: id })
  return { id }
}
