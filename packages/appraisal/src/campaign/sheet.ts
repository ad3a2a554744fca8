import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { appraisalGrades, performanceMarks, type SheetStep } from '../tables.ts'

/** One line of a sheet. `unknown` 不了解 stands in the masses' sheet alone. */
export const sheetMarkSchema = z.object({
  memberId: z.uuid(),
  mark: z.enum([...appraisalGrades, ...performanceMarks, 'unknown']),
  remark: z.string().trim().max(80).default(''),
})
export type SheetMark = z.output<typeof sheetMarkSchema>
export type SheetMarkWord = SheetMark['mark']

/** What may be marked on a sheet, in the order in which it stands there. */
export const marksOf = (step: SheetStep): readonly SheetMarkWord[] => {
  if (step === 'poll') return appraisalGrades
  return step === 'mutual' ? performanceMarks : [...performanceMarks, 'unknown']
}

/** Room for remarks in bytes: every sheet takes the same room in the urn, with or without them. */
const remarkRoom = 3000

/** The size of every sheet with so many lines. */
export const sheetBytes = (step: SheetStep, lines: number): number => lines + 60 + (step === 'poll' ? 0 : remarkRoom)

const packedSchema = z.object({ m: z.string(), r: z.record(z.string(), z.string()).default({}) })

/**
 * A sheet as the urn takes it: marks in the order of `memberIds`, remarks by place. It covers everybody on the list, the voter included, because the line that is
 * missing would name the voter. Throws SHEET_INCOMPLETE, SHEET_MARK_UNKNOWN, SHEET_REMARK_REFUSED (a poll takes none) and SHEET_REMARKS_TOO_LONG.
 */
export const packSheet = (step: SheetStep, memberIds: readonly string[], marks: readonly SheetMark[]): string => {
  const allowed = marksOf(step)
  const byMember = new Map(marks.map((line) => [line.memberId, line]))
  if (byMember.size !== marks.length || byMember.size !== memberIds.length) throw new AppError('SHEET_INCOMPLETE', { path: 'marks', lines: memberIds.length, given: byMember.size })
  const remarks: Record<string, string> = {}
  const packed = memberIds.map((id, place) => {
    const line = byMember.get(id)
    if (!line) throw new AppError('SHEET_INCOMPLETE', { path: 'marks', lines: memberIds.length, given: byMember.size })
    const at = allowed.indexOf(line.mark)
    if (at === -1) throw new AppError('SHEET_MARK_UNKNOWN', { path: 'marks', mark: line.mark })
    if (line.remark !== '') remarks[String(place)] = line.remark
    return String(at)
  })
  if (step === 'poll' && Object.keys(remarks).length > 0) throw new AppError('SHEET_REMARK_REFUSED', { path: 'marks' })
  const content = JSON.stringify({ m: packed.join(''), r: remarks })
  if (Buffer.byteLength(content, 'utf8') > sheetBytes(step, memberIds.length)) throw new AppError('SHEET_REMARKS_TOO_LONG', { path: 'marks' })
  return content
}

/** What the sheets say together. */
export interface SheetCount {
  readonly tallies: ReadonlyArray<{ readonly memberId: string; readonly mark: SheetMarkWord; readonly votes: number }>
  readonly remarks: ReadonlyArray<{ readonly memberId: string; readonly text: string }>
}

/** Tears the sheets into counts and single remarks; which marks stood together on one sheet is not kept. */
export const countSheets = (step: SheetStep, memberIds: readonly string[], contents: readonly string[]): SheetCount => {
  const allowed = marksOf(step)
  const votes = new Map<string, number>()
  const remarks: Array<{ memberId: string; text: string }> = []
  for (const content of contents) {
    const { m, r } = packedSchema.parse(JSON.parse(content))
    memberIds.forEach((memberId, place) => {
      const mark = allowed[Number(m.charAt(place))]
      if (mark === undefined) throw new Error('a sheet holds a mark that is not on the list')
      votes.set(`${memberId} ${mark}`, (votes.get(`${memberId} ${mark}`) ?? 0) + 1)
      const text = r[String(place)]
      if (text !== undefined) remarks.push({ memberId, text })
    })
  }
  return {
    tallies: memberIds.flatMap((memberId) => allowed.flatMap((mark) => {
      const count = votes.get(`${memberId} ${mark}`)
      return count === undefined ? [] : [{ memberId, mark, votes: count }]
    })),
    // In the order of their words: the order of the sheets is random already and is not kept either.
    remarks: remarks.toSorted((a, b) => a.memberId.localeCompare(b.memberId) || a.text.localeCompare(b.text)),
  }
}

/** From how many answers on a distribution and its remarks are shown: with fewer somebody could be guessed. */
export const leastAnswers = 5
