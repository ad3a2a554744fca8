import { listCases, recordStep } from '@dangjian/admission'
import type { Access } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit, endPost, listOrgTree, listPosts, type OrgUnit } from '@dangjian/org'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cancelImport, commitImport, discardImport, editImportRow, getImport, importKinds, importTemplate, listImports, mapImportColumns, markedWorkbook, skipImportRow, startImport, undoImport,
  type OpenTransaction,
} from './index.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const idNumberOf = (index: number): string => {
  const first17 = `9999${String(10 + Math.floor(index / 400))}19900101${String((index % 400) * 2 + 1).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}
const access = (path: string, ...permissions: string[]): { access: Access } => ({ access: { grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] } })

interface Bureau {
  readonly tenantId: string
  readonly root: OrgUnit
  readonly branch: OrgUnit
  readonly open: OpenTransaction
}

const plantBureau = async (): Promise<Bureau> => {
  const tenantId = newId()
  const open: OpenTransaction = (work) => inTestScope(test, tenantId, work)
  const [root, branch] = await open(async (scope) => {
    const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某局党委', shortName: '党委' })
    return [top, await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '第一党支部', shortName: '第一' })] as const
  })
  return { tenantId, root, branch, open }
}

const book = (kindId: string, rows: ReadonlyArray<Record<string, string>>, headers?: readonly string[]): Promise<Uint8Array> => {
  const kind = importKinds.find(({ id }) => id === kindId)
  const heads = headers ?? kind?.columns.map(({ header }) => header) ?? []
  return writeXlsx({ sheets: [{ name: kind?.title ?? '表', rows: [[...heads], ...rows.map((row) => heads.map((head) => row[head] ?? ''))] }] })
}
const start = async (open: OpenTransaction, kind: string, content: Uint8Array) => startImport(open, { kind, fileName: '表.xlsx', content })
const look = (open: OpenTransaction, importId: string) => open((scope) => getImport(scope, { importId, limit: 50, notedOnly: false }))
const codes = async (open: OpenTransaction, importId: string): Promise<string[]> =>
  (await look(open, importId)).rows.items.flatMap(({ rowNumber, errors }) => errors.map(({ column, code }) => `${rowNumber} ${column} ${code}`))

const person = (index: number, change: Record<string, string> = {}): Record<string, string> => ({
  姓名: '何谦', 性别: '男', 身份证号: idNumberOf(index), 民族: '汉族', 出生日期: '1990-01-01', 学历: '大学本科', 人员类别: '在职民警', 党员状态: '正式党员', 入党日期: '2015-07-01', 所在党支部: '第一党支部', ...change,
})
const count = async (table: string, tenantId: string): Promise<unknown> => (await test.admin.unsafe(`select count(*)::int as count from ${table} where tenant_id = $1`, [tenantId]))[0]?.['count']

describe('columns', () => {
  it('that nobody knows are mapped by hand, remembered for the kind in the tenant, and read so the next time', async () => {
    const [{ open }, other] = [await plantBureau(), await plantBureau()]
    const headers = ['单位全名', '组织类型', '挂靠', '编号']
    const content = await book('organizations', [{ 单位全名: '第二党支部', 组织类型: '党支部', 挂靠: '某局党委', 编号: '7' }], [...headers])
    const strange = await book('organizations', [{ 组织名称: '第二党支部', 组织类型: '党支部', 挂靠: '某局党委', 编号: '7' }], ['组织名称', '组织类型', '挂靠', '编号'])
    await expect(start(open, 'organizations', content)).rejects.toMatchObject({ code: 'WORKBOOK_COLUMNS_MISSING' })
    const { id, status } = await start(open, 'organizations', strange)
    expect(status).toBe('mapping')
    expect((await look(open, id)).unread).toEqual(['挂靠', '编号'])
    await expect(commitImport(open, { importId: id })).rejects.toMatchObject({ code: 'IMPORT_NOT_MAPPED' })
    const map = (mapping: Record<string, number>) => open((scope) => mapImportColumns(scope, { importId: id, mapping }))
    await expect(map({ name: 0, form: 1 })).rejects.toMatchObject({ code: 'WORKBOOK_COLUMNS_MISSING', details: { columns: ['上级组织'] } })
    await expect(map({ name: 0, form: 0, parent: 2 })).rejects.toMatchObject({ code: 'IMPORT_COLUMN_TWICE' })
    await expect(map({ name: 0, form: 1, parent: 9 })).rejects.toMatchObject({ code: 'IMPORT_COLUMN_UNKNOWN' })
    expect(await map({ name: 0, form: 1, parent: 2 })).toMatchObject({ problems: 0 })
    const again = await start(open, 'organizations', strange)
    expect(again).toMatchObject({ status: 'preview', problems: 0 })
    expect((await look(open, again.id)).unread).toEqual(['编号'])
    expect((await start(other.open, 'organizations', strange)).status).toBe('mapping')
  })
})

describe('organizations', () => {
  const rows = [
    { 组织名称: '第三党小组', 组织类型: '党小组', 上级组织: '第二党支部' },
    { 组织名称: '第二党支部', 简称: '第二', 组织类型: '党支部', 上级组织: '某局党委', 成立日期: '2020年7月1日' },
    { 组织名称: '局工会', 组织类型: '工会', 上级组织: '党委' },
  ]
  it('come with their parents in any order, are set up as the tree asks, and go again', async () => {
    const { open, tenantId } = await plantBureau()
    const { id, problems } = await start(open, 'organizations', await book('organizations', rows))
    expect(problems).toBe(0)
    expect(await commitImport(open, { importId: id })).toMatchObject({ count: 3 })
    const tree = await open((scope) => listOrgTree(scope))
    expect(tree.find(({ name }) => name === '第二党支部')).toMatchObject({ shortName: '第二', kind: 'branch', foundedOn: '2020-07-01' })
    expect(tree.find(({ name }) => name === '第三党小组')?.parentId).toBe(tree.find(({ name }) => name === '第二党支部')?.id)
    await expect(start(open, 'organizations', await book('organizations', rows))).resolves.toMatchObject({ problems: 3 })
    expect(await open((scope) => undoImport(scope, { importId: id }))).toMatchObject({ count: 3 })
    expect(await count('org_units', tenantId)).toBe(2)
    expect(await count('org_unit_versions', tenantId)).toBe(2)
  })
  it('name every cell at fault, rows below a faulty row too', async () => {
    const { open } = await plantBureau()
    const { id } = await start(open, 'organizations', await book('organizations', [
      { 组织名称: '甲', 组织类型: '党支部', 上级组织: '某局党委' },
      { 组织名称: '乙党支部', 组织类型: '处', 上级组织: '某局党委' },
      { 组织名称: '丙党小组', 组织类型: '党小组', 上级组织: '乙党支部' },
      { 组织名称: '丁党小组', 组织类型: '党小组', 上级组织: '某局党委', 成立日期: '2999-01-01' },
      { 组织名称: '第一党支部', 组织类型: '党支部', 上级组织: '某县党委' },
      { 组织名称: '戊党总支', 组织类型: '党总支', 上级组织: '己党总支' },
      { 组织名称: '庚党支部', 组织类型: '党支部', 上级组织: '某局党委' },
      { 组织名称: '庚党支部', 组织类型: '党支部', 上级组织: '某局党委' },
    ]))
    expect(await codes(open, id)).toEqual([
      '2 name NAME_TOO_SHORT', '3 form CHOICE_UNKNOWN', '4 parent PARENT_FAULTY', '5 foundedOn DATE_IN_FUTURE', '5 parent PARENT_UNFIT', '6 parent UNIT_UNKNOWN', '6 name UNIT_EXISTS',
      '7 parent UNIT_UNKNOWN', '9 name DUPLICATE_IN_FILE',
    ])
    // Leaving the parent out leaves the child without one; mending it mends both.
    await open((scope) => editImportRow(scope, { importId: id, rowNumber: 3, column: 'form', value: '党支部' }))
    expect(await codes(open, id)).not.toContain('4 parent PARENT_FAULTY')
    await open((scope) => skipImportRow(scope, { importId: id, rowNumber: 3, skipped: true }))
    expect(await codes(open, id)).toContain('4 parent PARENT_FAULTY')
  })
  it('are not taken back once something stands on them', async () => {
    const { open } = await plantBureau()
    const { id } = await start(open, 'organizations', await book('organizations', rows))
    await commitImport(open, { importId: id })
    await open(async (scope) => {
      const unit = (await listOrgTree(scope)).find(({ name }) => name === '第二党支部')
      await createMember(scope, {
        orgUnitId: unit?.id ?? '', name: '何谦', gender: 'male', birthDate: '1990-01-01', idNumber: idNumberOf(7), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01',
      })
    })
    await expect(open((scope) => undoImport(scope, { importId: id }))).rejects.toMatchObject({ code: 'IMPORT_HAS_DEPENDANTS', details: { dependants: ['党员1项'] } })
  })
  it('that come into the tree after the preview make the commit stop with nothing written', async () => {
    const { open, root, tenantId } = await plantBureau()
    const { id } = await start(open, 'organizations', await book('organizations', rows))
    await open((scope) => createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '二支部' }))
    await expect(commitImport(open, { importId: id })).rejects.toMatchObject({ code: 'IMPORT_STALE' })
    expect(await count('org_units', tenantId)).toBe(3)
    expect(await look(open, id)).toMatchObject({ status: 'preview', counts: { problems: 1 } })
  })
})

describe('posts', () => {
  const withPeople = async () => {
    const bureau = await plantBureau()
    const { id } = await start(bureau.open, 'roster', await book('roster', [person(1), person(2), person(3, { 姓名: '曾雅文' })]))
    await commitImport(bureau.open, { importId: id })
    return bureau
  }
  const secretary = { 党组织: '第一党支部', 姓名: '曾雅文', 党内职务: '书记', 任职日期: '2025-03-01', 任期届满: '2028-03-01' }
  const tail = (index: number): string => idNumberOf(index).slice(-4)
  it('are given to members found by name, and by the end of the number where two bear the name', async () => {
    const { open, branch } = await withPeople()
    const { id } = await start(open, 'posts', await book('posts', [secretary, { 党组织: '第一', 姓名: '何谦', 身份证号末4位: tail(2), 党内职务: '组织委员', 任职日期: '2025-03-01' }]))
    expect(await codes(open, id)).toEqual([])
    expect(await commitImport(open, { importId: id })).toMatchObject({ count: 2 })
    expect(await open(async (scope) => (await listPosts(scope, [branch.id], '2026-01-01')).map(({ post, termEndsOn }) => [post, termEndsOn]))).toEqual([['secretary', '2028-03-01'], ['organization', null]])
    expect(await open((scope) => undoImport(scope, { importId: id }))).toMatchObject({ count: 2 })
  })
  it('name every cell at fault', async () => {
    const { open, branch } = await withPeople()
    const memberId = await open(async (scope) => (await scope.tx.execute(`select id from members where name = '曾雅文' and tenant_id = '${scope.tenantId}'`))[0]?.['id'])
    await open((scope) => appointPost(scope, { orgUnitId: branch.id, memberId: String(memberId), post: 'publicity', validFrom: '2024-01-01' }))
    const { id } = await start(open, 'posts', await book('posts', [
      { ...secretary, 姓名: '何谦' },
      { ...secretary, 姓名: '无此人' },
      { ...secretary, 党组织: '第九党支部', 党内职务: '主任' },
      { ...secretary, 身份证号末4位: '12' },
      { ...secretary, 任期届满: '2024-01-01' },
      { ...secretary, 党内职务: '党小组组长' },
      { ...secretary, 党内职务: '宣传委员' },
      { ...secretary, 姓名: '何谦', 身份证号末4位: tail(1), 党内职务: '宣传委员' },
    ]))
    expect((await codes(open, id)).filter((code) => !code.endsWith('DUPLICATE_IN_FILE'))).toEqual([
      '2 name MEMBER_AMBIGUOUS', '3 name MEMBER_UNKNOWN', '4 unit UNIT_UNKNOWN', '4 post CHOICE_UNKNOWN', '5 idTail TAIL_INVALID', '6 termEndsOn TERM_BEFORE_START', '7 post POST_UNFIT_HERE', '8 post POST_HELD_HERE',
      '9 post POST_OCCUPIED',
    ])
  })
  it('that have ended since are not taken back', async () => {
    const { open, branch } = await withPeople()
    const { id } = await start(open, 'posts', await book('posts', [secretary]))
    await commitImport(open, { importId: id })
    await open(async (scope) => endPost(scope, { id: (await listPosts(scope, [branch.id], '2026-01-01'))[0]?.id ?? '', validTo: '2026-06-01' }))
    await expect(open((scope) => undoImport(scope, { importId: id }))).rejects.toMatchObject({ code: 'IMPORT_HAS_DEPENDANTS' })
  })
})

describe('people on their way into the party', () => {
  const applicant = (index: number, change: Record<string, string> = {}): Record<string, string> => ({
    姓名: '邓晓燕', 性别: '男', 身份证号: idNumberOf(index), 民族: '汉族', 出生日期: '1990-01-01', 学历: '大学本科', 人员类别: '在职民警', 所在党支部: '第一党支部', 申请入党日期: '2024-03-01', ...change,
  })
  const withTalker = async () => {
    const bureau = await plantBureau()
    const { id } = await start(bureau.open, 'roster', await book('roster', [person(1, { 姓名: '曾雅文', 转正日期: '2016-07-01' })]))
    await commitImport(bureau.open, { importId: id })
    return bureau
  }
  const activist = { 首次谈话日期: '2024-03-20', 谈话人: '曾雅文', 确定积极分子日期: '2024-10-15' }
  const stages = async ({ open }: Bureau): Promise<unknown[]> => (await open((scope) => listCases(scope, { limit: 20 }))).items.map(({ stage, state }) => [stage, state])

  it('get a case each with the days that are known, and an undo closes the cases', async () => {
    const bureau = await withTalker()
    const { open } = bureau
    const { id } = await start(open, 'admission', await book('admission', [applicant(20), applicant(21, activist)]))
    expect(await codes(open, id)).toEqual([])
    expect(await stages(bureau)).toEqual([])
    expect(await commitImport(open, { importId: id })).toMatchObject({ count: 2 })
    expect((await stages(bureau)).toSorted()).toEqual([['activist', 'open'], ['applicant', 'open']])
    expect(await open((scope) => undoImport(scope, { importId: id }))).toMatchObject({ count: 2 })
    expect(await stages(bureau)).toEqual([])
    expect(await open((scope) => listCases(scope, { limit: 20, state: 'closed' }))).toMatchObject({ total: 2 })
  })
  it('are judged by the rules of admission, cell by cell', async () => {
    const { open } = await withTalker()
    const { id: first } = await start(open, 'admission', await book('admission', [applicant(20)]))
    await commitImport(open, { importId: first })
    const { id } = await start(open, 'admission', await book('admission', [
      applicant(20), applicant(1), applicant(22, { 申请入党日期: '2007-01-01' }), applicant(23, { ...activist, 谈话人: '无此人' }), applicant(24, { 首次谈话日期: '2024-02-01', 谈话人: '曾雅文' }),
      applicant(25, { 确定积极分子日期: '2024-10-15' }), applicant(26, { 所在党支部: '第九党支部', 性别: '女' }),
    ]))
    const found = await codes(open, id)
    expect(found.filter((code) => /^[2378] /.test(code))).toEqual(['2 idNumber ADMISSION_CASE_EXISTS', '3 idNumber ADMISSION_ALREADY_MEMBER', '7 talkedOn REQUIRED', '8 gender GENDER_MISMATCH', '8 branch UNIT_UNKNOWN'])
    expect(found.filter((code) => code.startsWith('4 '))[0]).toMatch(/^4 appliedOn /)
    expect(found).toContain('5 talker MEMBER_UNKNOWN')
    expect(found.filter((code) => code.startsWith('6 '))[0]).toMatch(/^6 talkedOn /)
  })
  it('whose case went on since are not taken back', async () => {
    const bureau = await withTalker()
    const { open, tenantId } = bureau
    const { id } = await start(open, 'admission', await book('admission', [applicant(20)]))
    await commitImport(open, { importId: id })
    const [talker] = await test.admin`select id from members where tenant_id = ${tenantId}`
    await open(async (scope) => {
      const [line] = (await listCases(scope, { limit: 1 })).items
      await recordStep(scope, { id: line?.id ?? '', onDate: '2024-03-20', step: { kind: 'first_talk', talkerIds: [String(talker?.['id'])] } })
    })
    await expect(open((scope) => undoImport(scope, { importId: id }))).rejects.toMatchObject({ code: 'IMPORT_HAS_DEPENDANTS', details: { dependants: ['已继续办理的档案1项'] } })
  })
})

describe('every kind', () => {
  it.each(importKinds.map(({ id, permission }) => [id, permission] as const))('%s is closed without its permission and to another tenant, and tells its template', async (kind, permission) => {
    const [{ open, tenantId, root }, foreign] = [await plantBureau(), await plantBureau()]
    const as = (...permissions: string[]): OpenTransaction => (work) => inTestScope(test, tenantId, work, access(root.path, ...permissions))
    const template = await open((scope) => importTemplate(scope, { kind }))
    const sheets = (await readXlsx(Buffer.from(template.contentBase64, 'base64'))).sheets
    expect(sheets[0]?.rows).toEqual([importKinds.find(({ id }) => id === kind)?.columns.map(({ header }) => header)])
    expect(sheets.map(({ name }) => name).slice(1)).toEqual(['填写说明', '可选内容'])
    expect(sheets[0]?.dataValidations?.length).toBeGreaterThan(0)
    await expect(start(open, kind, Buffer.from(template.contentBase64, 'base64'))).rejects.toMatchObject({ code: 'WORKBOOK_EMPTY' })
    await expect(start(as('org.read', 'member.read'), kind, Buffer.from(template.contentBase64, 'base64'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(as('member.read')((scope) => importTemplate(scope, { kind }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const headers = importKinds.find(({ id }) => id === kind)?.columns.map(({ header }) => header) ?? []
    const { id } = await start(open, kind, await book(kind, [Object.fromEntries(headers.map((header) => [header, '内容']))]))
    for (const stranger of [foreign.open]) {
      await expect(look(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(commitImport(stranger, { importId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      for (const act of [undoImport, discardImport, cancelImport]) await expect(stranger((scope: Scope) => act(scope, { importId: id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(await stranger((scope) => listImports(scope, {}))).toEqual([])
    }
    await expect(look(as('member.read'), id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await as(permission)((scope) => listImports(scope, { kind }))).map((line) => line.id)).toEqual([id])
  })
})

describe('rows at fault', () => {
  it('come as a marked workbook that is corrected and read again, and stay out of an import that goes on without them', async () => {
    const { open, tenantId } = await plantBureau()
    const heads = ['备注', ...(importKinds.find(({ id }) => id === 'roster')?.columns.map(({ header }) => header) ?? [])]
    const { id, problems } = await start(open, 'roster', await book('roster', [person(1), person(2, { 学历: '=大本', 备注: '=HYPERLINK("x")' }), person(3, { 性别: '女' })], heads))
    expect(problems).toBe(2)
    await expect(commitImport(open, { importId: id })).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS', details: { count: 2 } })
    expect(await commitImport(open, { importId: id, leaveOut: true })).toMatchObject({ count: 1, skipped: 2 })
    const words = ({ code }: { code: string }) => ({ why: `为什么${code}`, next: '请更正' })
    const marked = await open((scope) => markedWorkbook(scope, { importId: id }, words))
    expect(marked.fileName).toBe('表（需要更正2行）.xlsx')
    const sheet = (await readXlsx(Buffer.from(marked.contentBase64, 'base64'), { readStyles: true })).sheets[0]
    expect(sheet?.rows[0]).toEqual([...heads, '问题与办法'])
    expect([sheet?.rows[1]?.[0], sheet?.rows[1]?.[6], sheet?.rows[1]?.at(-1)]).toEqual(['\'=HYPERLINK("x")', '\'=大本', '学历：为什么CHOICE_UNKNOWN。请更正。'])
    expect([...(sheet?.cells?.entries() ?? [])].filter(([, { style }]) => style?.fill !== undefined).map(([at]) => at)).toEqual(['1,6', '2,2'])
    expect(sheet?.cells?.get('1,6')?.comment?.text).toContain('请更正')
    const corrected = await writeXlsx({ sheets: [{ name: '党员名册', rows: (sheet?.rows ?? []).map((row, index) => row.map((cell, at) => (index === 1 && at === 6 ? '本科' : index === 2 && at === 2 ? '男' : cell))) }] })
    const second = await start(open, 'roster', corrected)
    expect(second).toMatchObject({ status: 'preview', totalRows: 2, problems: 0 })
    expect((await look(open, second.id)).unread).toEqual(['备注'])
    expect(await commitImport(open, { importId: second.id })).toMatchObject({ count: 2 })
    expect(await count('members', tenantId)).toBe(3)
    await expect(open((scope) => markedWorkbook(scope, { importId: second.id }, words))).rejects.toMatchObject({ code: 'IMPORT_NO_PROBLEMS' })
  })
})
