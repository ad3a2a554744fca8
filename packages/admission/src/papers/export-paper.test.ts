import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessOver, branchAccess, caseBefore, foundWorld, wholeAdmission, worldScopes, type AdmissionWorld, type WorldScopes } from '../testing/admission-world.ts'
import { describePaper, describePaperInput } from './describe-paper.ts'
import { exportPaper, exportPaperInput } from './export-paper.ts'

let test: TestDatabase
let world: AdmissionWorld
let foreign: AdmissionWorld
let scopes: WorldScopes
let id: string

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test, newId())
  foreign = await foundWorld(test, newId())
  scopes = worldScopes(test, world, '2027-08-15')
  id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'admission_meeting')
})
afterAll(() => test.drop())

it('describes a paper from the records of the case and leaves the rest blank', async () => {
  const letter = await scopes.branch((scope) => describePaper(scope, { id, kind: 'application_letter' }))
  expect(letter).toMatchObject({ title: '入党申请书接收登记', signature: { date: '2026-06-01' } })
  const resolution = await scopes.branch((scope) => describePaper(scope, { id, kind: 'meeting_resolution' }))
  expect(JSON.stringify(resolution)).toContain('　　　　年　　月　　日')
})

it('writes the whole record as Word and as PDF, and the export is audited', async () => {
  const word = await scopes.branch((scope) => exportPaper(scope, { id, kind: 'full_record', format: 'word' }))
  expect(word.fileName).toMatch(/发展党员工作全程纪实表\.docx$/)
  expect(Buffer.from(word.contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK')
  const pdf = await scopes.branch((scope) => exportPaper(scope, { id, kind: 'full_record', format: 'pdf' }))
  expect(Buffer.from(pdf.contentBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  const audited = await test.admin`select summary from audit_entries where tenant_id = ${world.tenantId} and action = 'admission.paper_exported'`
  expect(audited).toHaveLength(2)
})

it('answers NOT_FOUND to another tenant and to somebody without the right to read admission', async () => {
  await expect(inTestScope(test, foreign.tenantId, (scope) => describePaper(scope, { id, kind: 'archive_list' }), { access: branchAccess('/') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(inTestScope(test, world.tenantId, (scope) => exportPaper(scope, { id, kind: 'archive_list', format: 'pdf' }), { access: accessOver('/', 'org.read') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('knows only the kinds and formats there are', () => {
  expect(describePaperInput.safeParse({ id, kind: 'local_paper' }).success).toBe(false)
  expect(exportPaperInput.safeParse({ id, kind: 'full_record', format: 'html' }).success).toBe(false)
})
