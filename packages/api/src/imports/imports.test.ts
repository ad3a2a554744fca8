import type { Access } from '@dangjian/contracts'
import { inScope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { rosterColumns, rosterSheetName } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { router, type ProcedureHost, type RequestContext } from '@dangjian/plugin-kit/server'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../identity/testing/api-world.ts'
import { membersRouter } from '../members/index.ts'
import { importsErrors } from './errors.zh-CN.ts'
import { importsRouter } from './index.ts'

const clock = fixedClock('2026-11-22T01:00:00Z')
const both = router({ imports: importsRouter, members: membersRouter })
const [mine, theirs] = [newId(), newId()]
let test: TestDatabase
let root: OrgUnit
let other: OrgUnit

const idNumberOf = (sequence: number): string => {
  const first17 = `99999919900101${String(sequence).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

beforeAll(async () => {
  test = await createTestDatabase()
  const plant = (tenantId: string) =>
    inTestScope(test, tenantId, async (scope) => {
      const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
      await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '刑侦大队党支部', shortName: '刑侦大队' })
      return [top, await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '交警大队党支部', shortName: '交警大队' })] as const
    })
  await plant(theirs)
  ;[root, other] = await plant(mine)
})
afterAll(() => test.drop())

const host = (): ProcedureHost => ({
  database: test.database,
  clock,
  open: ({ tenant, actor, access }, requestId, work) => inScope(test.database, { tenantId: tenant.id, actor, access, clock, requestId, masterKey: testMasterKey }, work),
  openTenant: () => Promise.reject(new Error('no log-in here')),
  enabledPlugins: async () => [],
  plugins: { catalogue: () => [], switch: async () => undefined, rule: async () => undefined },
  pluginStanding: async () => ({ enabled: false, settings: {} }),
  ports: () => {
    throw new Error('no plugin here')
  },
})

const caller = (access: Access, tenantId = mine) => {
  const context: RequestContext = {
    requestId: newId(), host: host(), source: '10.1.0.1', userAgent: 'vitest', idempotencyKey: null, reportError: () => undefined,
    cookies: { setSession: () => undefined, clearSession: () => undefined },
    session: {
      sessionId: newId(), tenant: { id: tenantId, parentId: null, path: `/${tenantId}/`, kind: 'county', code: '910311', name: '某分局', shortName: '某分局' }, access,
      actor: { kind: 'account', accountId: newId(), memberId: null, name: '何谦' },
    },
  }
  return both.createCaller(context)
}
const over = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })
const admin = () => caller(fullAccess)

const workbook = async (...rows: Array<Record<string, string>>): Promise<string> => {
  const body = rows.map((row) => rosterColumns.map(({ header }) => row[header] ?? ''))
  return Buffer.from(await writeXlsx({ sheets: [{ name: rosterSheetName, rows: [rosterColumns.map(({ header }) => header), ...body] }] })).toString('base64')
}
let sequence = 1
const sheetRow = (change: Record<string, string> = {}): Record<string, string> => {
  sequence += 2
  return {
    姓名: '邓晓燕', 性别: '男', 身份证号: idNumberOf(sequence), 民族: '汉族', 出生日期: '1990-01-01', 学历: '大学本科', 人员类别: '在职民警', 党员状态: '正式党员', 入党日期: '2015-07-01',
    转正日期: '2016-07-01', 所在党支部: '刑侦大队党支部', 职务: '民警', ...change,
  }
}
const start = async (call: ReturnType<typeof admin>, ...rows: Array<Record<string, string>>) => call.imports.startImport({ kind: 'roster', fileName: '名册.xlsx', contentBase64: await workbook(...rows) })

describe('the import\'s procedures', () => {
  it('go from upload over correction and commit to undo', async () => {
    const call = admin()
    const upload = await start(call, sheetRow(), sheetRow({ 入党日期: '2026-13-08', 学历: '大本' }))
    expect(upload).toMatchObject({ status: 'preview', totalRows: 2, problems: 1 })
    const importId = upload.id
    const { rows } = await call.imports.getImport({ importId })
    expect(rows.items[0]?.errors.map(({ column, code }) => `${column} ${code}`)).toEqual(['education CHOICE_UNKNOWN', 'joinedOn DATE_INVALID'])
    await call.imports.editImportRow({ importId, rowNumber: 3, column: 'education', value: '本科' })
    await call.imports.editImportRow({ importId, rowNumber: 3, column: 'joinedOn', value: '2015年7月1日' })
    expect(await codeOf(call.imports.editImportRow({ importId, rowNumber: 3, column: 'nothing', value: 'x' }))).toBe('IMPORT_COLUMN_UNKNOWN')
    expect(await call.imports.commitImport({ importId })).toEqual({ importId, count: 2, skipped: 0 })
    expect((await call.imports.listImports({}))[0]).toMatchObject({ id: importId, kind: 'roster', title: '党员名册', status: 'committed', madeRecords: 2 })
    expect(await call.imports.undoImport({ importId })).toEqual({ importId, count: 2 })
  })

  it('say in words what is wrong with the rows of a marked workbook', async () => {
    const call = admin()
    const { id: importId } = await start(call, sheetRow({ 学历: '大本' }))
    const { contentBase64 } = await call.imports.markedWorkbook({ importId })
    expect((await readXlsx(Buffer.from(contentBase64, 'base64'))).sheets[0]?.rows[1]?.at(-1)).toBe('学历：“大本”不是可选内容。请填写：博士研究生、硕士研究生、大学本科、大学专科、中专、高中、初中。')
    const trail = await test.admin`select summary from audit_entries where tenant_id = ${mine} and action = 'import.marked-downloaded'`
    expect(trail.map((row) => row['summary'])).toEqual(['下载名册.xlsx中需要更正的1行'])
  })

  it('offer what the person may import, with a template that is read again', async () => {
    expect((await admin().imports.listImportKinds()).map(({ id }) => id)).toContain('organizations')
    expect((await caller(over(root.path, 'member.import')).imports.listImportKinds()).map(({ id }) => id)).toEqual(['roster'])
    const { fileName, contentBase64 } = await admin().imports.importTemplate({ kind: 'roster' })
    expect(fileName).toBe('党员名册模板.xlsx')
    expect(await codeOf(admin().imports.startImport({ kind: 'roster', fileName, contentBase64 }))).toBe('WORKBOOK_EMPTY')
    expect(await admin().imports.importChoices({ kind: 'roster' })).toMatchObject({ branch: ['刑侦大队党支部', '交警大队党支部'] })
    expect(await codeOf(caller(over(root.path, 'member.read')).imports.importTemplate({ kind: 'roster' }))).toBe('FORBIDDEN')
    expect(await codeOf(admin().imports.importTemplate({ kind: 'nothing' }))).toBe('IMPORT_KIND_UNKNOWN')
  })

  it('refuse to undo while an account belongs to one of the members', async () => {
    const call = admin()
    const { id: importId } = await start(call, sheetRow({ 所在党支部: '交警大队', 姓名: '冯国强' }))
    await call.imports.commitImport({ importId })
    const [member] = (await call.members.listMembers({ orgUnitId: other.id, search: 'fengguoqiang' })).items
    await test.admin`insert into local.accounts (id, tenant_id, member_id, login, display_name, password_hash, status, created_at) values (${newId()}, ${mine}, ${member?.id ?? null}, ${newId()}, '冯国强', 'x', 'active', now())`
    expect(await codeOf(call.imports.undoImport({ importId }))).toBe('IMPORT_HAS_DEPENDANTS')
  })

  it('are closed to readers and to another tenant, and answer nonsense with a code', async () => {
    const { id: importId } = await start(admin(), sheetRow())
    expect(await codeOf(caller(over(root.path, 'member.read')).imports.getImport({ importId }))).toBe('FORBIDDEN')
    expect(await codeOf(caller(over(root.path, 'member.read')).imports.commitImport({ importId }))).toBe('FORBIDDEN')
    const stranger = caller(fullAccess, theirs).imports
    const answers = [stranger.getImport({ importId }), stranger.commitImport({ importId }), stranger.undoImport({ importId }), stranger.discardImport({ importId }), stranger.markedWorkbook({ importId }), stranger.mapImportColumns({ importId, mapping: {} })]
    expect(await Promise.all(answers.map(codeOf))).toEqual(answers.map(() => 'NOT_FOUND'))
    expect(await codeOf(admin().imports.getImport({ importId, cursor: 'bm9uc2Vuc2U' }))).toBe('CURSOR_INVALID')
    const upload = (fileName: string, contentBase64: string) => codeOf(admin().imports.startImport({ kind: 'roster', fileName, contentBase64 }))
    expect(await upload('名册.xlsx', '不是base64')).toBe('WORKBOOK_NOT_XLSX')
    expect(await upload('名册.csv', Buffer.from('姓名,性别\n张三,男\n').toString('base64'))).toBe('WORKBOOK_IS_CSV')
  })

  it('have texts without exclamation or full stop', () => {
    for (const text of Object.values(importsErrors)) expect(Object.values(text).every((sentence) => sentence.length >= 2 && !/[!！。]$/.test(sentence))).toBe(true)
  })
})
