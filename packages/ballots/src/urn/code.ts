import { randomInt } from 'node:crypto'

// Crockford's letters: none that is mistaken for another when read aloud or copied.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Three groups of four letters, 60 bits of the system's randomness: a receipt, or the code that opens an urn. */
export const newCode = (): string => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('')).join('-')

/** What a code looks like. */
export const codePattern = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/

/** A code as a person types it, in its written form: case, blanks and dashes do not matter. */
export const writtenCode = (typed: string): string => {
  const bare = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return [bare.slice(0, 4), bare.slice(4, 8), bare.slice(8)].join('-')
}
