import type { appraisalText } from './locales/zh-CN.ts'

/** A mark on a sheet. */
export type Mark = keyof typeof appraisalText.marks

/** What is marked so far, by member. */
export type Marks = Readonly<Record<string, { readonly mark: Mark; readonly remark: string }>>

/** Members without a mark, in the order of the sheet. Pure. */
export const missingMarks = (people: ReadonlyArray<{ readonly memberId: string }>, marks: Marks): string[] => people.map(({ memberId }) => memberId).filter((id) => marks[id] === undefined)

/** Gives everybody without a mark the same one. Pure. */
export const fillRest = (people: ReadonlyArray<{ readonly memberId: string }>, marks: Marks, mark: Mark): Marks => ({ ...Object.fromEntries(missingMarks(people, marks).map((id) => [id, { mark, remark: '' }])), ...marks })

/** The sheet as the server takes it. Pure. */
export const sheetOf = (people: ReadonlyArray<{ readonly memberId: string }>, marks: Marks): Array<{ memberId: string; mark: Mark; remark: string }> =>
  people.flatMap(({ memberId }) => { const line = marks[memberId]; return line === undefined ? [] : [{ memberId, mark: line.mark, remark: line.remark.trim() }] })
