import { AppError, newId, notFound } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { adoptedLine } from '../locales/server.zh-CN.ts'
import { kinds, publicationPayload } from './method-schema.ts'
import { insertAdoption } from './method-store.ts'
import { requireBranch } from './require-branch.ts'

export const adoptMethodInput = z.object({ publicationId: z.uuid(), orgUnitId: z.uuid(), plan: z.string().trim().min(2).max(500) })

/** A branch takes over a published method, once; the province is told. Throws NOT_FOUND, METHOD_OF_BRANCH, FORBIDDEN and METHOD_ADOPTED. */
export const adoptMethod = async (scope: PluginScope, input: z.output<typeof adoptMethodInput>): Promise<{ id: string }> => {
  const unit = await requireBranch(scope, 'sichuan:method.adopt', input.orgUnitId)
  const published = await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })
  const publication = published.find(({ id }) => id === input.publicationId)
  if (!publication) throw notFound('method')
  const { submissionId } = publicationPayload.parse(publication.payload)
  const id = newId()
  const adoption = { id, publicationId: publication.id, title: publication.subject, orgUnitId: unit.id, orgUnitName: unit.name, plan: input.plan }
  if (!(await insertAdoption(scope, adoption))) throw new AppError('METHOD_ADOPTED', { unit: unit.name, title: publication.subject }, 409)
  await scope.core.exchange.send({
    toTenantId: publication.fromTenantId,
    kind: kinds.adopted,
    subject: publication.subject,
    payload: { submissionId, unitName: unit.name, bureauName: scope.tenant.name, plan: input.plan },
    replyTo: publication.id,
  })
  await scope.audit({
    action: 'sichuan.method-adopted',
    subject: { type: 'sichuan.adoption', id },
    summary: adoptedLine(unit.name, publication.subject),
    orgPath: unit.path,
    details: { publicationId: publication.id },
  })
  await scope.emit('sichuan.method-adopted', { adoptionId: id })
  return { id }
}
