import { isLocalDate } from '@dangjian/kernel'
import { orgNameSchema, orgUnitFormSchema, orgUnitKindSchema } from '@dangjian/org'
import { z } from 'zod'

const day = z.string().refine(isLocalDate)
const line = z.string().trim().min(2).max(200).regex(/^[^\p{Cc}]+$/u)
const names = { form: orgUnitFormSchema, name: orgNameSchema, shortName: orgNameSchema }
const seen = { unitId: z.uuid(), version: z.number().int().min(1) }

/** What is to change, by kind of act; `version` is the one the person saw. */
export const orgActChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set_up'), parentId: z.uuid(), unitKind: orgUnitKindSchema, ...names }),
  z.object({ kind: z.literal('rename'), ...seen, ...names }),
  z.object({ kind: z.literal('move'), ...seen, newParentId: z.uuid() }),
  z.object({ kind: z.literal('split'), ...seen, ...names, memberIds: z.array(z.uuid()).min(1).max(500).readonly() }),
  z.object({ kind: z.literal('merge'), ...seen, receivingId: z.uuid() }),
  z.object({ kind: z.literal('dissolve'), ...seen, receivingId: z.uuid().nullable() }),
])

export const previewOrgActInput = z.object({ change: orgActChangeSchema, effectiveOn: day })
export type PreviewOrgActInput = z.infer<typeof previewOrgActInput>

/** `effectiveOn` may lie in the past or ahead; an act ahead is carried out on its day. */
export const proposeOrgActInput = z.object({
  change: orgActChangeSchema,
  applicant: line,
  appliedOn: day,
  approvingBody: line,
  documentNumber: line.optional(),
  grounds: z.string().trim().min(2).max(1000).regex(/^[^\p{Cc}]+$/u),
  effectiveOn: day,
})
export type ProposeOrgActInput = z.infer<typeof proposeOrgActInput>
