import { decodeCursor } from '@dangjian/db'
import { AppError, isId } from '@dangjian/kernel'

/**
 * The sort keys behind a list's cursor: `leading` texts and then an id; undefined at the start of the list. Throws CURSOR_INVALID for any other
 * text.
 */
export const cursorKeys = (cursor: string | undefined, leading: number): { texts: readonly string[]; id: string } | undefined => {
  if (cursor === undefined) return undefined
  const keys = decodeCursor(cursor) ?? []
  const texts = keys.slice(0, leading)
  const id = keys[leading]
  if (id === undefined || keys.length !== leading + 1 || !isId(id) || texts.some((text) => text.includes('\u0000'))) throw new AppError('CURSOR_INVALID', {}, 400)
  return { texts, id }
}
