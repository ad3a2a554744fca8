import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { closeCase, getCase, openCase, recordStep, type OpenCaseInput } from '@dangjian/admission'
import { AppError, conflict, today, type LocalDate } from '@dangjian/kernel'
import { blindPurposes, choiceWords, maskIdNumber, maskPhone, memberProblems } from '@dangjian/members'
import { isHomeBranch, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import type { CellError, ImportColumn, ImportKind, KindWork, SheetRow } from '../../import-kind.ts'
import { pathsInside } from '../paths-inside.ts'
import { peopleNamed, type KnownPerson } from '../posts/people-store.ts'
import { cellReaders } from '../read-cell.ts'
import { placeResolver, type PlaceResolver } from '../roster/resolve-place.ts'
import { tried } from './tried.ts'

const permission = 'admission.handle'
// A limit that was missed years ago is kept with its reason, as the rules ask (《发展党员工作细则》).
const reason = '按原始材料补录'

const columns: readonly ImportColumn[] = [
  { key: 'name', header: '姓名', synonyms: [], isRequired: true, format: 'plain' },
  { key: 'gender', header: '性别', synonyms: [], isRequired: true, format: 'plain', width: 8 },
  { key: 'idNumber', header: '身份证号', synonyms: ['公民身份号码', '身份证号码'], isRequired: true, format: 'text', width: 22, mask: maskIdNumber },
  { key: 'ethnicity', header: '民族', synonyms: [], isRequired: true, format: 'plain', width: 10 },
  { key: 'birthDate', header: '出生日期', synonyms: ['出生年月日'], isRequired: true, format: 'day' },
  { key: 'education', header: '学历', synonyms: ['文化程度'], isRequired: true, format: 'plain' },
  { key: 'category', header: '人员类别', synonyms: [], isRequired: true, format: 'plain' },
  { key: 'branch', header: '所在党支部', synonyms: ['党支部', '培养党支部'], isRequired: true, format: 'plain', width: 24 },
  { key: 'jobTitle', header: '职务', synonyms: [], isRequired: false, format: 'plain', width: 20 },
  { key: 'phone', header: '手机号码', synonyms: ['手机号', '联系电话'], isRequired: false, format: 'text', mask: maskPhone },
  { key: 'appliedOn', header: '申请入党日期', synonyms: ['申请入党时间', '递交申请书日期', '申请日期'], isRequired: true, format: 'day' },
  { key: 'talkedOn', header: '首次谈话日期', synonyms: ['谈话日期', '派人谈话日期'], isRequired: false, format: 'day' },
  { key: 'talker', header: '谈话人', synonyms: [], isRequired: false, format: 'plain' },
  { key: 'activistOn', header: '确定积极分子日期', synonyms: ['确定入党积极分子日期', '列为积极分子日期', '确定为积极分子日期'], isRequired: false, format: 'day' },
]
const readers = cellReaders(columns)

/** Somebody of the pool as a row brings one. */
interface Applicant {
  readonly opening: OpenCaseInput
  readonly talk: { readonly on: LocalDate; readonly talkerId: string } | undefined
  readonly activistOn: LocalDate | undefined
}

interface ReadApplicant {
  readonly rowNumber: number
  readonly errors: CellError[]
  readonly key: Buffer | null
  readonly applicant: Applicant | undefined
}

const readRow = (scope: Scope, { rowNumber, cells }: SheetRow, resolve: PlaceResolver, people: ReadonlyMap<string, readonly KnownPerson[]>): ReadApplicant => {
  const read = readers(cells)
  const fields = {
    name: read.words('name', 40), gender: read.choice('gender', choiceWords.gender), idNumber: read.text('idNumber')?.replaceAll(/\s/g, '').toUpperCase().slice(0, 40), ethnicity: read.words('ethnicity', 20),
    birthDate: read.day('birthDate'), education: read.choice('education', choiceWords.education), category: read.choice('category', choiceWords.category), jobTitle: read.words('jobTitle', 60) ?? '',
    phone: read.text('phone')?.replaceAll(/[\s-]/g, '').slice(0, 20) ?? null,
  }
  const { name, gender, idNumber, ethnicity, birthDate, education, category } = fields
  const [branch, appliedOn, talkedOn, talkerName, activistOn] = [read.words('branch', 80), read.day('appliedOn'), read.day('talkedOn'), read.words('talker', 40), read.day('activistOn')]
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  for (const { field, code, details } of memberProblems(known, today(scope.clock))) read.errors.push({ column: field, code, details })
  const place = resolve(branch, undefined)
  if ('errors' in place) read.errors.push(...place.errors)
  const [talker, ...others] = talkerName === undefined ? [] : (people.get(talkerName) ?? [])
  if (talkerName !== undefined && !talker) read.fail('talker', 'MEMBER_UNKNOWN')
  if (others.length > 0) read.fail('talker', 'MEMBER_AMBIGUOUS')
  if (talkedOn !== undefined && talkerName === undefined) read.fail('talker', 'REQUIRED', { header: '谈话人' })
  if (activistOn !== undefined && talkedOn === undefined && !read.has('talkedOn')) read.fail('talkedOn', 'REQUIRED', { header: '首次谈话日期' })
  const key = idNumber === undefined ? null : scope.fields.blindIndex(blindPurposes.idNumber, idNumber)
  const isSound = read.errors.length === 0 && 'orgUnitId' in place && name !== undefined && gender && idNumber !== undefined && ethnicity !== undefined && birthDate !== undefined && education && category && appliedOn !== undefined
  return {
    rowNumber, errors: read.errors, key,
    applicant: isSound
      ? {
          opening: { orgUnitId: place.orgUnitId, name, gender, idNumber, ethnicity, birthDate, education, category, jobTitle: fields.jobTitle, phone: fields.phone, appliedOn },
          talk: talkedOn !== undefined && talker ? { on: talkedOn, talkerId: talker.id } : undefined,
          activistOn,
        }
      : undefined,
  }
}

/** Opens the case and records what is known of it, each on its day, by the rules of admission. Gives back the case and how many steps it has. */
const bring = async (scope: Scope, { opening, talk, activistOn }: Applicant, at: (column: string) => void): Promise<string> => {
  at('appliedOn')
  const { id } = await openCase(scope, opening)
  if (talk) {
    at('talkedOn')
    await recordStep(scope, { id, onDate: talk.on, reason, step: { kind: 'first_talk', talkerIds: [talk.talkerId] } })
  }
  if (activistOn !== undefined) {
    at('activistOn')
    await recordStep(scope, { id, onDate: activistOn, reason, step: { kind: 'activist' } })
  }
  return `${id}:${1 + (talk ? 1 : 0) + (activistOn === undefined ? 0 : 1)}`
}

const ofPerson: readonly string[] = ['ADMISSION_CASE_EXISTS', 'ADMISSION_ALREADY_MEMBER', 'ADMISSION_BARRED']

/** What admission has against the row, found by bringing it and taking that back at once: its rules stand in one place. */
const verdictOf = async (scope: Scope, applicant: Applicant): Promise<CellError[]> => {
  let column = 'appliedOn'
  const refusal = await tried(scope, (inside) => bring(inside, applicant, (now) => { column = now }))
  if (refusal === undefined) return []
  const details = Object.fromEntries(Object.entries(refusal.details).map(([name, value]) => [name, Array.isArray(value) ? value.join('、') : String(value ?? '')]))
  return [{ column: ofPerson.includes(refusal.code) ? 'idNumber' : column, code: refusal.code, details }]
}

const beginAdmission = async (scope: Scope, { unit }: { unit: OrgUnit }): Promise<KindWork> => {
  const resolve = await placeResolver(scope, unit, permission)
  const read = async (rows: readonly SheetRow[]): Promise<ReadApplicant[]> => {
    const talkers = [...new Set(rows.flatMap(({ cells }) => cells['talker']?.trim() ?? []))]
    const people = Map.groupBy(talkers.length === 0 ? [] : await peopleNamed(scope, talkers, pathsInside(scope, permission, unit)), ({ name }) => name)
    return rows.map((row) => readRow(scope, row, resolve, people))
  }
  return {
    judge: async (rows) => {
      const found = await read(rows)
      for (const { errors, applicant } of found) if (applicant) errors.push(...(await verdictOf(scope, applicant)))
      return found
    },
    write: async (rows) => {
      const recordIds: string[] = []
      for (const { rowNumber, applicant } of await read(rows)) {
        if (!applicant) throw conflict('IMPORT_STALE', { row: rowNumber })
        try {
          recordIds.push(await bring(scope, applicant, () => undefined))
        } catch (error) {
          if (error instanceof AppError) throw conflict('IMPORT_STALE', { row: rowNumber })
          throw error
        }
      }
      return { count: recordIds.length, recordIds }
    },
  }
}

const casesOf = (recordIds: readonly string[]): Array<{ id: string; steps: number }> =>
  recordIds.map((record) => {
    const [id = '', steps = '1'] = record.split(':')
    return { id, steps: Number(steps) }
  })

/** Cases that went on since: a step more than the import brought, or no longer simply open. */
const countGoneOn = async (scope: Scope, recordIds: readonly string[]): Promise<number> => {
  let count = 0
  for (const { id, steps } of casesOf(recordIds)) {
    const { state, timeline } = await getCase(scope, { id })
    if (state !== 'open' || timeline.reduce((sum, { records }) => sum + records.length, 0) > steps) count += 1
  }
  return count
}

/** 发展党员人员: a row opens the admission of an applicant or activist with the days that are known. Records of admission are only added to, so an undo closes the cases. */
export const admissionKind: ImportKind = {
  id: 'admission',
  title: '发展党员人员',
  record: { name: '发展对象档案', measure: '份' },
  permission,
  columns,
  nameColumn: 'name',
  keyColumn: 'idNumber',
  maxRows: 2000,
  isWhole: false,
  begin: beginAdmission,
  choices: async (scope) => {
    const words = (choices: ReadonlyArray<{ readonly words: readonly [string, ...string[]] }>): string[] => choices.map(({ words: [word] }) => word)
    const units = await listUnitsInPaths(scope, pathsWith(scope.access, permission), ['branch'])
    return { gender: words(choiceWords.gender), education: words(choiceWords.education), category: words(choiceWords.category), branch: units.filter(isHomeBranch).map(({ name }) => name) }
  },
  notes: ['一行一名入党申请人或者入党积极分子。', '填写首次谈话日期的，同时填写谈话人，谈话人须为名册中的党员。', '填写确定积极分子日期的，同时填写首次谈话日期。', '撤回导入时，档案办结为“撤回导入”，记录保留。'],
  dependants: async (scope, { recordIds }) => ({ 已继续办理的档案: await countGoneOn(scope, recordIds) }),
  remove: async (scope, { recordIds }) => {
    for (const { id } of casesOf(recordIds)) await closeCase(scope, { id, outcome: 'stopped', reason: '撤回导入' })
  },
}
