import { AppError } from '@dangjian/kernel'
import { z } from 'zod'

/** Words of a person: line breaks and tabs may stand in them, other control characters not (PostgreSQL takes no NUL). Trimmed. */
export const textSchema = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest).regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u)

/** One line: no line breaks. */
export const lineSchema = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest).regex(/^[^\p{Cc}]*$/u)

/**
 * Articles and messages are plain text, so that no page ever has to show foreign HTML. Throws TEXT_HAS_MARKUP when a text holds a tag; a bare
 * "<" before anything but a letter stays allowed.
 */
export const requirePlainText = (texts: Readonly<Record<string, string>>): void => {
  const [field] = Object.entries(texts).find(([, text]) => /<\/?[a-z!?]/i.test(text)) ?? []
  if (field !== undefined) throw new AppError('TEXT_HAS_MARKUP', { field })
}
