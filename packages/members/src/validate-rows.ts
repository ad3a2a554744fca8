import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { indexesOnRoster } from './import-store.ts'
import type { MemberFields } from './member.ts'
import { blindPurposes } from './member-store.ts'
import { isComplete, parseRow, type CellError } from './parse-row.ts'
import type { PlaceResolver } from './resolve-place.ts'
import type { RosterCells } from './roster-columns.ts'

export interface RowToJudge {
  readonly rowNumber: number
  readonly cells: RosterCells
}

/** A row judged against the rules, the tree and the roster; `member` is there when nothing is wrong. */
export interface JudgedRow {
  readonly rowNumber: number
  readonly errors: CellError[]
  readonly idNumberIndex: Buffer | null
  readonly member: { readonly fields: MemberFields; readonly orgUnitId: string; readonly groupId: string | null } | undefined
}

export interface JudgeOptions {
  /** False where the insert itself will tell who is on the roster: one look-up per batch less. */
  readonly isRosterAsked?: boolean
}

/**
 * Judges rows: each cell by itself and with the others (`parseRow`), the place against the tree, the identity number against the roster (DUPLICATE_IN_ROSTER).
 * Duplicates inside the file are the caller's, who sees all rows.
 */
export const judgeRows = async (scope: Scope, rows: readonly RowToJudge[], resolve: PlaceResolver, { isRosterAsked = true }: JudgeOptions = {}): Promise<JudgedRow[]> => {
  const day = today(scope.clock)
  const parsed = rows.map(({ rowNumber, cells }) => {
    const row = parseRow(cells, day)
    const { idNumber } = row.fields
    return { rowNumber, row, idNumberIndex: idNumber === undefined ? null : scope.fields.blindIndex(blindPurposes.idNumber, idNumber) }
  })
  const onRoster = isRosterAsked ? await indexesOnRoster(scope, parsed.flatMap(({ idNumberIndex }) => idNumberIndex ?? [])) : new Set<string>()
  return parsed.map(({ rowNumber, row, idNumberIndex }) => {
    const place = resolve(row.branch, row.group)
    const errors: CellError[] = [...row.errors, ...('errors' in place ? place.errors : [])]
    if (idNumberIndex !== null && onRoster.has(idNumberIndex.toString('hex'))) errors.push({ column: 'idNumber', code: 'DUPLICATE_IN_ROSTER', details: {} })
    const isSound = errors.length === 0 && 'orgUnitId' in place && isComplete(row.fields)
    return { rowNumber, errors, idNumberIndex, member: isSound ? { fields: row.fields, orgUnitId: place.orgUnitId, groupId: place.groupId } : undefined }
  })
}

/** The mark of a row that repeats the person of an earlier one. */
export const duplicateOf = (rowNumber: number): CellError => ({ column: 'idNumber', code: 'DUPLICATE_IN_FILE', details: { row: String(rowNumber) } })
