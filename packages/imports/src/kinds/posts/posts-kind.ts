import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { appointMember } from '@dangjian/members'
import { freshPosts, listUnitsInPaths, singlePosts, type OrgUnit, type PostKind } from '@dangjian/org'
import type { CellError, ImportColumn, ImportKind, KindWork, SheetRow } from '../../import-kind.ts'
import { nearestNames } from '../../nearest-names.ts'
import { pathsInside } from '../paths-inside.ts'
import { cellReaders, type CellReader, type Words } from '../read-cell.ts'
import { holdersIn, peopleNamed, type KnownPerson } from './people-store.ts'

const keyPurpose = 'import.post'

/** Words of posts, those of the product's pages first. */
const postWords: Words<PostKind> = [
  { value: 'secretary', words: ['书记', '党支部书记', '党委书记', '党总支书记'] },
  { value: 'deputy_secretary', words: ['副书记', '党支部副书记', '党委副书记', '党总支副书记'] },
  { value: 'organization', words: ['组织委员'] },
  { value: 'publicity', words: ['宣传委员'] },
  { value: 'discipline', words: ['纪检委员', '纪律检查委员'] },
  { value: 'committee_member', words: ['委员', '党委委员'] },
  { value: 'group_leader', words: ['党小组组长', '党小组长', '组长'] },
]

const columns: readonly ImportColumn[] = [
  { key: 'unit', header: '党组织', synonyms: ['所在党组织', '组织', '党支部', '所在党支部', '组织名称'], isRequired: true, format: 'plain', width: 30 },
  { key: 'name', header: '姓名', synonyms: ['党员姓名'], isRequired: true, format: 'plain' },
  { key: 'idTail', header: '身份证号末4位', synonyms: ['身份证后4位', '身份证号后4位', '证件号末4位'], isRequired: false, format: 'text', width: 16 },
  { key: 'policeNumber', header: '警号', synonyms: ['民警警号'], isRequired: false, format: 'text' },
  { key: 'post', header: '党内职务', synonyms: ['职务', '任职', '党务职务'], isRequired: true, format: 'plain' },
  { key: 'validFrom', header: '任职日期', synonyms: ['任职时间', '任职起始', '当选日期'], isRequired: true, format: 'day' },
  { key: 'termEndsOn', header: '任期届满', synonyms: ['任期届满日期', '届满日期', '任期截止'], isRequired: false, format: 'day' },
]

const readers = cellReaders(columns)

/** A post as a row brings it. */
interface NewPost {
  readonly unit: OrgUnit
  readonly person: KnownPerson
  readonly post: PostKind
  readonly validFrom: LocalDate
  readonly termEndsOn: LocalDate | undefined
}

interface ReadPost {
  readonly rowNumber: number
  readonly errors: CellError[]
  readonly post: NewPost | undefined
  readonly key: string | null
}

interface Known {
  readonly units: ReadonlyMap<string, OrgUnit | 'several'>
  readonly unitNames: readonly string[]
  readonly people: ReadonlyMap<string, readonly KnownPerson[]>
  readonly holders: Awaited<ReturnType<typeof holdersIn>>
}

const unitOf = (read: CellReader, { units, unitNames }: Known): OrgUnit | undefined => {
  const name = read.words('unit', 80)
  if (name === undefined) return undefined
  const found = units.get(name)
  if (found === 'several') return read.fail('unit', 'UNIT_AMBIGUOUS', { value: name })
  return found ?? read.fail('unit', 'UNIT_UNKNOWN', { value: name, suggestions: nearestNames(name, unitNames).join('、') || '无' })
}

/** The one member whom name, last four characters of the identity number and police number all fit. Which of them does not fit is not told. */
const personOf = (scope: Scope, read: CellReader, { people }: Known): KnownPerson | undefined => {
  const name = read.words('name', 40)
  const tail = read.text('idTail')?.toUpperCase()
  const policeNumber = read.text('policeNumber')
  if (tail !== undefined && !/^\d{3}[\dX]$/.test(tail)) return read.fail('idTail', 'TAIL_INVALID')
  if (name === undefined) return undefined
  const found = (people.get(name) ?? []).filter(
    ({ idNumberSealed, policeNumberSealed }) =>
      (tail === undefined || scope.fields.open(idNumberSealed).endsWith(tail)) && (policeNumber === undefined || (policeNumberSealed !== null && scope.fields.open(policeNumberSealed) === policeNumber)),
  )
  const [only, ...others] = found
  if (!only) return read.fail('name', 'MEMBER_UNKNOWN')
  return others.length === 0 ? only : read.fail('name', 'MEMBER_AMBIGUOUS')
}

