import { z } from 'zod'

/** The one spelling of a login name: width and case do not tell two names apart. */
export const normalLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase()

/** A login name when it is given out: letters, digits and `. _ -`, three to forty. */
export const loginSchema = z.string().max(100).transform(normalLogin).pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/))
