import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { countMeetingsIn } from '@dangjian/life'
import { createOrgUnit, freshUnits, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import type { ImportKind, KindWork } from '../../import-kind.ts'
import { pathsInside } from '../paths-inside.ts'
import { countMembersOfUnits } from './organizations-store.ts'
import { formWords, organizationColumns, readOrganizations, type KnownTree, type NewUnit } from './read-organizations.ts'

const keyPurpose = 'import.organization'

const treeOf = async (scope: Scope, unit: OrgUnit): Promise<KnownTree> => {
  const all = await listUnitsInPaths(scope, ['/'])
  const parents = await listUnitsInPaths(scope, pathsInside(scope, 'org.manage', unit))
  return {
    parents,
    taken: new Set(all.filter(({ kind }) => kind !== 'group').map(({ name }) => name)),
    groups: new Set(all.filter(({ kind }) => kind === 'group').map(({ name, parentId }) => `${parentId ?? ''}/${name}`)),
  }
}

/** Parents before children; rows are sound, so there is no circle. */
const parentsFirst = (units: readonly NewUnit[]): NewUnit[] => {
  const byRow = new Map(units.map((unit) => [unit.rowNumber, unit]))
  const done = new Set<NewUnit>()
  const take = (unit: NewUnit): void => {
    if (done.has(unit)) return
    const parent = typeof unit.parent === 'number' ? byRow.get(unit.parent) : undefined
    if (parent) take(parent)
    done.add(unit)
  }
  for (const unit of units) take(unit)
  return [...done]
}

const setUp = async (scope: Scope, unit: NewUnit, idOfRow: Map<number, string>): Promise<string> => {
  const id = newId()
  const parentId = typeof unit.parent === 'number' ? idOfRow.get(unit.parent) : unit.parent.id
  if (parentId === undefined) throw conflict('IMPORT_STALE', { row: unit.rowNumber })
  try {
    await createOrgUnit(scope, { id, parentId, kind: unit.kind, form: unit.form, name: unit.name, shortName: unit.shortName, ...(unit.foundedOn === undefined ? {} : { foundedOn: unit.foundedOn }) })
  } catch (error) {
    // Whatever the tree has against it now, it had not when the row was judged.
    if (error instanceof AppError) throw conflict('IMPORT_STALE', { row: unit.rowNumber })
    throw error
  }
  idOfRow.set(unit.rowNumber, id)
  return id
}

const beginOrganizations = async (scope: Scope, { unit }: { unit: OrgUnit }): Promise<KindWork> => {
  const tree = await treeOf(scope, unit)
  return {
    judge: async (rows) => readOrganizations(scope, rows, tree).map(({ rowNumber, errors, key }) => ({ rowNumber, errors, key: key === null ? null : scope.fields.blindIndex(keyPurpose, key) })),
    write: async (rows) => {
      const units = readOrganizations(scope, rows, tree).map(({ rowNumber, unit: made }) => {
        if (!made) throw conflict('IMPORT_STALE', { row: rowNumber })
        return made
      })
      const idOfRow = new Map<number, string>()
      for (const one of parentsFirst(units)) await setUp(scope, one, idOfRow)
      return { count: units.length, recordIds: [...idOfRow.values()] }
    },
  }
}

/** 党组织: a row becomes an organization of the tree; its parent may stand in the same file, above or below it. */
export const organizationsKind: ImportKind = {
  id: 'organizations',
  title: '党组织',
  record: { name: '组织', measure: '个' },
  permission: 'org.manage',
  columns: organizationColumns,
  nameColumn: 'name',
  keyColumn: 'name',
  maxRows: 5000,
  isWhole: true,
  begin: beginOrganizations,
  choices: async (scope) => ({
    form: formWords.map(({ words: [word] }) => word),
    parent: (await listUnitsInPaths(scope, pathsWith(scope.access, 'org.manage'), ['committee', 'general_branch', 'branch'])).map(({ name }) => name),
  }),
  notes: ['一行一个组织。上级组织可以是已有的组织，也可以是同一文件中的组织，先后不限。', '不填简称的，以组织名称为简称。', '临时党支部随任务设立，不在此导入。'],
  dependants: async (scope, { recordIds }) => {
    const { posts, children, changes } = await freshUnits.countSince(scope, recordIds)
    return { 党员: await countMembersOfUnits(scope, recordIds), 任职: posts, 下级组织: children, 更名或者调整: changes, 会议: await countMeetingsIn(scope, recordIds) }
  },
  remove: (scope, { recordIds }) => freshUnits.remove(scope, recordIds),
}
