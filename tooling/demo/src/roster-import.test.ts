import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { commitImport, discardImport, editImportRow, getImport, skipImportRow, startImport, undoImport } from '@dangjian/imports'
import { listMembers, memberCounts, rosterFigures, structureFindings, updateMember, type RosterColumn } from '@dangjian/members'
import { appointPost, createOrgUnit, type OrgUnit } from '@dangjian/org'
import * as books from './workbook/index.ts'

const tree = books.gongjingTree

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const emptyPage = { limit: 20, notedOnly: false }

/** A bureau with its organizations and nobody in them. */
const plantBureau = async (): Promise<{ tenantId: string; units: Map<string, OrgUnit>; root: OrgUnit }> => {
  const tenantId = newId()
  const units = new Map<string, OrgUnit>()
  await inTestScope(test, tenantId, async (scope) => {
    for (const org of tree.orgs) {
      const parentId = org.parentKey === null ? null : (units.get(org.parentKey)?.id ?? null)
      units.set(org.key, await createOrgUnit(scope, { parentId, kind: org.kind, name: org.name, shortName: org.shortName, sortKey: org.order }))
    }
  })
  const root = units.get(tree.orgs[0]?.key ?? '')
  if (!root) throw new Error('the demonstration tree has no root')
  return { tenantId, units, root }
}

type Bureau = Awaited<ReturnType<typeof plantBureau>>

const as = (bureau: Bureau) => <T>(work: (scope: Scope) => Promise<T>, options: Parameters<typeof inTestScope>[3] = {}): Promise<T> => inTestScope(test, bureau.tenantId, work, options)

const start = async (bureau: Bureau, file: books.WorkbookFile): Promise<string> =>
  (await startImport((work) => as(bureau)(work), { kind: 'roster', fileName: file.name, content: file.bytes })).id

const commit = (bureau: Bureau, importId: string) => commitImport((work) => as(bureau)(work), { importId })

const rowCounts = async (tenantId: string): Promise<Record<string, number>> => {
  const [row] = await test.admin`select
    (select count(*)::int from members where tenant_id = ${tenantId}) as members,
    (select count(*)::int from affiliations where tenant_id = ${tenantId}) as affiliations,
    (select count(*)::int from imports where tenant_id = ${tenantId}) as imports,
    (select count(*)::int from import_blocks where tenant_id = ${tenantId}) as rows`
  return { ...row }
}

