import { pageInputSchema } from '@dangjian/db'
import { isLocalDate } from '@dangjian/kernel'
import { categorySchema, educationSchema, genderSchema } from '@dangjian/members'
import { admissionDocumentKinds, admissionStepKeys } from '@dangjian/regulations'
import { z } from 'zod'
import { branchStepSchema, superiorStepSchema } from './step-data.ts'

const day = z.string().refine(isLocalDate)
const reason = z.string().trim().min(2).max(500)
const year = z.number().int().min(2000).max(2100)

export const admissionStageSchema = z.enum(['applicant', 'activist', 'candidate', 'probationary', 'formal'])
export const admissionStateSchema = z.enum(['open', 'suspended', 'completed', 'closed'])
export const stepKeySchema = z.enum(admissionStepKeys)
export const documentKindSchema = z.enum(admissionDocumentKinds)

/** A paper that comes with a step or by itself; `title` only for a paper that a tenant has added. */
export const paperSchema = z.object({ kind: documentKindSchema, title: z.string().trim().max(80).optional(), number: z.string().trim().max(60).optional() })

export const listCasesInput = pageInputSchema.extend({
  stage: admissionStageSchema.optional(),
  /** Open cases when absent. */
  state: admissionStateSchema.optional(),
  orgUnitId: z.uuid().optional(),
  search: z.string().trim().max(40).optional(),
})
export const caseInput = z.object({ id: z.uuid() })
export const stepFormInput = z.object({ id: z.uuid(), step: stepKeySchema, onDate: day.optional() })
export const placeInput = z.object({ orgUnitId: z.uuid().optional() })
export const yearInput = z.object({ year })

export const openCaseInput = z.object({
  orgUnitId: z.uuid(),
  groupId: z.uuid().nullable().default(null),
  name: z.string().trim().min(1).max(40),
  gender: genderSchema,
  birthDate: day,
  idNumber: z.string().trim().toUpperCase().max(18),
  phone: z.string().trim().max(20).nullable().default(null),
  ethnicity: z.string().trim().min(1).max(20),
  education: educationSchema,
  category: categorySchema,
  jobTitle: z.string().trim().max(60).default(''),
  /** Day on which the application was received. */
  appliedOn: day,
})

/** `onDate` is today when absent. `reason` is asked for when a limit was missed or a reminder is departed from. */
const recordFields = {
  id: z.uuid(),
  onDate: day.optional(),
  reason: reason.optional(),
  documentNumber: z.string().trim().max(60).optional(),
  /** Papers handed in with the step; all that the step asks for when absent. */
  papers: z.array(paperSchema).max(20).optional(),
}
export const recordStepInput = z.object({ ...recordFields, step: branchStepSchema })
export const decideStepInput = z.object({ ...recordFields, step: superiorStepSchema })
export const correctStepInput = z.object({
  recordId: z.uuid(), reason, onDate: day.optional(), documentNumber: z.string().trim().max(60).optional(), step: branchStepSchema.or(superiorStepSchema).optional(),
})

export const openPublicityInput = z.object({
  id: z.uuid(),
  kind: z.enum(['candidate', 'conversion']).default('candidate'),
  /** Today when absent. */
  startsOn: day.optional(),
  place: z.string().trim().min(1).max(80).optional(),
  /** More than the rule asks for; never fewer. */
  workingDays: z.number().int().min(1).max(60).optional(),
})
export const closePublicityInput = z.object({ publicityId: z.uuid(), onDate: day.optional(), reason: reason.optional() })
export const recordObjectionInput = z.object({ publicityId: z.uuid(), receivedOn: day.optional(), content: z.string().trim().min(2).max(1000) })
export const settleObjectionInput = z.object({ objectionId: z.uuid(), outcome: z.enum(['upheld', 'rejected']), finding: reason })
export const listPublicitiesInput = pageInputSchema.extend({ state: z.enum(['open', 'closed', 'stopped']).optional(), orgUnitId: z.uuid().optional() })

export const suspendCaseInput = z.object({ id: z.uuid(), reason })
export const resumeCaseInput = z.object({ id: z.uuid() })
export const closeCaseInput = z.object({ id: z.uuid(), outcome: z.enum(['withdrawn', 'not_passed', 'not_approved', 'stopped', 'left']), reason })
export const moveCaseInput = z.object({ id: z.uuid(), orgUnitId: z.uuid(), groupId: z.uuid().nullable().default(null), reason })
export const adoptProbationaryInput = z.object({ memberId: z.uuid(), approvedOn: day.optional(), note: z.string().trim().max(500).optional() })

export const requestOverrideInput = z.object({ id: z.uuid(), step: stepKeySchema, reason: z.string().trim().min(10).max(1000) })
export const decideOverrideInput = z.object({ overrideId: z.uuid(), decision: z.enum(['approved', 'refused']), reason })
export const listOverridesInput = z.object({ state: z.enum(['requested', 'approved', 'refused', 'used']).optional(), caseId: z.uuid().optional() })

export const recordDocumentInput = z.object({ id: z.uuid(), paper: paperSchema, datedOn: day.optional(), step: stepKeySchema.optional() })

export const setQuotaInput = z.object({ year, orgUnitId: z.uuid(), quota: z.number().int().min(0).max(99_999), note: z.string().trim().max(200).optional() })
/** Stricter figures by name and papers in addition; an empty object takes back what the tenant had set. */
export const tightenRuleInput = z.object({
  ruleId: z.string().regex(/^(DEV|DEVB)-\d{2}$/),
  parameters: z.record(z.string().max(40), z.number().min(0).max(1000)).default({}),
  papers: z.array(z.object({ title: z.string().trim().min(1).max(80) })).max(10).default([]),
  isObligatory: z.boolean().optional(),
  reason,
})
