import { isLocalDate, type LocalDate } from './calendar.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Check character of the first 17 digits of a resident identity number (GB 11643-1999, ISO 7064 MOD 11-2). */
export const residentIdCheck = (first17: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0)
  return checkCharacters.charAt(sum % 11)
}

/** What is wrong with a resident identity number, or undefined: `LENGTH`, `BIRTH_DATE` or `CHECKSUM`. */
export const residentIdProblem = (number: string): 'LENGTH' | 'BIRTH_DATE' | 'CHECKSUM' | undefined => {
  if (!/^\d{17}[\dX]$/.test(number)) return 'LENGTH'
  if (!isLocalDate(residentIdBirthDate(number))) return 'BIRTH_DATE'
  return residentIdCheck(number.slice(0, 17)) === number.charAt(17) ? undefined : 'CHECKSUM'
}

/** Birth date written in an identity number. */
export const residentIdBirthDate = (number: string): LocalDate => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

/** Gender written in an identity number: the 17th digit is odd for men. */
export const residentIdGender = (number: string): 'male' | 'female' => (Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female')
