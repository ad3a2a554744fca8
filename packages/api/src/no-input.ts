import { z } from 'zod'

/** The input of a procedure that takes none: nothing, or an empty object as a plain HTTP caller sends it. */
export const noInput = z.object({}).optional()