const readPost = (scope: Scope, { rowNumber, cells }: SheetRow, known: Known): ReadPost => {
  const read = readers(cells)
  const [unit, person, post] = [unitOf(read, known), personOf(scope, read, known), read.choice('post', postWords)]
  const [validFrom, termEndsOn] = [read.day('validFrom'), read.day('termEndsOn')]
  if (validFrom !== undefined && termEndsOn !== undefined && termEndsOn <= validFrom) read.fail('termEndsOn', 'TERM_BEFORE_START')
  if (unit && post !== undefined && ((unit.kind === 'group') !== (post === 'group_leader') || unit.kind === 'mass_org')) read.fail('post', 'POST_UNFIT_HERE', { unit: unit.name })
  else if (unit && person && post === 'group_leader' && person.groupId !== unit.id) read.fail('name', 'MEMBER_OUTSIDE_GROUP', { unit: unit.name })
  if (unit && person && post !== undefined && validFrom !== undefined) {
    const holders = known.holders.filter((holder) => holder.orgUnitId === unit.id && holder.post === post && (holder.validTo === null || holder.validTo > validFrom))
    if (holders.some(({ memberId }) => memberId === person.id)) read.fail('post', 'POST_HELD_HERE', { unit: unit.name })
    else if (holders.length > 0 && singlePosts.includes(post)) read.fail('post', 'POST_OCCUPIED', { unit: unit.name })
  }
  const isSound = read.errors.length === 0 && unit && person && post !== undefined && validFrom !== undefined
  // A post that one person holds is repeated by any second row, the others only by the same person.
  const key = unit && post !== undefined ? (singlePosts.includes(post) ? `${unit.id}/${post}` : person ? `${unit.id}/${post}/${person.id}` : null) : null
  return { rowNumber, errors: read.errors, key, post: isSound ? { unit, person, post, validFrom, termEndsOn } : undefined }
}

const beginPosts = async (scope: Scope, { unit: root }: { unit: OrgUnit }): Promise<KindWork> => {
  const paths = pathsInside(scope, 'org.manage', root)
  const units = await listUnitsInPaths(scope, paths)
  const byName = new Map<string, OrgUnit | 'several'>()
  for (const [name, found] of Map.groupBy(units.flatMap((unit) => [[unit.shortName, unit] as const]), ([short]) => short)) byName.set(name, found.length > 1 ? 'several' : (found[0]?.[1] ?? 'several'))
  for (const [name, found] of Map.groupBy(units, (unit) => unit.name)) byName.set(name, found.length > 1 ? 'several' : (found[0] ?? 'several'))
  const read = async (rows: readonly SheetRow[]): Promise<ReadPost[]> => {
    const names = [...new Set(rows.flatMap(({ cells }) => cells['name']?.replaceAll(/[\s\u3000]/g, '') ?? []))]
    const spelled = [...new Set([...names, ...rows.flatMap(({ cells }) => cells['name']?.trim() ?? [])])]
    const people = Map.groupBy(await peopleNamed(scope, spelled, pathsWith(scope.access, 'member.read')), ({ name }) => name)
    const holders = await holdersIn(scope, units.map(({ id }) => id), '0100-01-01')
    const known: Known = { units: byName, unitNames: units.map(({ name }) => name), people, holders }
    return rows.map((row) => readPost(scope, row, known))
  }
  return {
    judge: async (rows) => (await read(rows)).map(({ rowNumber, errors, key }) => ({ rowNumber, errors, key: key === null ? null : scope.fields.blindIndex(keyPurpose, key) })),
    write: async (rows) => {
      const recordIds: string[] = []
      for (const { rowNumber, post } of await read(rows)) {
        if (!post) throw conflict('IMPORT_STALE', { row: rowNumber })
        const { unit, person, validFrom, termEndsOn } = post
        try {
          const made = await appointMember(scope, { orgUnitId: unit.id, memberId: person.id, post: post.post, validFrom, ...(termEndsOn === undefined ? {} : { termEndsOn }) })
          recordIds.push(made.id)
        } catch (error) {
          // Whatever is against it now was not there when the row was judged.
          if (error instanceof AppError) throw conflict('IMPORT_STALE', { row: rowNumber })
          throw error
        }
      }
      return { count: recordIds.length, recordIds }
    },
  }
}

/** 党内职务: a row gives a member of the roster a post. */
export const postsKind: ImportKind = {
  id: 'posts',
  title: '党内职务',
  record: { name: '任职', measure: '项' },
  permission: 'org.manage',
  columns,
  nameColumn: 'name',
  keyColumn: 'post',
  maxRows: 5000,
  isWhole: true,
  begin: beginPosts,
  choices: async (scope) => ({
    unit: (await listUnitsInPaths(scope, pathsWith(scope.access, 'org.manage'), ['committee', 'general_branch', 'branch', 'group'])).map(({ name }) => name),
    post: postWords.map(({ words: [word] }) => word),
  }),
  notes: ['一行一项任职，党员须已在名册中。', '同名的党员，填写身份证号末4位或者警号。', '一人任几项职务的，分几行填写；任期届满可不填。'],
  dependants: async (scope, { recordIds }) => ({ 已免职的任职: await freshPosts.countEnded(scope, recordIds) }),
  remove: (scope, { recordIds }) => freshPosts.remove(scope, recordIds),
}
