import { addDays, isLocalDate, type LocalDate } from '@dangjian/kernel'
import type { MemberFields } from './member.ts'
import { memberProblems } from './member-problems.ts'
import { choiceWords, emptyWords, rosterColumns, valueOfWord, type RosterCells, type RosterColumn } from './roster-columns.ts'

/** What is wrong with one cell. `details` fill the blanks of its Chinese sentence. */
export interface CellError {
  readonly column: RosterColumn
  readonly code: string
  readonly details: Record<string, string>
}

/** A row read into fields; a field whose cell could not be read is absent and has an error. */
export interface ParsedRow {
  readonly fields: Partial<MemberFields>
  readonly branch: string | undefined
  readonly group: string | undefined
  readonly errors: readonly CellError[]
}

const longest = { name: 40, ethnicity: 20, jobTitle: 60, branch: 80, group: 80 } as const

// Excel counts days from here; a day that was pasted as a value is its number.
const excelEpoch: LocalDate = '1899-12-30'

/** Days as people write them: 2006-06-28, 2006/6/28, 2006.6.28, 2006年6月28日, 20060628, and as Excel counts them: 38896. */
export const readDay = (text: string): LocalDate | undefined => {
  if (/^[1-5]\d{4}$/.test(text)) return addDays(excelEpoch, Number(text))
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text)
  if (!parts) return undefined
  const [, year, month = parts[4], day = parts[5]] = parts
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}

/** Two-character names are often spread by blanks; blanks inside Chinese text carry nothing. */
const withoutInnerBlanks = (text: string): string => text.replaceAll(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '').replaceAll(/[•・‧]/g, '·')

/** Reads the cells of one row and finds what is wrong with each by itself and with each other on a Shanghai day; place and duplicates are judged elsewhere. */
export const parseRow = (cells: RosterCells, today: LocalDate): ParsedRow => {
  const errors: CellError[] = []
  const fail = (column: RosterColumn, code: string, details: Record<string, string> = {}): undefined => {
    errors.push({ column, code, details })
    return undefined
  }
  const textOf = (column: RosterColumn): string | undefined => {
    const text = cells[column]?.trim()
    const { optional = true, header = column } = rosterColumns.find(({ key }) => key === column) ?? {}
    if (text === undefined || text === '' || (optional && emptyWords.includes(text))) return optional ? undefined : fail(column, 'REQUIRED', { header })
    return text
  }
  const words = (column: keyof typeof longest): string | undefined => {
    const text = textOf(column)
    if (text !== undefined && text.length > longest[column]) return fail(column, 'TEXT_TOO_LONG', { limit: String(longest[column]) })
    return text === undefined ? undefined : withoutInnerBlanks(text)
  }
  const day = (column: 'birthDate' | 'joinedOn' | 'formalOn'): LocalDate | undefined => {
    const text = textOf(column)
    if (text === undefined) return undefined
    return readDay(text) ?? fail(column, 'DATE_INVALID', { value: text.slice(0, 40) })
  }
  const choice = <C extends keyof typeof choiceWords>(column: C): (typeof choiceWords)[C][number]['value'] | undefined => {
    const text = textOf(column)
    if (text === undefined) return undefined
    const found = valueOfWord<(typeof choiceWords)[C][number]['value']>(choiceWords[column], text)
    return found ?? fail(column, 'CHOICE_UNKNOWN', { value: text.slice(0, 40), allowed: choiceWords[column].map(({ words: [word] }) => word).join('、') })
  }
  const known = <K extends keyof MemberFields>(field: K, value: MemberFields[K] | undefined): Partial<Pick<MemberFields, K>> =>
    value === undefined ? {} : ({ [field]: value } as Partial<Pick<MemberFields, K>>)
  const emptyIsNull = <T>(column: RosterColumn, value: T | undefined): T | null | undefined =>
    value ?? (errors.some((error) => error.column === column) ? undefined : null)

  const formalOn = day('formalOn')
  const partyAffairs = choice('partyAffairs')
  const fields: Partial<MemberFields> = {
    ...known('name', words('name')),
    ...known('gender', choice('gender')),
    ...known('idNumber', textOf('idNumber')?.replaceAll(/\s/g, '').toUpperCase().slice(0, 40)),
    ...known('ethnicity', words('ethnicity')),
    ...known('birthDate', day('birthDate')),
    ...known('education', choice('education')),
    ...known('category', choice('category')),
    ...known('status', choice('status')),
    ...known('joinedOn', day('joinedOn')),
    ...known('formalOn', emptyIsNull('formalOn', formalOn)),
    ...known('jobTitle', words('jobTitle') ?? (errors.some(({ column }) => column === 'jobTitle') ? undefined : '')),
    ...known('partyAffairs', emptyIsNull('partyAffairs', partyAffairs)),
    ...known('phone', textOf('phone')?.replaceAll(/[\s-]/g, '').slice(0, 40) ?? null),
  }
  const [branch, group] = [words('branch'), words('group')]
  for (const { field, code, details } of memberProblems(fields, today)) errors.push({ column: field, code, details })
  return { fields, branch, group, errors }
}

/** All fields are there: the row may become a member. */
export const isComplete = (fields: Partial<MemberFields>): fields is MemberFields =>
  rosterColumns.every(({ key }) => key === 'branch' || key === 'group' || fields[key] !== undefined)
