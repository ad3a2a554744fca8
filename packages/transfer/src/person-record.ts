import type { Scope } from '@dangjian/db'
import { getMember, categorySchema, educationSchema, genderSchema, memberHistory, partyAffairsSchema, statusSchema } from '@dangjian/members'
import { z } from 'zod'

const day = z.iso.date()

/** What travels with a member: the fields of the roster and the way so far. Files stay with the person's file; they do not travel here. */
export const personRecordSchema = z.object({
  originMemberId: z.uuid(),
  name: z.string().min(1).max(40),
  gender: genderSchema,
  birthDate: day,
  idNumber: z.string().max(18),
  phone: z.string().max(20).nullable(),
  ethnicity: z.string().min(1).max(20),
  education: educationSchema,
  category: categorySchema,
  status: statusSchema,
  joinedOn: day,
  formalOn: day.nullable(),
  jobTitle: z.string().max(60),
  partyAffairs: partyAffairsSchema.nullable(),
  duesPaidTo: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/).nullable(),
  posts: z.array(z.object({ post: z.string().max(40), orgUnitName: z.string().max(120), validFrom: day, validTo: day.nullable() })).max(200),
  affiliations: z.array(z.object({ orgUnitName: z.string().max(120), groupName: z.string().max(120).nullable(), validFrom: day, validTo: day.nullable() })).max(200),
})
export type PersonRecord = z.infer<typeof personRecordSchema>

/** Gathers the record of a member with the clear protected fields; it leaves only sealed. Throws NOT_FOUND. */
export const gatherRecord = async (scope: Scope, memberId: string, duesPaidTo: string | null, clear: { idNumber: string; phone: string | null }): Promise<PersonRecord> => {
  const member = await getMember(scope, { id: memberId })
  const history = await memberHistory(scope, { id: memberId })
  return personRecordSchema.parse({
    originMemberId: memberId, name: member.name, gender: member.gender, birthDate: member.birthDate, ...clear, ethnicity: member.ethnicity, education: member.education,
    category: member.category, status: member.status, joinedOn: member.joinedOn, formalOn: member.formalOn, jobTitle: member.jobTitle, partyAffairs: member.partyAffairs, duesPaidTo,
    posts: history.posts.map(({ post, orgUnitName, validFrom, validTo }) => ({ post, orgUnitName, validFrom, validTo })),
    affiliations: history.affiliations.map(({ orgUnitName, groupName, validFrom, validTo }) => ({ orgUnitName, groupName, validFrom, validTo })),
  })
}
