import { addMonthsClamped, ageOn, residentIdBirthDate, residentIdGender, residentIdProblem, type LocalDate } from '@dangjian/kernel'
import type { MemberFields } from './member.ts'

/** What is wrong with one field. `details` fill the blanks of the Chinese sentence and never hold a protected value. */
export interface FieldProblem {
  readonly field: keyof MemberFields
  readonly code: string
  readonly details: Record<string, string>
}

/** Applicants are at least 18 (《发展党员工作细则》第五条). */
export const leastJoiningAge = 18

const namePattern = /^\p{L}[\p{L}· ]{0,38}\p{L}$/u
const phonePattern = /^1\d{10}$/

const idNumberProblems = ({ idNumber, birthDate, gender }: Partial<MemberFields>): FieldProblem[] => {
  if (idNumber === undefined) return []
  const problem = residentIdProblem(idNumber)
  if (problem === 'LENGTH') return [{ field: 'idNumber', code: 'ID_LENGTH', details: { length: String(idNumber.length) } }]
  if (problem) return [{ field: 'idNumber', code: `ID_${problem}`, details: {} }]
  const born = residentIdBirthDate(idNumber)
  return [
    ...(birthDate !== undefined && birthDate !== born ? [{ field: 'birthDate', code: 'BIRTH_MISMATCH', details: { birthDate, idBirthDate: born } } as const] : []),
    ...(gender !== undefined && gender !== residentIdGender(idNumber) ? [{ field: 'gender', code: 'GENDER_MISMATCH', details: {} } as const] : []),
  ]
}

const dateProblems = ({ birthDate, joinedOn, formalOn, status }: Partial<MemberFields>, day: LocalDate): FieldProblem[] => {
  const problems: FieldProblem[] = []
  const future = (field: 'birthDate' | 'joinedOn' | 'formalOn', date: LocalDate | null | undefined): void => {
    if (date && date > day) problems.push({ field, code: 'DATE_IN_FUTURE', details: { date } })
  }
  future('birthDate', birthDate)
  future('joinedOn', joinedOn)
  future('formalOn', formalOn)
  if (birthDate !== undefined && joinedOn !== undefined && ageOn(birthDate, joinedOn) < leastJoiningAge) {
    problems.push({ field: 'joinedOn', code: 'JOINED_TOO_EARLY', details: { joinedOn, earliest: addMonthsClamped(birthDate, leastJoiningAge * 12), age: String(leastJoiningAge) } })
  }
  if (formalOn && joinedOn !== undefined && formalOn < joinedOn) problems.push({ field: 'formalOn', code: 'FORMAL_BEFORE_JOINED', details: { joinedOn, formalOn } })
  if (formalOn && status === 'probationary') problems.push({ field: 'formalOn', code: 'FORMAL_UNEXPECTED', details: { formalOn } })
  return problems
}

/**
 * What contradicts itself or the rules in a member's fields on a Shanghai day; fields that are absent (because they could not be read) are not judged.
 * Codes: NAME_INVALID, ID_LENGTH, ID_BIRTH_DATE, ID_CHECKSUM, BIRTH_MISMATCH, GENDER_MISMATCH, PHONE_INVALID, DATE_IN_FUTURE, JOINED_TOO_EARLY,
 * FORMAL_BEFORE_JOINED, FORMAL_UNEXPECTED.
 */
export const memberProblems = (fields: Partial<MemberFields>, day: LocalDate): FieldProblem[] => [
  ...(fields.name !== undefined && !namePattern.test(fields.name) ? [{ field: 'name', code: 'NAME_INVALID', details: { name: fields.name } } as const] : []),
  ...idNumberProblems(fields),
  ...(fields.phone && !phonePattern.test(fields.phone) ? [{ field: 'phone', code: 'PHONE_INVALID', details: {} } as const] : []),
  ...dateProblems(fields, day),
]
