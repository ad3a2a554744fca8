import { canStandUnder, formsOfKind, type OrgUnit, type OrgUnitForm, type OrgUnitKind } from '@dangjian/org'
import { today, type LocalDate } from '@dangjian/kernel'
import type { Scope } from '@dangjian/db'
import type { CellError, ImportColumn, SheetRow } from '../../import-kind.ts'
import { nearestNames } from '../../nearest-names.ts'
import { cellReaders, type Words } from '../read-cell.ts'

/** Forms that a workbook may bring. A temporary branch is set up with its mission (BR-06), not from a list. */
export const formWords: Words<Exclude<OrgUnitForm, 'temporary_branch'>> = [
  { value: 'party_committee', words: ['党委', '党的委员会'] },
  { value: 'organ_committee', words: ['机关党委'] },
  { value: 'general_branch', words: ['党总支', '党总支部'] },
  { value: 'branch', words: ['党支部', '支部'] },
  { value: 'joint_branch', words: ['联合党支部', '联合支部'] },
  { value: 'mobile_branch', words: ['流动党员党支部'] },
  { value: 'group', words: ['党小组'] },
  { value: 'trade_union', words: ['工会'] },
  { value: 'youth_league', words: ['共青团', '团支部', '团委'] },
  { value: 'women_committee', words: ['妇委会', '妇女委员会'] },
]

export const organizationColumns: readonly ImportColumn[] = [
  { key: 'name', header: '组织名称', synonyms: ['名称', '党组织名称', '全称', '党组织全称'], isRequired: true, format: 'plain', width: 30 },
  { key: 'shortName', header: '简称', synonyms: ['组织简称', '党组织简称'], isRequired: false, format: 'plain', width: 16 },
  { key: 'form', header: '组织类型', synonyms: ['类型', '类别', '组织类别', '党组织类别', '组织形式'], isRequired: true, format: 'plain', width: 16 },
  { key: 'parent', header: '上级组织', synonyms: ['上级党组织', '上级', '隶属党组织'], isRequired: true, format: 'plain', width: 30 },
  { key: 'foundedOn', header: '成立日期', synonyms: ['设立日期', '成立时间', '设立时间'], isRequired: false, format: 'day' },
]

/** An organization as a row brings it. */
export interface NewUnit {
  readonly rowNumber: number
  readonly name: string
  readonly shortName: string
  readonly kind: OrgUnitKind
  readonly form: OrgUnitForm
  readonly foundedOn: LocalDate | undefined
  /** An organization that is there, or the row of one that comes with it. */
  readonly parent: OrgUnit | number
}

export interface ReadUnit {
  readonly rowNumber: number
  readonly errors: CellError[]
  readonly key: string | null
  readonly unit: NewUnit | undefined
}

/** What the tree says: the organizations below which the person may set up others, and the names that are taken in the whole tenant. */
export interface KnownTree {
  readonly parents: readonly OrgUnit[]
  readonly taken: ReadonlySet<string>
  /** Groups by `parent id/name`. */
  readonly groups: ReadonlySet<string>
}

const readers = cellReaders(organizationColumns)
const kindOfForm = (form: OrgUnitForm): OrgUnitKind => (Object.keys(formsOfKind) as OrgUnitKind[]).find((kind) => formsOfKind[kind].includes(form)) ?? 'branch'
const wordOfKind: Readonly<Record<OrgUnitKind, string>> = { committee: '党委', general_branch: '党总支', branch: '党支部', group: '党小组', mass_org: '群团组织' }

interface Draft {
  readonly row: SheetRow
  readonly errors: CellError[]
  readonly name: string | undefined
  readonly shortName: string | undefined
  readonly form: OrgUnitForm | undefined
  readonly parentName: string | undefined
  readonly foundedOn: LocalDate | undefined
  parent: OrgUnit | number | undefined
}

const draftOf = (row: SheetRow, day: LocalDate): Draft => {
  const read = readers(row.cells)
  const [name, shortName] = [read.words('name', 80), read.words('shortName', 80)]
  for (const [column, text] of [['name', name], ['shortName', shortName]] as const) if (text !== undefined && text.length < 2) read.fail(column, 'NAME_TOO_SHORT')
  const draft: Draft = { row, errors: read.errors, name, shortName, form: read.choice('form', formWords), parentName: read.words('parent', 80), foundedOn: read.day('foundedOn'), parent: undefined }
  if (draft.foundedOn !== undefined && draft.foundedOn > day) read.fail('foundedOn', 'DATE_IN_FUTURE', { date: draft.foundedOn })
  return draft
}

