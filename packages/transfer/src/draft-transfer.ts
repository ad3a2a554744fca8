import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getMemberBrief, personById, pinyinOf } from '@dangjian/members'
import { ownTenant } from '@dangjian/tenancy'
import { z } from 'zod'
import { fill, transferTexts as text } from './locales/zh-CN.ts'
import { confirmableKeys } from './preflight.ts'
import { insertEvent, insertTransfer } from './transfer-store.ts'
import { resolveTarget } from './resolve-target.ts'
import { transferReasonSchema } from './transfer-words.ts'

/** What a branch writes down when a transfer sets out, and may correct after a refusal. */
export const transferTermsSchema = z.object({
  way: z.enum(['internal', 'tenant', 'package']),
  /** Branch of this tenant, for `internal`. */
  toUnitId: z.uuid().optional(),
  toGroupId: z.uuid().optional(),
  /** Bureau of this deployment, for `tenant`. */
  toTenantId: z.uuid().optional(),
  /** Name of the receiving organization, for `package`; for `tenant` the branch there, as far as it is known. */
  toName: z.string().trim().max(80).default(''),
  reason: transferReasonSchema,
  reasonNote: z.string().trim().max(200).default(''),
  /** YYYY-MM; null while the branch has not confirmed. */
  duesPaidTo: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/).nullable().default(null),
  confirmed: z.array(z.enum(confirmableKeys)).max(confirmableKeys.length).default([]),
  endsPosts: z.boolean().default(false),
})
export type TransferTerms = z.output<typeof transferTermsSchema>

export const draftTransferInput = transferTermsSchema.extend({ memberId: z.uuid() })
export type DraftTransferInput = z.output<typeof draftTransferInput>

/**
 * Sets a transfer of affiliation out on paper: nothing changes for the member until the receipt (EDU-06). Throws NOT_FOUND, FORBIDDEN (transfer.handle at the member's
 * branch), MEMBER_NOT_TRANSFERABLE for somebody lost, suspended or gone, TRANSFER_OPEN when one is under way, and the codes of `resolveTarget`.
 */
export const draftTransfer = async (scope: Scope, input: DraftTransferInput): Promise<{ id: string }> => {
  const member = await getMemberBrief(scope, input.memberId)
  if (member.path === null || member.orgUnitId === null || member.orgUnitName === null) throw notFound('member')
  requireCan(scope.access, 'member.read', member.path)
  requireCan(scope.access, 'transfer.handle', member.path)
  const { state } = await personById(scope, member.id)
  if (state !== 'active' && state !== 'mobile') throw conflict('MEMBER_NOT_TRANSFERABLE', { name: member.name })
  const tenant = await ownTenant(scope)
  const target = await resolveTarget(scope, tenant, input, member.orgUnitId)
  const id = newId()
  const isNew = await insertTransfer(scope, {
    id, direction: input.way === 'internal' ? 'internal' : 'out', way: input.way, state: 'drafted', attempt: 1,
    memberId: member.id, memberName: member.name, ...pinyinOf(member.name), memberStatus: member.status,
    fromUnitId: member.orgUnitId, fromUnitName: member.orgUnitName, fromTenantId: tenant.id, fromTenantName: tenant.name, ...target,
    reason: input.reason, reasonNote: input.reasonNote, duesPaidTo: input.duesPaidTo, confirmed: input.confirmed, endsPosts: input.endsPosts,
    draftedOn: today(scope.clock), draftedBy: scope.actor.accountId ?? scope.actor.name, draftedByName: scope.actor.name,
  })
  if (!isNew) throw new AppError('TRANSFER_OPEN', { name: member.name }, 409)
  const place = [target.toTenantName, target.toUnitName].filter(Boolean).join('')
  await insertEvent(scope, { id, attempt: 1 }, 'drafted', fill(text.to, { place }))
  await scope.audit({ action: 'transfer.drafted', subject: { type: 'transfer', id }, orgPath: member.path, summary: `拟转接${member.name}的组织关系，${fill(text.to, { place })}`, details: { memberId: member.id, way: input.way } })
  return { id }
}
