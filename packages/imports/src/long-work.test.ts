import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember, rosterColumns, rosterSheetName } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelImport, commitImport, discardImport, getImport, listImports, startImport, type OpenTransaction } from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const idNumberOf = (index: number): string => {
  const first17 = `9999${String(10 + Math.floor(index / 400))}19900101${String((index % 400) * 2 + 1).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

const workbookOf = (count: number): Promise<Uint8Array> => {
  const rows = Array.from({ length: count }, (_, index) => {
    const cells: Record<string, string> = {
      姓名: '何谦', 性别: '男', 身份证号: idNumberOf(index), 民族: '汉族', 出生日期: '1990-01-01', 学历: '大学本科', 人员类别: '在职民警', 党员状态: '正式党员', 入党日期: '2015-07-01', 所在党支部: '第一党支部',
    }
    return rosterColumns.map(({ header }) => cells[header] ?? '')
  })
  return writeXlsx({ sheets: [{ name: rosterSheetName, rows: [rosterColumns.map(({ header }) => header), ...rows] }] })
}

/** A bureau of one branch. */
const plantBureau = async () => {
  const tenantId = newId()
  const open: OpenTransaction = (work) => inTestScope(test, tenantId, work)
  const branch = await open(async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某局党委', shortName: '党委' })
    return createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一' })
  })
  const look = (importId: string) => open((scope) => getImport(scope, { importId, limit: 1, notedOnly: false }))
  const members = async (): Promise<unknown> => (await test.admin`select count(*)::int as count from members where tenant_id = ${tenantId}`)[0]?.['count']
  /** Somebody registers the person of one row and has not finished while `work` goes on: the import's statement with that row waits for the answer, which is no. */
  const whileHeldUp = async (row: number, work: () => Promise<void>): Promise<void> => {
    await open(async (rival) => {
      await createMember(rival, {
        orgUnitId: branch.id, name: '何谦', gender: 'male', birthDate: '1990-01-01', idNumber: idNumberOf(row - 2), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01',
      })
      await work()
      throw new Error('rolled back')
    }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message === 'rolled back')) throw error
    })
  }
  const previewOf = async (count: number): Promise<string> => (await startImport(open, { kind: 'roster', fileName: '名册.xlsx', content: await workbookOf(count) })).id
  return { tenantId, open, look, members, whileHeldUp, previewOf }
}

describe('a commit', () => {
  it('shows its progress to others, nothing of its members, and then all of them', async () => {
    const { open, look, members, whileHeldUp, previewOf } = await plantBureau()
    const importId = await previewOf(1300)
    let outcome: Promise<unknown> = Promise.resolve()
    await whileHeldUp(1201, async () => {
      outcome = commitImport(open, { importId })
      outcome.catch(() => undefined)
      let seen = await look(importId)
      while (seen.progress.doneRows === 0) seen = await look(importId)
      expect(seen).toMatchObject({ status: 'committing', progress: { totalRows: 1300 } })
      expect(seen.progress.doneRows).toBeLessThan(1200)
      expect(await members()).toBe(0)
      await expect(commitImport(open, { importId })).rejects.toMatchObject({ code: 'IMPORT_ALREADY_COMMITTED' })
    })
    expect(await outcome).toMatchObject({ importId, count: 1300 })
    expect(await look(importId)).toMatchObject({ status: 'committed', madeRecords: 1300 })
    expect(await members()).toBe(1300)
  }, 30_000)

  it('stops when it is asked to, writes nothing, and may be begun again', async () => {
    const { open, look, members, whileHeldUp, previewOf } = await plantBureau()
    const importId = await previewOf(1300)
    await expect(open((scope) => cancelImport(scope, { importId }))).rejects.toMatchObject({ code: 'IMPORT_NOT_RUNNING' })
    let outcome: Promise<unknown> = Promise.resolve()
    let answers = 0
    const counted: OpenTransaction = async (work) => {
      const answer = await open(work)
      answers += 1
      return answer
    }
    await whileHeldUp(1201, async () => {
      outcome = commitImport(counted, { importId })
      outcome.catch(() => undefined)
      while ((await look(importId)).progress.doneRows === 0);
      await open((scope) => cancelImport(scope, { importId }))
      // Two beats later the commit has heard of it.
      for (const heard = answers + 2; answers < heard; ) await look(importId)
    })
    await expect(outcome).rejects.toMatchObject({ code: 'IMPORT_CANCELLED' })
    expect(await members()).toBe(0)
    expect(await look(importId)).toMatchObject({ status: 'preview', counts: { ready: 1300 } })
    expect(await commitImport(open, { importId })).toMatchObject({ count: 1300 })
  }, 30_000)

  it('that dies with its connection between two batches leaves a preview, and the second one brings everybody', async () => {
    const { open, look, members, whileHeldUp, previewOf } = await plantBureau()
    const importId = await previewOf(2500)
    let outcome: Promise<unknown> = Promise.resolve()
    await whileHeldUp(2201, async () => {
      outcome = commitImport(open, { importId })
      outcome.catch(() => undefined)
      while ((await look(importId)).progress.doneRows === 0);
      const killed = async (): Promise<number> => (await test.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length
      while ((await killed()) === 0);
    })
    await expect(outcome).rejects.toThrow()
    expect(await members()).toBe(0)
    expect(await look(importId)).toMatchObject({ status: 'preview' })
    expect(await commitImport(open, { importId })).toMatchObject({ count: 2500 })
    expect(await members()).toBe(2500)
  }, 30_000)

  it('that died with its server holds nobody up: its last progress stays behind, its lock does not', async () => {
    const { open, look, tenantId, previewOf } = await plantBureau()
    const importId = await previewOf(20)
    await test.admin`update import_progress set phase = 'committing', done_rows = 10, beat_at = beat_at - interval '1 minute' where import_id = ${importId} and tenant_id = ${tenantId}`
    expect(await look(importId)).toMatchObject({ status: 'preview' })
    expect(await commitImport(open, { importId })).toMatchObject({ count: 20 })
  })
})

describe('a reading', () => {
  it('can be watched and stopped, and leaves no rows', async () => {
    const { open, tenantId } = await plantBureau()
    const content = await workbookOf(20_000)
    const id = newId()
    const outcome = startImport(open, { id, kind: 'roster', fileName: '名册.xlsx', content })
    outcome.catch(() => undefined)
    const state = async () => (await open((scope) => listImports(scope, { kind: 'roster' })))[0]?.status
    while ((await state()) !== 'reading');
    await open((scope) => cancelImport(scope, { importId: id }))
    await expect(outcome).rejects.toMatchObject({ code: 'IMPORT_CANCELLED' })
    expect(await state()).toBe('discarded')
    expect(await test.admin`select 1 from import_blocks where tenant_id = ${tenantId}`).toHaveLength(0)
    await expect(startImport(open, { id, kind: 'roster', fileName: '名册.xlsx', content })).rejects.toMatchObject({ code: 'IMPORT_EXISTS' })
  }, 30_000)

  it('that died with its server is shown as such and can be given up', async () => {
    const { open, look, tenantId, previewOf } = await plantBureau()
    const importId = await previewOf(20)
    await test.admin`update import_progress set phase = 'reading', beat_at = beat_at - interval '1 minute' where import_id = ${importId} and tenant_id = ${tenantId}`
    await test.admin`update imports set status = 'reading' where id = ${importId} and tenant_id = ${tenantId}`
    expect(await look(importId)).toMatchObject({ status: 'interrupted' })
    await expect(commitImport(open, { importId })).rejects.toMatchObject({ code: 'IMPORT_NOT_READ' })
    await open((scope) => discardImport(scope, { importId }))
    expect(await look(importId)).toMatchObject({ status: 'discarded' })
  })
})