/** Names that mean one thing: full names, and short names that only one bears. */
const namesOf = <T>(things: readonly T[], nameOf: (thing: T) => string | undefined, shortOf: (thing: T) => string | undefined): { find: (name: string) => T | 'several' | undefined } => {
  const [full, short] = [Map.groupBy(things, nameOf), Map.groupBy(things, shortOf)]
  return {
    find: (name) => {
      const found = full.get(name) ?? short.get(name) ?? []
      return found.length > 1 ? 'several' : found[0]
    },
  }
}

const placeDrafts = (drafts: readonly Draft[], { parents }: KnownTree): void => {
  const existing = namesOf(parents, ({ name }) => name, ({ shortName }) => shortName)
  const coming = namesOf(drafts.filter(({ row }) => row.isSkipped !== true), ({ name }) => name, ({ shortName }) => shortName)
  const skipped = new Map(drafts.flatMap(({ row, name }) => (row.isSkipped === true && name !== undefined ? [[name, row.rowNumber] as const] : [])))
  for (const draft of drafts) {
    const { parentName, errors, form } = draft
    if (parentName === undefined) continue
    const found = existing.find(parentName) ?? coming.find(parentName)
    const fail = (code: string, details: Record<string, string>): void => void errors.push({ column: 'parent', code, details })
    if (found === undefined && skipped.has(parentName)) fail('PARENT_FAULTY', { row: String(skipped.get(parentName)) })
    else if (found === undefined) fail('UNIT_UNKNOWN', { value: parentName, suggestions: nearestNames(parentName, parents.map(({ name }) => name)).join('、') || '无' })
    else if (found === 'several') fail('UNIT_AMBIGUOUS', { value: parentName })
    else {
      const parentKind = 'row' in found ? (found.form === undefined ? undefined : kindOfForm(found.form)) : found.kind
      if (form !== undefined && parentKind !== undefined && !canStandUnder(kindOfForm(form), parentKind)) fail('PARENT_UNFIT', { kind: wordOfKind[kindOfForm(form)], parent: wordOfKind[parentKind] })
      draft.parent = 'row' in found ? found.row.rowNumber : found
    }
  }
}

/** Rows that would hang in the air: below a row at fault, or in a circle. */
const failHanging = (drafts: readonly Draft[]): void => {
  const byRow = new Map(drafts.map((draft) => [draft.row.rowNumber, draft]))
  const state = new Map<Draft, 'open' | 'sound' | 'faulty'>()
  const judge = (draft: Draft): 'sound' | 'faulty' => {
    const known = state.get(draft)
    if (known !== undefined) return known === 'sound' ? 'sound' : 'faulty'
    state.set(draft, 'open')
    const parent = typeof draft.parent === 'number' ? byRow.get(draft.parent) : undefined
    if (parent && judge(parent) === 'faulty') draft.errors.push({ column: 'parent', code: 'PARENT_FAULTY', details: { row: String(parent.row.rowNumber) } })
    const verdict = draft.errors.length === 0 ? 'sound' : 'faulty'
    state.set(draft, verdict)
    return verdict
  }
  for (const draft of drafts) judge(draft)
}

/** Judges all rows together, since they may be each other's parents. */
export const readOrganizations = (scope: Scope, rows: readonly SheetRow[], tree: KnownTree): ReadUnit[] => {
  const drafts = rows.map((row) => draftOf(row, today(scope.clock)))
  placeDrafts(drafts, tree)
  const keyOf = ({ name, form, parent, parentName }: Draft): string | null => {
    if (name === undefined || form === undefined) return null
    if (kindOfForm(form) !== 'group') return name
    return `${typeof parent === 'object' ? parent.id : (parentName ?? '')}/${name}`
  }
  for (const draft of drafts) {
    const { name, form, parent, errors } = draft
    if (name === undefined || form === undefined) continue
    const isTaken = kindOfForm(form) === 'group' ? typeof parent === 'object' && tree.groups.has(`${parent.id}/${name}`) : tree.taken.has(name)
    if (isTaken) errors.push({ column: 'name', code: 'UNIT_EXISTS', details: { value: name } })
  }
  failHanging(drafts)
  return drafts.map((draft) => {
    const { row, errors, name, shortName, form, parent, foundedOn } = draft
    const isSound = errors.length === 0 && name !== undefined && form !== undefined && parent !== undefined
    return {
      rowNumber: row.rowNumber, errors, key: keyOf(draft),
      unit: isSound ? { rowNumber: row.rowNumber, name, shortName: shortName ?? name, kind: kindOfForm(form), form, foundedOn, parent } : undefined,
    }
  })
}