describe('the roster of the county bureau', () => {
  it('gives the document\'s own figures and the structural findings with their articles after its import [G1]', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    const preview = await as(bureau)((scope) => getImport(scope, { ...emptyPage, importId }))
    expect(preview).toMatchObject({ status: 'preview', totalRows: 212, counts: { ready: 212, problems: 0, skipped: 0 } })
    expect(await commit(bureau, importId)).toMatchObject({ count: 212 })

    const figures = await as(bureau)((scope) => rosterFigures(scope))
    expect(figures.orgUnits).toMatchObject({ total: 16, committees: 1, branches: 15 })
    expect(figures.members).toBe(212)
    expect(figures.servingOfficers).toEqual({ count: 168, basisPoints: 7925 })
    expect(figures.probationary).toEqual({ count: 21, basisPoints: 991 })
    expect(figures.aged35OrUnder).toEqual({ count: 72, basisPoints: 3396 })
    expect(figures.collegeOrAbove).toEqual({ count: 160, basisPoints: 7547 })
    expect(figures.partyAffairs).toEqual({ total: 2, fullTime: 1, partTime: 1 })
    expect(figures.ageBands.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(212)

    const findings = await as(bureau)((scope) => structureFindings(scope))
    expect(findings.find(({ verdict }) => verdict.ruleId === 'OR-11')).toMatchObject({
      orgUnitId: bureau.root.id, verdict: { article: '第三十条', facts: { staff: 168, fullTime: 1, required: 2, missing: 1 } }, text: { citation: '《机关基层组织工作条例》第三十条' },
    })
    const withoutCommittee = findings.filter(({ verdict }) => verdict.ruleId === 'OR-03')
    expect(withoutCommittee.length).toBeGreaterThan(0)
    expect(withoutCommittee.every(({ text }) => text.citation === '《机关基层组织工作条例》第七条')).toBe(true)
  })

  it('is listed by pinyin, found by name, pinyin and initials, filtered and counted per organization', async () => {
    const bureau = await plantBureau()
    await commit(bureau, await start(bureau, await books.writeRosterWorkbook(tree)))
    const person = tree.people[5]
    if (!person) throw new Error('nobody')
    const list = (filter: Partial<Parameters<typeof listMembers>[1]>) => as(bureau)((scope) => listMembers(scope, { limit: 20, ...filter }))
    const first = await list({ limit: 100 })
    const second = await list({ limit: 100, cursor: first.next ?? '' })
    const third = await list({ limit: 100, cursor: second.next ?? '' })
    expect([first.total, first.items.length, second.items.length, third.items.length, third.next]).toEqual([212, 100, 100, 12, null])
    expect(new Set([...first.items, ...second.items, ...third.items].map(({ id }) => id)).size).toBe(212)
    expect((await list({ search: person.name })).items.map(({ name }) => name)).toContain(person.name)
    expect((await list({ status: 'probationary' })).total).toBe(21)
    expect((await list({ category: 'serving_officer' })).total).toBe(168)
    const branch = bureau.units.get(person.branchKey)
    const inBranch = tree.people.filter(({ branchKey }) => branchKey === person.branchKey).length
    expect((await list({ orgUnitId: branch?.id })).total).toBe(inBranch)
    const counts = await as(bureau)((scope) => memberCounts(scope))
    expect(counts.find(({ orgUnitId }) => orgUnitId === branch?.id)).toMatchObject({ own: inBranch, subtree: inBranch })
    expect(counts.find(({ orgUnitId }) => orgUnitId === bureau.root.id)).toMatchObject({ own: 0, subtree: 212 })
    await expect(list({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' })
  })
})

describe('a workbook with three broken rows', () => {
  it('names each cell at fault, takes corrections, leaves the repeated row out and imports the rest', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeBrokenRowsWorkbook(tree))
    const [checksum, branch, duplicate] = books.brokenRowsOf(tree)
    if (!checksum || !branch || !duplicate) throw new Error('three rows are broken')
    const look = () => as(bureau)((scope) => getImport(scope, { ...emptyPage, importId }))
    const preview = await look()
    expect(preview.counts).toMatchObject({ ready: 210, problems: 3 })
    const faults = preview.rows.items.slice(0, 3).map(({ rowNumber, errors }) => ({ rowNumber, errors }))
    expect(faults).toMatchObject([
      { rowNumber: checksum.rowNumber, errors: [{ column: 'idNumber', code: 'ID_CHECKSUM' }] },
      { rowNumber: branch.rowNumber, errors: [{ column: 'branch', code: 'UNIT_UNKNOWN', details: { value: '水上派出所党支部' } }] },
      { rowNumber: duplicate.rowNumber, errors: [{ column: 'idNumber', code: 'DUPLICATE_IN_FILE', details: { row: '5', header: '身份证号' } }] },
    ])
    expect(preview.rows.items[1]?.errors[0]?.details['suggestions']).toContain('派出所党支部')
    expect(JSON.stringify(preview)).not.toContain(String(checksum.rightValue))

    await expect(commit(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS', details: { count: 3 } })
    expect((await look()).status).toBe('preview')

    const edit = (rowNumber: number, column: RosterColumn, value: string) => as(bureau)((scope) => editImportRow(scope, { importId, rowNumber, column, value }))
    expect(await edit(checksum.rowNumber, 'idNumber', String(checksum.rightValue).slice(0, 16))).toMatchObject({ errors: [{ code: 'ID_LENGTH', details: { length: '16' } }] })
    expect(await edit(checksum.rowNumber, 'idNumber', String(checksum.rightValue))).toMatchObject({ errors: [], isCorrected: true })
    expect(await edit(branch.rowNumber, 'branch', String(branch.rightValue))).toMatchObject({ errors: [], original: { branch: '水上派出所党支部' } })
    await as(bureau)((scope) => skipImportRow(scope, { importId, rowNumber: duplicate.rowNumber, skipped: true }))
    expect((await look()).counts).toEqual({ ready: 212, problems: 0, skipped: 1, corrected: 2 })
    expect(await commit(bureau, importId)).toMatchObject({ count: 212 })
    expect((await as(bureau)((scope) => rosterFigures(scope))).members).toBe(212)
  })

  it('moves the mark of a repeated person to the row that is kept', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeBrokenRowsWorkbook(tree))
    const last = books.brokenRowsOf(tree)[2]?.rowNumber ?? 0
    const skip = (rowNumber: number, skipped: boolean) => as(bureau)((scope) => skipImportRow(scope, { importId, rowNumber, skipped }))
    await skip(5, true)
    const problems = () => as(bureau)(async (scope) => (await getImport(scope, { ...emptyPage, importId, notedOnly: true })).rows.items.flatMap(({ rowNumber, errors, isSkipped }) => (errors.length > 0 && !isSkipped ? [rowNumber] : [])))
    expect(await problems()).not.toContain(last)
    await skip(5, false)
    expect(await problems()).toContain(last)
    // Left out, the row goes on saying whom it repeats.
    expect((await skip(last, true)).errors).toEqual([{ column: 'idNumber', code: 'DUPLICATE_IN_FILE', details: { row: '5', header: '身份证号' } }])
    expect(await problems()).not.toContain(last)
  })

  it('says that everybody is on the roster already when the same workbook comes again', async () => {
    const bureau = await plantBureau()
    const file = await books.writeRosterWorkbook(tree)
    await commit(bureau, await start(bureau, file))
    const importId = await start(bureau, file)
    const again = await as(bureau)((scope) => getImport(scope, { ...emptyPage, importId }))
    expect(again.counts.problems).toBe(212)
    expect(again.rows.items[0]?.errors).toEqual([{ column: 'idNumber', code: 'DUPLICATE_IN_ROSTER', details: {} }])
  })
})

describe('files that cannot be read', () => {
  it.each<[string, () => books.WorkbookFile | Promise<books.WorkbookFile>, string, Record<string, unknown>]>([
    ['no archive', () => books.notAZip(), 'WORKBOOK_NOT_XLSX', {}],
    ['an archive without a workbook', () => books.zipWithoutWorkbook(), 'WORKBOOK_NOT_XLSX', {}],
    ['another sheet', () => books.wrongSheet(), 'WORKBOOK_COLUMNS_MISSING', { sheet: '考勤表' }],
    ['merged cells', () => books.mergedCells(tree), 'WORKBOOK_MERGED_CELLS', { range: 'K2:K13' }],
    ['formulas', () => books.formulas(tree), 'WORKBOOK_FORMULA', { cell: 'E2' }],
    ['a CSV in GBK', () => books.gbkCsv(tree), 'WORKBOOK_IS_CSV', { encoding: 'GBK' }],
    ['50 MB', () => books.fiftyMegabytes(), 'WORKBOOK_TOO_LARGE', {}],
    ['a zip bomb', () => books.zipBomb(), 'WORKBOOK_TOO_LARGE', {}],
    ['a zip bomb that lies about its size', () => books.lyingZipBomb(), 'WORKBOOK_TOO_LARGE', {}],
    ['a template without people', () => books.writeRosterTemplate(tree), 'WORKBOOK_EMPTY', {}],
  ])('are refused with a code and leave nothing behind: %s', async (_name, make, code, details) => {
    const bureau = await plantBureau()
    const file = await make()
    await expect(start(bureau, file)).rejects.toMatchObject({ code, details })
    expect(await rowCounts(bureau.tenantId)).toEqual({ members: 0, affiliations: 0, imports: 0, rows: 0 })
  }, 60_000)
})

describe('a commit', () => {
  it('is won by exactly one of 50 who press the button together', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => commit(bureau, importId)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(new Set(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : [])))).toEqual(new Set(['IMPORT_ALREADY_COMMITTED']))
    expect(await rowCounts(bureau.tenantId)).toMatchObject({ members: 212, affiliations: 212 })
  })
  it('leaves nothing behind when it breaks after its last batch, and the import can be committed again', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    const broken = commitImport(
      (work) => as(bureau)(async (scope) => {
        const answer = await work(scope)
        if (typeof answer === 'object' && answer !== null && 'count' in answer) throw new Error('the connection went away')
        return answer
      }),
      { importId },
    )
    await expect(broken).rejects.toThrow('the connection went away')
    expect(await rowCounts(bureau.tenantId)).toMatchObject({ members: 0, affiliations: 0 })
    expect(await commit(bureau, importId)).toMatchObject({ count: 212 })
  })
  it('judges rows again when the roster has changed meanwhile, and says which', async () => {
    const bureau = await plantBureau()
    const file = await books.writeRosterWorkbook(tree)
    const [first, second] = [await start(bureau, file), await start(bureau, file)]
    await commit(bureau, first)
    await expect(commit(bureau, second)).rejects.toMatchObject({ code: 'IMPORT_STALE' })
    expect((await as(bureau)((scope) => getImport(scope, { ...emptyPage, importId: second }))).counts.problems).toBe(212)
  })
})

