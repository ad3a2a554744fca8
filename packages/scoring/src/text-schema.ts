import { z } from 'zod'

/** Words of a person: line breaks and tabs may stand in them, other control characters not (PostgreSQL takes no NUL). Trimmed. */
export const textSchema = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest).regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u)
