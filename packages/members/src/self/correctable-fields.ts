import { z } from 'zod'
import { isProtectedField } from '../file/field-classes.ts'
import { maskIdNumber, maskPhone, maskPoliceNumber } from '../mask.ts'

/** What a member may ask to have corrected; status and place follow from procedures of their own. */
export const correctableFieldSchema = z.enum([
  'name', 'gender', 'birthDate', 'idNumber', 'phone', 'ethnicity', 'education', 'category', 'joinedOn', 'formalOn', 'jobTitle', 'policeNumber', 'policeType',
])
export type CorrectableField = z.infer<typeof correctableFieldSchema>

const masks = { idNumber: maskIdNumber, phone: maskPhone, policeNumber: maskPoliceNumber } as const

/** A value of a field as it may stand on a list: protected ones masked. */
export const shownValue = (field: CorrectableField, value: string | null): string | null =>
  value === null || !isProtectedField(field) ? value : masks[field as keyof typeof masks](value)
