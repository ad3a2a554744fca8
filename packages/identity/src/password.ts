import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { AppError } from '@dangjian/kernel'

/** OWASP's second recommended set for argon2id: 19 MiB, two passes, one lane. argon2id is the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Lengths in characters. Ten is stricter than the eight of common practice (SE-10); the upper bound keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const

const common = ['password', 'qwerty', '123456', 'abc123', 'admin', '111111', '888888', 'iloveyou', 'welcome', 'letmein', 'zxcvbn', '1q2w3e']
const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]

/** Why a password is refused. */
export type PasswordWeakness = 'too_short' | 'too_long' | 'too_few_kinds' | 'contains_name' | 'too_common'

/**
 * All reasons against a password; none: it may be used. Three of four kinds of characters carry out the complexity that level 3 asks for
 * (SE-07, GB/T 22239-2019 8.1.4.1).
 */
export const passwordWeaknesses = (password: string, owner: { readonly login: string; readonly displayName: string }): PasswordWeakness[] => {
  const lower = password.toLowerCase()
  const length = [...password].length
  const found: ReadonlyArray<readonly [PasswordWeakness, boolean]> = [
    ['too_short', length < passwordLength.min],
    ['too_long', length > passwordLength.max],
    ['too_few_kinds', classes.filter((kind) => kind.test(password)).length < 3],
    ['contains_name', lower.includes(owner.login.toLowerCase()) || (owner.displayName.length > 1 && lower.includes(owner.displayName.toLowerCase()))],
    ['too_common', common.some((word) => lower.includes(word)) || /^(.)\1+$/u.test(password)],
  ]
  return found.filter(([, bad]) => bad).map(([weakness]) => weakness)
}

/** Throws PASSWORD_WEAK with the reasons. */
export const requireStrongPassword = (password: string, owner: { readonly login: string; readonly displayName: string }): void => {
  const reasons = passwordWeaknesses(password, owner)
  if (reasons.length > 0) throw new AppError('PASSWORD_WEAK', { reasons }, 422)
}

/** The argon2id hash with its salt and parameters in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let decoy: Promise<string> | undefined

/** Checks a password; without a hash (nobody has that name) it does the same work against a decoy and says no. */
export const verifyPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('no account has this password')
  const right = await verify(stored ?? (await decoy), password.slice(0, passwordLength.max * 2))
  return right && stored !== undefined
}

const letters = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-_=+#%'] as const
const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length))

/** A random password of 16 characters without look-alikes, to be handed over once and changed at the first log-in. */
export const temporaryPassword = (): string => {
  const all = letters.join('')
  const characters = [...letters.map(pick), ...Array.from({ length: 12 }, () => pick(all))]
  for (let index = characters.length - 1; index > 0; index -= 1) {
    const other = randomInt(index + 1)
    const [a, b] = [characters[index] ?? '', characters[other] ?? '']
    characters[index] = b
    characters[other] = a
  }
  return characters.join('')
}
