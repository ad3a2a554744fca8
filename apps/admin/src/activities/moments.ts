import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { formatTableDay } from '@dangjian/ui'

/** A moment of the server as a `datetime-local` field holds it, in Asia/Shanghai. Pure. */
export const fieldOf = (moment: string): string => `${localDateOf(new Date(moment))}T${localTimeOf(new Date(moment))}`

/** A `datetime-local` field as the server takes it. Pure. */
export const momentOf = (field: string): string => `${field.slice(0, 16)}:00+08:00`

/** `2026-11-25 15:00～17:00`, or both days where a session goes on. Pure. */
export const spanOf = (startsAt: string, endsAt: string): string => {
  const [from, to] = [fieldOf(startsAt), fieldOf(endsAt)]
  const [day, last] = [from.slice(0, 10), to.slice(0, 10)]
  return day === last ? `${formatTableDay(day)} ${from.slice(11)}～${to.slice(11)}` : `${formatTableDay(day)}～${formatTableDay(last)}`
}

/** One line of `单位名称，名额` or `姓名，职务`: parted by a comma of either kind. Pure. */
export const partsOf = (line: string): string[] => line.split(/[，,]/).map((part) => part.trim())

/** Lines that hold something. Pure. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** Quotas as they are typed; the first line that does not fit is named. Pure. */
export const quotasOf = (text: string): { quotas: Array<{ unitName: string; places: number }>; wrong: string | null } => {
  const lines = linesOf(text)
  const wrong = lines.find((line) => !/^[^，,]{2,80}[，,]\s*[1-9]\d{0,3}$/.test(line)) ?? null
  return { quotas: lines.filter((line) => line !== wrong).map((line) => ({ unitName: partsOf(line)[0] ?? '', places: Number(partsOf(line)[1]) })), wrong }
}
