import { AppError } from '@dangjian/kernel'

const hasNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => key.includes('\u0000') || hasNul(inner))
}

/** PostgreSQL keeps no NUL character: a text that holds one is refused before it comes to a statement. Throws INPUT_INVALID. */
export const refuseUnstorable = (input: unknown): void => {
  if (hasNul(input)) throw new AppError('INPUT_INVALID', {}, 400)
}
