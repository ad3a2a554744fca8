import { requireCan } from '@dangjian/contracts'
import { AppError, newId } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { kinds, methodSchema } from './method-schema.ts'
import { insertMethod } from './method-store.ts'

export const submitMethodInput = methodSchema.extend({ orgUnitId: z.uuid() })

/** A branch hands its work method to the province. Throws NO_PROVINCE_ABOVE, FORBIDDEN and NOT_FOUND. */
export const submitMethod = async (scope: PluginScope, input: z.output<typeof submitMethodInput>): Promise<{ id: string }> => {
  const unit = await scope.core.org.get(input.orgUnitId)
  requireCan(scope.access, 'sichuan:method.submit', unit.path)
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
    summary: `${unit.name}报送支部工作法《${input.title}》`,
    orgPath: unit.path,
    details: { exchangeId },
  })
  await scope.emit('sichuan.method-submitted', { methodId: id })
  return { id }
}
