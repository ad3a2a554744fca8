import { decodeCursor } from '@dangjian/db'
import { AppError, isId, isLocalDate, type LocalDate } from '@dangjian/kernel'

/** The place behind a cursor of day and id; throws CURSOR_INVALID. */
export const placeOf = (cursor: string | undefined): { on: LocalDate; id: string } | undefined => {
  if (cursor === undefined) return undefined
  const [on, id] = decodeCursor(cursor) ?? []
  if (on === undefined || id === undefined || !isLocalDate(on) || !isId(id)) throw new AppError('CURSOR_INVALID', {}, 400)
  return { on, id }
}
