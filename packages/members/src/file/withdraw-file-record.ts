import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { touchMember } from '../member-store.ts'
import { findFileRecord, withdrawRecord } from './file-store.ts'
import { manageableMember } from './manageable-member.ts'
import { recordChanges } from './record-changes.ts'

export const withdrawFileRecordInput = z.object({ kind: z.enum(['education', 'honour']), id: z.uuid(), reason: z.string().trim().min(2).max(200) })
export type WithdrawFileRecordInput = z.infer<typeof withdrawFileRecordInput>

/** Takes a school or an honour that was entered by mistake out of the file; the record stays with the reason. Throws NOT_FOUND and FORBIDDEN (member.manage). */
export const withdrawFileRecord = async (scope: Scope, { kind, id, reason }: WithdrawFileRecordInput): Promise<{ id: string }> => {
  const record = await findFileRecord(scope, kind, id)
  if (!record) throw notFound('record')
  const { name, place } = await manageableMember(scope, record.memberId)
  await withdrawRecord(scope, kind, id, reason)
  await touchMember(scope, record.memberId)
  await recordChanges(scope, record.memberId, [{ field: kind === 'education' ? 'educations' : 'honours', before: record.label, after: null }], reason)
  await scope.audit({
    action: `member.${kind}-withdrawn`, subject: { type: 'member', id: record.memberId }, orgPath: place, summary: `撤销${name}的${kind === 'education' ? '学历' : '荣誉奖励'}登记：${record.label}，事由：${reason}`,
    details: { id },
  })
  return { id }
}
