import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { countAccountsOf } from '@dangjian/identity'
import { conflict, today } from '@dangjian/kernel'
import { countAttendanceOf } from '@dangjian/life'
import { blindPurposes, choiceWords, importedMembers, importMembers, rosterSheetName, type MemberFields } from '@dangjian/members'
import { countPostsOf, isHomeBranch, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { countFactsOf } from '@dangjian/scoring'
import type { CellError, ImportKind, JudgedRow, KindWork, SheetRow } from '../../import-kind.ts'
import { rosterImportColumns } from './columns.ts'
import { isComplete, parseRow } from './parse-row.ts'
import { placeResolver, type PlaceResolver } from './resolve-place.ts'

/** A row judged by itself and against the tree, not against the roster; `member` is there when nothing is wrong. */
interface ReadRow extends JudgedRow {
  readonly errors: CellError[]
  readonly member: { readonly fields: MemberFields; readonly orgUnitId: string; readonly groupId: string | null } | undefined
}

const readRows = (scope: Scope, rows: readonly SheetRow[], resolve: PlaceResolver, { withKeys }: { withKeys: boolean }): ReadRow[] => {
  const day = today(scope.clock)
  return rows.map(({ rowNumber, cells }) => {
    const row = parseRow(cells, day)
    const { idNumber } = row.fields
    const place = resolve(row.branch, row.group)
    const errors = 'errors' in place ? [...row.errors, ...place.errors] : row.errors
    const isSound = errors.length === 0 && 'orgUnitId' in place && isComplete(row.fields)
    return {
      rowNumber,
      errors,
      key: withKeys && idNumber !== undefined ? scope.fields.blindIndex(blindPurposes.idNumber, idNumber) : null,
      member: isSound ? { fields: row.fields, orgUnitId: place.orgUnitId, groupId: place.groupId } : undefined,
    }
  })
}

const beginRoster = async (scope: Scope, { unit, importId }: { unit: OrgUnit; importId: string }): Promise<KindWork> => {
  const resolve = await placeResolver(scope, unit)
  return {
    judge: async (rows) => {
      const read = readRows(scope, rows, resolve, { withKeys: true })
      const onRoster = await importedMembers.onRoster(scope, read.flatMap(({ key }) => key ?? []))
      for (const { key, errors } of read) if (key !== null && onRoster.size > 0 && onRoster.has(key.toString('hex'))) errors.push({ column: 'idNumber', code: 'DUPLICATE_IN_ROSTER', details: {} })
      return read
    },
    write: async (rows) => {
      // Who is on the roster is told by the insert itself.
      const batch = readRows(scope, rows, resolve, { withKeys: false }).map(({ rowNumber, member }) => {
        if (!member) throw conflict('IMPORT_STALE', { row: rowNumber })
        return member
      })
      const [taken] = await importMembers(scope, importId, batch)
      if (taken !== undefined) throw conflict('IMPORT_STALE', { row: rows[taken]?.rowNumber ?? 0 })
      return { count: batch.length, recordIds: [] }
    },
  }
}

const wordsOf = (words: ReadonlyArray<{ readonly words: readonly [string, ...string[]] }>): string[] => words.map(({ words: [word] }) => word)

/** 党员名册: a row becomes a member with the place in a branch. */
export const rosterKind: ImportKind = {
  id: 'roster',
  title: rosterSheetName,
  record: { name: '党员', measure: '名' },
  permission: 'member.import',
  columns: rosterImportColumns,
  nameColumn: 'name',
  keyColumn: 'idNumber',
  maxRows: 100_000,
  isWhole: false,
  begin: beginRoster,
  choices: async (scope) => {
    const units = await listUnitsInPaths(scope, pathsWith(scope.access, 'member.import'), ['branch'])
    return {
      gender: wordsOf(choiceWords.gender),
      education: wordsOf(choiceWords.education),
      category: wordsOf(choiceWords.category),
      status: wordsOf(choiceWords.status),
      partyAffairs: wordsOf(choiceWords.partyAffairs),
      branch: units.filter(isHomeBranch).map(({ name }) => name),
    }
  },
  notes: ['一行一名党员。预备党员的转正日期留空。', '所在党支部从列表中选择；不设党小组的，党小组留空。', '党务岗位只填专职或者兼职，其他党员留空。'],
  dependants: async (scope, { importId }) => {
    const ids = await importedMembers.lock(scope, importId)
    return {
      任职: await countPostsOf(scope, ids),
      更正或者转移: await importedMembers.countChanged(scope, importId),
      考勤: await countAttendanceOf(scope, ids),
      积分事实: await countFactsOf(scope, ids),
      账号: await countAccountsOf(scope, ids),
    }
  },
  remove: (scope, { importId }) => importedMembers.remove(scope, importId),
  announce: (scope, what, event) => scope.emit(what === 'imported' ? 'member.imported' : 'member.import-undone', event),
}
