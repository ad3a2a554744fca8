/**
 * Who may see a field: `public` everybody who may see the person's name, `internal` readers of the roster (member.read), `protected` only one field at a time with a purpose,
 * and every look is written down (SE-02, SE-05, SE-06). The single place where this is decided.
 */
export type FieldClass = 'public' | 'internal' | 'protected'

/** Every field of a member's file. What is not named here is not shown. */
export const fieldClasses = {
  name: 'public', gender: 'public', orgUnit: 'public', group: 'public', posts: 'public',
  birthDate: 'internal', ethnicity: 'internal', education: 'internal', category: 'internal', status: 'internal', state: 'internal', joinedOn: 'internal', formalOn: 'internal',
  jobTitle: 'internal', partyAffairs: 'internal', policeType: 'internal', workUnit: 'internal', educations: 'internal', honours: 'internal',
  idNumber: 'protected', phone: 'protected', policeNumber: 'protected', hardship: 'protected', illness: 'protected', disability: 'protected', family: 'protected', line_of_duty: 'protected',
} as const satisfies Readonly<Record<string, FieldClass>>

export type FileField = keyof typeof fieldClasses

/** Single values that are sealed in the member's row and masked on every page. */
export const maskedFields = ['idNumber', 'phone', 'policeNumber'] as const
export type MaskedField = (typeof maskedFields)[number]

/** Whether the value of a field may not stand in a history or on a list. What is unknown is taken for protected. */
export const isProtectedField = (field: string): boolean => !(field in fieldClasses) || fieldClasses[field as FileField] === 'protected'
