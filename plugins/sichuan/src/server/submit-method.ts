import { AppError, newId } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { submittedLine } from '../locales/server.zh-CN.ts'
import { kinds, methodSchema } from './method-schema.ts'
import { insertMethod } from './method-store.ts'
import { requireBranch } from './require-branch.ts'

export const submitMethodInput = methodSchema.extend({ orgUnitId: z.uuid() })

/** A branch hands its work method to the province. Throws NO_PROVINCE_ABOVE, METHOD_OF_BRANCH, FORBIDDEN and NOT_FOUND. */
export const submitMethod = async (scope: PluginScope, input: z.output<typeof submitMethodInput>): Promise<{ id: string }> => {
  const unit = await requireBranch(scope, 'sichuan:method.submit', input.orgUnitId)
  const province = (await scope.core.tenants.above()).find(({ kind }) => kind === 'province')
  if (!province) throw new AppError('NO_PROVINCE_ABOVE', {}, 409)
  const id = newId()
  const exchangeId = await scope.core.exchange.send({
    toTenantId: province.id,
    kind: kinds.submitted,
    subject: input.title,
    payload: { title: input.title, sections: input.sections, unitName: unit.name, bureauName: scope.tenant.name },
  })
  await insertMethod(scope, { id, exchangeId, orgUnitId: unit.id, orgUnitName: unit.name, orgPath: unit.path, title: input.title, sections: input.sections })
  await scope.audit({
    action: 'sichuan.method-submitted',
    subject: { type: 'sichuan.method', id },
    summary: submittedLine(unit.name, input.title),
    orgPath: unit.path,
    details: { exchangeId },
  })
  await scope.emit('sichuan.method-submitted', { methodId: id })
  return { id }
}
