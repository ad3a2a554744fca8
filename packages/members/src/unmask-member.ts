import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { maskedFields } from './file/field-classes.ts'
import { accessPathOf, getReadableMember } from './get-readable-member.ts'

export const unmaskMemberInput = z.object({ id: z.uuid(), field: z.enum(maskedFields), reason: z.string().trim().min(4).max(200) })
export type UnmaskMemberInput = z.infer<typeof unmaskMemberInput>

const words = { idNumber: '身份证号', phone: '手机号码', policeNumber: '警号' } as const

/** Shows one protected field in the clear and writes who, whose, what and why into the trail. Throws NOT_FOUND and FORBIDDEN (member.unmask). */
export const unmaskMember = async (scope: Scope, input: UnmaskMemberInput): Promise<{ value: string | null }> => {
  const member = await getReadableMember(scope, input.id)
  const path = accessPathOf(member)
  requireCan(scope.access, 'member.unmask', path)
  const sealed = { idNumber: member.idNumberSealed, phone: member.phoneSealed, policeNumber: member.policeNumberSealed }[input.field]
  await scope.audit({
    action: 'member.unmasked',
    subject: { type: 'member', id: member.id },
    orgPath: path,
    summary: `查看${member.name}的${words[input.field]}，理由：${input.reason}`,
    details: { field: input.field, reason: input.reason },
  })
  return { value: sealed === null ? null : scope.fields.open(sealed) }
}
