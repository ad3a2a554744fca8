import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createOrgUnit } from '@dangjian/org'
import { writeXlsx } from 'hucre/xlsx'
import { getRosterImport, rosterColumns, rosterSheetName, runRosterImport, skipImportRow, startRosterImport, type OpenTransaction } from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const idNumberOf = (index: number): string => {
  const first17 = `9999${String(10 + Math.floor(index / 400))}19900101${String((index % 400) * 2 + 1).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

/** A bureau of one branch with a preview of so many sound rows. */
const previewOf = async (count: number): Promise<{ tenantId: string; importId: string; open: OpenTransaction }> => {
  const tenantId = newId()
  const open: OpenTransaction = (work) => inTestScope(test, tenantId, work)
  const rows = Array.from({ length: count }, (_, index) => {
    const cells: Record<string, string> = {
      姓名: '何谦', 性别: '男', 身份证号: idNumberOf(index), 民族: '汉族', 出生日期: '1990-01-01', 学历: '大学本科', 人员类别: '在职民警', 党员状态: '正式党员', 入党日期: '2015-07-01', 所在党支部: '第一党支部',
    }
    return rosterColumns.map(({ header }) => cells[header] ?? '')
  })
  const content = await writeXlsx({ sheets: [{ name: rosterSheetName, rows: [rosterColumns.map(({ header }) => header), ...rows] }] })
  const importId = await open(async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某局党委', shortName: '党委' })
    await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一' })
    return (await startRosterImport(scope, { fileName: '名册.xlsx', content })).id
  })
  return { tenantId, importId, open }
}

const countMembers = async (tenantId: string): Promise<unknown> => (await test.admin`select count(*)::int as count from members where tenant_id = ${tenantId}`)[0]?.['count']

describe('a running import', () => {
  it('shows its progress to others, nothing of its members, and then all of them', async () => {
    const { tenantId, importId, open } = await previewOf(1300)
    let outcome: Promise<unknown> | undefined
    const look = async (): Promise<{ status: string; doneRows: number }> => {
      const { status, doneRows } = await open((scope) => getRosterImport(scope, { importId, limit: 1, problemsOnly: false }))
      return { status, doneRows }
    }
    // Somebody registers the person of row 1201 and has not finished: the import's second statement has to wait for the answer.
    await test.admin.begin(async (rival) => {
      await rival`insert into members (tenant_id, id, name, name_pinyin, name_initials, gender, birth_date, id_number_sealed, id_number_index, ethnicity, education, category, status, joined_on, job_title, created_at)
        select tenant_id, ${newId()}, '何谦', 'heqian', 'hq', 'male', '1990-01-01', '', id_number_index, '汉族', 'bachelor', 'serving_officer', 'formal', '2015-07-01', '', now() from roster_import_rows where import_id = ${importId} and row_number = 1201`
      outcome = runRosterImport(open, { importId })
      outcome.catch(() => undefined)
      let seen = await look()
      while (seen.doneRows < 1000) seen = await look()
      expect(seen).toEqual({ status: 'committing', doneRows: 1000 })
      expect(await open(async (scope) => (await scope.tx.execute('select 1 from members limit 1')).length)).toBe(0)
      await expect(runRosterImport(open, { importId })).rejects.toMatchObject({ code: 'IMPORT_ALREADY_COMMITTED' })
      throw new Error('rolled back')
    }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message === 'rolled back')) throw error
    })
    expect(await outcome).toEqual({ importId, count: 1300 })
    expect(await look()).toEqual({ status: 'committed', doneRows: 1300 })
    expect(await countMembers(tenantId)).toBe(1300)
  }, 60_000)

  it('takes two corrections sent at once one after the other', async () => {
    const { importId, open } = await previewOf(20)
    const rows = Array.from({ length: 8 }, (_, index) => index + 2)
    await Promise.all(rows.map((rowNumber) => open((scope) => skipImportRow(scope, { importId, rowNumber, skipped: true }))))
    expect(await open((scope) => getRosterImport(scope, { importId, limit: 1, problemsOnly: false }))).toMatchObject({ status: 'preview', counts: { skipped: 8, ready: 12 } })
  })

  it('becomes a preview again, with nothing written, when somebody has registered one of its people meanwhile', async () => {
    const { tenantId, importId, open } = await previewOf(20)
    await test.admin`insert into members (tenant_id, id, name, name_pinyin, name_initials, gender, birth_date, id_number_sealed, id_number_index, ethnicity, education, category, status, joined_on, job_title, created_at)
      select tenant_id, ${newId()}, '何谦', 'heqian', 'hq', 'male', '1990-01-01', '', id_number_index, '汉族', 'bachelor', 'serving_officer', 'formal', '2015-07-01', '', now() from roster_import_rows where import_id = ${importId} and row_number = 12`
    await expect(runRosterImport(open, { importId })).rejects.toMatchObject({ code: 'IMPORT_STALE', details: { row: 12 } })
    expect(await countMembers(tenantId)).toBe(1)
    const after = await open((scope) => getRosterImport(scope, { importId, limit: 5, problemsOnly: true }))
    expect(after).toMatchObject({ status: 'preview', doneRows: 0, counts: { problems: 1, ready: 19 } })
    expect(after.rows.items).toMatchObject([{ rowNumber: 12, errors: [{ code: 'DUPLICATE_IN_ROSTER' }] }])
  })

  it('is a preview again after its server died: the lock ends with the connection, the last progress stays behind', async () => {
    const { tenantId, importId, open } = await previewOf(20)
    await test.admin`update roster_imports set status = 'committing', done_rows = 10 where id = ${importId} and tenant_id = ${tenantId}`
    expect(await open((scope) => getRosterImport(scope, { importId, limit: 1, problemsOnly: false }))).toMatchObject({ status: 'preview' })
    expect(await runRosterImport(open, { importId })).toEqual({ importId, count: 20 })
  })
})
