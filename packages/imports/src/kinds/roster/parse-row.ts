import type { LocalDate } from '@dangjian/kernel'
import { choiceWords, memberProblems, type MemberFields } from '@dangjian/members'
import type { CellError, Cells } from '../../import-kind.ts'
import { cellReaders } from '../read-cell.ts'
import { rosterImportColumns } from './columns.ts'

/** A row read into fields; a field whose cell could not be read is absent and has an error. */
export interface ParsedRow {
  readonly fields: Partial<MemberFields>
  readonly branch: string | undefined
  readonly group: string | undefined
  readonly errors: CellError[]
}

const reader = cellReaders(rosterImportColumns)

/** Reads the cells of one row and finds what is wrong with each by itself and with each other on a Shanghai day; place and duplicates are judged elsewhere. */
export const parseRow = (cells: Cells, today: LocalDate): ParsedRow => {
  const read = reader(cells)
  const fields: { -readonly [K in keyof MemberFields]?: MemberFields[K] } = {}
  const set = <K extends keyof MemberFields>(field: K, value: MemberFields[K] | undefined): void => {
    if (value !== undefined) fields[field] = value
  }
  const emptyIsNull = <T>(value: T | undefined, errorsBefore: number): T | null | undefined => value ?? (read.errors.length > errorsBefore ? undefined : null)

  let before = read.errors.length
  set('formalOn', emptyIsNull(read.day('formalOn'), before))
  before = read.errors.length
  set('partyAffairs', emptyIsNull(read.choice('partyAffairs', choiceWords.partyAffairs), before))
  set('name', read.words('name', 40))
  set('gender', read.choice('gender', choiceWords.gender))
  set('idNumber', read.text('idNumber')?.replaceAll(/\s/g, '').toUpperCase().slice(0, 40))
  set('ethnicity', read.words('ethnicity', 20))
  set('birthDate', read.day('birthDate'))
  set('education', read.choice('education', choiceWords.education))
  set('category', read.choice('category', choiceWords.category))
  set('status', read.choice('status', choiceWords.status))
  set('joinedOn', read.day('joinedOn'))
  before = read.errors.length
  set('jobTitle', read.words('jobTitle', 60) ?? (read.errors.length > before ? undefined : ''))
  set('phone', read.text('phone')?.replaceAll(/[\s-]/g, '').slice(0, 40) ?? null)
  const [branch, group] = [read.words('branch', 80), read.words('group', 80)]
  for (const { field, code, details } of memberProblems(fields, today)) read.errors.push({ column: field, code, details })
  return { fields, branch, group, errors: read.errors }
}

const needed = rosterImportColumns.map(({ key }) => key).filter((key) => key !== 'branch' && key !== 'group')

/** All fields are there: the row may become a member. */
export const isComplete = (fields: Partial<MemberFields>): fields is MemberFields => needed.every((key) => Object.hasOwn(fields, key))