describe('an undo', () => {
  const undo = (bureau: Bureau, importId: string) => as(bureau)((scope) => undoImport(scope, { importId }))

  it('takes members, affiliations and rows back and tells so once', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    await expect(undo(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_NOT_COMMITTED' })
    await commit(bureau, importId)
    expect(await undo(bureau, importId)).toEqual({ importId, count: 212 })
    expect(await rowCounts(bureau.tenantId)).toEqual({ members: 0, affiliations: 0, imports: 1, rows: 0 })
    await expect(undo(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_NOT_COMMITTED' })
    await expect(commit(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_CLOSED' })
    const events = await test.admin`select type from local.outbox where tenant_id = ${bureau.tenantId} order by id`
    expect(events.map((row) => row['type'])).toEqual(['member.imported', 'member.import-undone'])
  })
  it('is refused with counts by kind while posts, corrections or other records depend on it', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    await commit(bureau, importId)
    const branch = [...bureau.units.values()].find(({ kind }) => kind === 'branch')
    const [one, two] = (await as(bureau)((scope) => listMembers(scope, { limit: 2, orgUnitId: branch?.id }))).items
    if (!branch || !one || !two) throw new Error('an empty branch')
    await as(bureau)((scope) => appointPost(scope, { orgUnitId: branch.id, memberId: one.id, post: 'secretary', validFrom: '2026-01-01' }))
    await as(bureau)((scope) => updateMember(scope, { id: two.id, version: 1, change: { jobTitle: '教导员' } }))
    await expect(undo(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_HAS_DEPENDANTS', details: { dependants: ['任职1项', '更正或者转移1项'] } })
    expect(await rowCounts(bureau.tenantId)).toMatchObject({ members: 212 })
  })
})

describe('an import', () => {
  const accessTo = (path: string, ...permissions: string[]): { access: Access } => ({ access: { grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] } })

  it('is refused without member.import, invisible to another tenant and to another subtree', async () => {
    const [bureau, foreign] = [await plantBureau(), await plantBureau()]
    const file = await books.writeRosterWorkbook(tree)
    await expect(startImport((work) => as(bureau)(work, accessTo('/', 'member.read')), { kind: 'roster', fileName: file.name, content: file.bytes })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const importId = await start(bureau, file)
    const branch = [...bureau.units.values()].find(({ kind }) => kind === 'branch')
    const look = (scope: Scope) => getImport(scope, { ...emptyPage, importId })
    await expect(as(foreign)(look)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(as(bureau)(look, accessTo(branch?.path ?? '', 'member.import'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(commit(foreign, importId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(as(foreign)((scope) => editImportRow(scope, { importId, rowNumber: 2, column: 'name', value: '张三' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('knows only the branches that the person may import into', async () => {
    const bureau = await plantBureau()
    const branch = [...bureau.units.values()].find(({ kind }) => kind === 'branch')
    const file = await books.writeRosterWorkbook(tree)
    const own = tree.people.filter(({ branchKey }) => bureau.units.get(branchKey)?.id === branch?.id).length
    const started = await startImport((work) => as(bureau)(work, accessTo(branch?.path ?? '', 'member.import', 'org.read')), { kind: 'roster', fileName: file.name, content: file.bytes })
    expect(started.problems).toBe(212 - own)
  })
  it('is given up with its rows and cannot be committed then', async () => {
    const bureau = await plantBureau()
    const importId = await start(bureau, await books.writeRosterWorkbook(tree))
    await as(bureau)((scope) => discardImport(scope, { importId }))
    expect(await rowCounts(bureau.tenantId)).toMatchObject({ imports: 1, rows: 0 })
    await expect(commit(bureau, importId)).rejects.toMatchObject({ code: 'IMPORT_CLOSED' })
  })
})
