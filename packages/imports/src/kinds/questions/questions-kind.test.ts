import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { createOrgUnit } from '@dangjian/org'
import { createQuiz, listQuestions } from '@dangjian/study'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitImport, getImport, skipImportRow, startImport, undoImport, type OpenTransaction } from '../../index.ts'
import { questionsKind } from './questions-kind.ts'

let test: TestDatabase
const tenantId = newId()
const open: OpenTransaction = (work) => inTestScope(test, tenantId, work)
beforeAll(async () => {
  test = await createTestDatabase()
  await open((scope) => createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某局党委', shortName: '党委' }))
})
afterAll(() => test.drop())

const start = async (rows: ReadonlyArray<Record<string, string>>): Promise<string> => {
  const heads = questionsKind.columns.map(({ header }) => header)
  const content = await writeXlsx({ sheets: [{ name: questionsKind.title, rows: [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))] }] })
  return (await startImport(open, { kind: 'questions', fileName: '题库.xlsx', content })).id
}

const good = { 题型: '单选', 题干: '支部党员大会一般多久召开1次？', 选项A: '每月', 选项B: '每季度', 正确答案: 'B', 依据: '《支部工作条例》第十一条', 标签: '组织生活', 难度: '易' }

it('puts questions into the bank, names the cells at fault, and takes them back while no quiz names them', async () => {
  const id = await start([
    good,
    { 题型: '填空', 题干: '党小组会一般每（　）召开1次', 正确答案: '月/1个月' },
    { ...good, 题干: '两个答案的单选题目', 正确答案: 'AB' },
    { ...good, 题型: '问答', 题干: '没有这种题型的题目' },
  ])
  const { rows } = await open((scope) => getImport(scope, { importId: id, limit: 50, notedOnly: false }))
  expect(rows.items.flatMap(({ rowNumber, errors }) => errors.map(({ column, code }) => `${rowNumber} ${column} ${code}`))).toEqual(['4 answer QUESTION_KEY_UNFIT', '5 kind CHOICE_UNKNOWN'])
  for (const rowNumber of [4, 5]) await open((scope) => skipImportRow(scope, { importId: id, rowNumber, skipped: true }))
  expect(await commitImport(open, { importId: id })).toMatchObject({ count: 2 })
  const bank = await open((scope) => listQuestions(scope, { limit: 20 }))
  expect(new Map(bank.items.map(({ kind, key }) => [kind, key]))).toEqual(new Map<string, unknown>([['blank', [['月', '1个月']]], ['single', [1]]]))

  const again = await start([good])
  const seen = await open((scope) => getImport(scope, { importId: again, limit: 50, notedOnly: false }))
  expect(seen.rows.items[0]?.errors.map(({ code }) => code)).toEqual(['QUESTION_KNOWN'])

  const committee = bank.items[0]?.orgUnitId ?? ''
  const draw = { mode: 'fixed' as const, questionIds: bank.items.map(({ id: questionId }) => questionId) }
  await open((scope) => createQuiz(scope, { orgUnitId: committee, audienceUnitId: committee, title: '测验', draw, passPercent: 60, attempts: 1, opensOn: '2026-11-01', closesOn: '2026-11-30', minutes: 0 }))
  await expect(open((scope) => undoImport(scope, { importId: id }))).rejects.toMatchObject({ code: 'IMPORT_HAS_DEPENDANTS' })
  await test.admin`delete from quizzes where tenant_id = ${tenantId}`
  expect(await open((scope) => undoImport(scope, { importId: id }))).toMatchObject({ count: 2 })
  expect((await open((scope) => listQuestions(scope, { limit: 20 }))).items).toEqual([])
})
