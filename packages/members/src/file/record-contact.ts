import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { dateSchema } from '../member-schema.ts'
import { touchMember } from '../member-store.ts'
import { takeStep } from '../standing/take-step.ts'
import { insertContact } from './file-store.ts'
import { manageableMember } from './manageable-member.ts'

export const recordContactInput = z.object({ memberId: z.uuid(), contactedOn: dateSchema, way: z.enum(['visit', 'phone', 'video', 'letter']), reached: z.boolean() })
export type RecordContactInput = z.infer<typeof recordContactInput>

/**
 * Notes that somebody who is away or missing was contacted, or that it was tried: that and when, never what was said (EDU-08 第三十二条, EDU-09 第三十四条). Who is reached is
 * not missing any more. Throws NOT_FOUND, FORBIDDEN (member.manage), CONTACT_NOT_NEEDED for somebody who is there, DATE_IN_FUTURE.
 */
export const recordContact = async (scope: Scope, { memberId, ...contact }: RecordContactInput): Promise<{ id: string }> => {
  const { name, place, state } = await manageableMember(scope, memberId)
  if (contact.contactedOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { date: contact.contactedOn })
  if (state === 'active' || state === 'exited') throw conflict('CONTACT_NOT_NEEDED', { name })
  const id = await insertContact(scope, memberId, contact)
  if (state === 'lost_contact' && contact.reached) await takeStep(scope, memberId, { act: 'contact_found', on: contact.contactedOn }, { reason: '已与本人取得联系' })
  else await touchMember(scope, memberId)
  await scope.audit({
    action: 'member.contact-recorded', subject: { type: 'member', id: memberId }, orgPath: place, summary: `登记${contact.contactedOn}与${name}的联系，${contact.reached ? '已取得联系' : '未取得联系'}`,
    details: { contactId: id, way: contact.way, reached: contact.reached },
  })
  return { id }
}
