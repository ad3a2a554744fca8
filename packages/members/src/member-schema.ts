import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** A Shanghai day. */
export const dateSchema = z.string().refine(isLocalDate)

export const genderSchema = z.enum(['male', 'female'])
/** Highest education, best first; the first four are 大专及以上. */
export const educationSchema = z.enum(['doctor', 'master', 'bachelor', 'college', 'secondary_vocational', 'senior_high', 'junior_high'])
export const categorySchema = z.enum(['serving_officer', 'retired', 'civilian'])
export const statusSchema = z.enum(['formal', 'probationary'])
export const stateSchema = z.enum(['active', 'mobile', 'lost_contact', 'suspended', 'exited'])
export const exitKindSchema = z.enum(['transferred_out', 'expelled', 'removed', 'persuaded_out', 'resigned', 'cancelled', 'deceased'])
/** 警种: 刑侦, 治安, 交通, 特警, 社区, 监管, 法制, 经侦, 禁毒, 网安, 政保, 出入境, 科信, 指挥, 政工, 综合. */
export const policeTypeSchema = z.enum([
  'criminal', 'public_order', 'traffic', 'special', 'community', 'detention', 'legal', 'economic', 'narcotics', 'cyber', 'political_security', 'border', 'technology', 'command',
  'political_work', 'general',
])
/** 警号: six to eight digits. */
export const policeNumberSchema = z.string().trim().regex(/^\d{6,8}$/)
export const partyAffairsSchema = z.enum(['full_time', 'part_time'])

/** The recorded fields of a member; what they must be to each other is in `memberProblems`. */
export const memberFieldsSchema = z.object({
  name: z.string().trim().min(1).max(40),
  gender: genderSchema,
  birthDate: dateSchema,
  idNumber: z.string().trim().toUpperCase().max(18),
  phone: z.string().trim().max(20).nullable().default(null),
  ethnicity: z.string().trim().min(1).max(20),
  education: educationSchema,
  category: categorySchema,
  status: statusSchema,
  joinedOn: dateSchema,
  formalOn: dateSchema.nullable().default(null),
  jobTitle: z.string().trim().max(60).default(''),
  partyAffairs: partyAffairsSchema.nullable().default(null),
})
