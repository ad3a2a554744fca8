import { decodeCursor } from '@dangjian/db'
import { AppError, isId } from '@dangjian/kernel'

/** The id behind the cursor of a list that is sorted by id; undefined at the start. Throws CURSOR_INVALID for any other text. */
export const cursorId = (cursor: string | undefined): string | undefined => {
  if (cursor === undefined) return undefined
  const [id, ...rest] = decodeCursor(cursor) ?? []
  if (id === undefined || rest.length > 0 || !isId(id)) throw new AppError('CURSOR_INVALID', {}, 400)
  return id
}
