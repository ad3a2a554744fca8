import type { Access, ChecklistTemplateInput } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { appointPost, createOrgUnit } from '@dangjian/org'
import { factsOfSource } from '@dangjian/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  assignChecklist, checklistProgress, completeDuty, copyTemplates, exportDuties, getDuty, listDuties, listTemplates, reopenDuty, withdrawTemplates, type EvidenceLookup,
} from './index.ts'

const mine = newId()
const theirs = newId()
let test: TestDatabase
let world: { root: { id: string; path: string }; first: { id: string; path: string }; second: { id: string; path: string }; group: { id: string }; secretary: string }

const template: ChecklistTemplateInput = {
  key: 'core-list', version: 1, title: '基本清单', kind: 'basic', description: '书记和支部的基本责任',
  items: [
    { key: 'lecture', title: '为党员讲党课', standard: '每年不少于1次', post: 'secretary', due: '12-20', evidence: 'note', basis: '《支部工作条例》第十六条' },
    { key: 'meeting', title: '召开支部党员大会', standard: '每季度1次', due: '03-31', evidence: 'record' },
    { key: 'leap', title: '二月事项', standard: '完成', due: '02-29', evidence: 'none' },
  ],
}
const meetingId = newId()
const lookup: EvidenceLookup = async (_scope, id) => (id === meetingId ? { title: '第一季度支部党员大会', orgPath: world.first.path } : null)

const found = async (scope: Scope) => {
  const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
  const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一', sortKey: 1 })
  const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二', sortKey: 2 })
  const group = await createOrgUnit(scope, { parentId: first.id, kind: 'group', name: '第一党小组', shortName: '一组' })
  const first17 = '11010119800101011'
  const { id } = await createMember(scope, {
    name: '白一平', gender: 'male', birthDate: '1980-01-01', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', education: 'bachelor', category: 'serving_officer',
    status: 'formal', joinedOn: '2005-07-01', formalOn: '2006-07-01', orgUnitId: first.id,
  })
  await appointPost(scope, { orgUnitId: first.id, memberId: id, post: 'secretary', validFrom: '2025-01-01' })
  await copyTemplates(scope, { pluginId: 'sample', templates: [template] })
  return { root, first, second, group, secretary: id }
}

const run = <T>(work: (scope: Scope) => Promise<T>, options: { access?: Access } = {}) => inTestScope(test, mine, work, options)
const failure = async (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))
const over = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })
const assign = (...orgUnitIds: string[]) => run((scope) => assignChecklist(scope, { templateId: 'core-list@1', orgUnitIds, year: 2026 }))
const itemOf = async (title: string, orgUnitId = world.first.id): Promise<string> =>
  (await run((scope) => listDuties(scope, { orgUnitId }))).items.find((item) => item.title === title)?.id ?? ''

beforeAll(async () => {
  test = await createTestDatabase()
  world = await inTestScope(test, mine, found)
  await inTestScope(test, theirs, found)
})
afterAll(() => test.drop())

describe('templates', () => {
  it('are copied once as key@version and refuse another content under the same version', async () => {
    expect(await run((scope) => copyTemplates(scope, { pluginId: 'sample', templates: [template] }))).toEqual({ copied: 0, returned: 0 })
    expect(await failure(run((scope) => copyTemplates(scope, { pluginId: 'sample', templates: [{ ...template, title: '另一清单' }] })))).toBe('TEMPLATE_VERSION_TAKEN')
    expect(await failure(run((scope) => copyTemplates(scope, { pluginId: 'other', templates: [template] })))).toBe('TEMPLATE_VERSION_TAKEN')
    expect(await failure(run((scope) => copyTemplates(scope, { pluginId: 'sample', templates: [{ ...template, key: 'x', items: [] }] })))).toBe('TEMPLATE_INVALID')
    expect((await run((scope) => listTemplates(scope, {}))).map((item) => [item.id, item.pluginId, item.items.length])).toEqual([['core-list@1', 'sample', 3]])
  })
})

describe('assignChecklist', () => {
  it('gives each organization the list with its due days once, and reports who has it', async () => {
    const result = await assign(world.first.id, world.second.id)
    expect(result.assigned.map((row) => [row.orgUnitName, row.items])).toEqual([['第一党支部', 3], ['第二党支部', 3]])
    expect(await assign(world.first.id)).toEqual({ assigned: [], alreadyAssigned: [{ orgUnitId: world.first.id, orgUnitName: '第一党支部' }] })
    const { items, total } = await run((scope) => listDuties(scope, { orgUnitId: world.first.id }))
    expect(total).toBe(3)
    expect(items.map((item) => [item.title, item.dueOn, item.state, item.daysLeft])).toEqual([['二月事项', '2026-02-28', 'overdue', -267], ['召开支部党员大会', '2026-03-31', 'overdue', -236], ['为党员讲党课', '2026-12-20', 'open', 28]])
  })

  it('refuses wrong roles, foreign tenants, groups and unknown templates, and then assigns nothing', async () => {
    const input = { templateId: 'core-list@1', orgUnitIds: [world.second.id], year: 2027 }
    expect(await failure(run((scope) => assignChecklist(scope, input), { access: over('/', 'duty.read') }))).toBe('FORBIDDEN')
    expect(await failure(run((scope) => assignChecklist(scope, input), { access: over(world.first.path, 'duty.read', 'duty.assign') }))).toBe('NOT_FOUND')
    expect(await failure(inTestScope(test, theirs, (scope) => assignChecklist(scope, input)))).toBe('NOT_FOUND')
    expect(await failure(run((scope) => assignChecklist(scope, { ...input, orgUnitIds: [world.second.id, world.group.id] })))).toBe('UNIT_NOT_ASSIGNABLE')
    expect(await failure(run((scope) => assignChecklist(scope, { ...input, templateId: 'core-list@2' })))).toBe('NOT_FOUND')
    expect((await run((scope) => listDuties(scope, { year: 2027 }))).total).toBe(0)
  })

  it('assigns once when many clients ask together', async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => run((scope) => assignChecklist(scope, { templateId: 'core-list@1', orgUnitIds: [world.root.id], year: 2026 }))))
    expect(results.filter((result) => result.assigned.length === 1)).toHaveLength(1)
    expect((await run((scope) => listDuties(scope, { year: 2026 }))).total).toBe(9)
  })
})

describe('completeDuty', () => {
  it('asks for the evidence that the template names', async () => {
    const record = await itemOf('召开支部党员大会')
    const note = await itemOf('为党员讲党课')
    const meeting = (id: string) => ({ type: 'meeting' as const, meetingId: id })
    expect(await failure(run((scope) => completeDuty(scope, { itemId: record, note: '已召开' }, lookup)))).toBe('EVIDENCE_RECORD_REQUIRED')
    expect(await failure(run((scope) => completeDuty(scope, { itemId: record, evidence: meeting(newId()) }, lookup)))).toBe('EVIDENCE_NOT_FOUND')
    expect(await failure(run((scope) => completeDuty(scope, { itemId: note, note: '' }, lookup)))).toBe('EVIDENCE_NOTE_REQUIRED')
    const elsewhere = await itemOf('召开支部党员大会', world.second.id)
    expect(await failure(run((scope) => completeDuty(scope, { itemId: elsewhere, evidence: meeting(meetingId) }, lookup)))).toBe('EVIDENCE_NOT_FOUND')
    expect(await run((scope) => completeDuty(scope, { itemId: record, evidence: meeting(meetingId) }, lookup))).toMatchObject({ doneOn: '2026-11-22', isLate: true })
    const detail = await run((scope) => getDuty(scope, { itemId: record }))
    expect(detail).toMatchObject({ state: 'late', evidence: [{ note: '第一季度支部党员大会', recordType: 'meeting', recordId: meetingId }] })
    expect(await run((scope) => factsOfSource(scope, { type: 'duty', id: record }))).toEqual([])
  })

  it('credits the holder of the post for what is done in time, lets one of many clients win, and takes the credit back when reopened', async () => {
    const itemId = await itemOf('为党员讲党课')
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => failure(run((scope) => completeDuty(scope, { itemId, note: '11月18日讲党课' }, lookup)))))
    expect(outcomes.filter((code) => code === 'nothing')).toHaveLength(1)
    expect(outcomes.filter((code) => code === 'DUTY_ALREADY_DONE')).toHaveLength(19)
    const [rows] = await test.admin`select
      (select count(*)::int from audit_entries where tenant_id = ${mine} and subject_id = ${itemId} and action = 'duty.completed') as audit,
      (select count(*)::int from duty_evidence where tenant_id = ${mine} and item_id = ${itemId}) as evidence,
      (select count(*)::int from local.outbox where tenant_id = ${mine} and type = 'duty.item-completed' and payload->>'itemId' = ${itemId}) as events`
    expect(rows).toEqual({ audit: 1, evidence: 1, events: 1 })
    const credit = async () => (await run((scope) => factsOfSource(scope, { type: 'duty', id: itemId }))).map((fact) => [fact.subjectId, fact.quantity])
    expect(await credit()).toEqual([[world.secretary, 1]])
    expect(await failure(run((scope) => reopenDuty(scope, { itemId, reason: '材料不全' }), { access: over('/', 'duty.read', 'duty.complete') }))).toBe('FORBIDDEN')
    await run((scope) => reopenDuty(scope, { itemId, reason: '材料不全' }))
    expect(await failure(run((scope) => reopenDuty(scope, { itemId, reason: '再次' })))).toBe('DUTY_NOT_DONE')
    expect(await run((scope) => getDuty(scope, { itemId }))).toMatchObject({ state: 'open', reopenReason: '材料不全', evidence: [{ note: '11月18日讲党课' }] })
    await run((scope) => completeDuty(scope, { itemId, note: '已补充' }, lookup))
    expect((await credit()).map(([, quantity]) => quantity)).toEqual([1, -1, 1])
  })

  it('is refused to readers, to other branches and to other tenants', async () => {
    const itemId = await itemOf('二月事项')
    const complete = (scope: Scope) => completeDuty(scope, { itemId }, lookup)
    expect(await failure(run(complete, { access: over(world.first.path, 'duty.read') }))).toBe('FORBIDDEN')
    expect(await failure(run(complete, { access: over(world.second.path, 'duty.read', 'duty.complete') }))).toBe('NOT_FOUND')
    expect(await failure(inTestScope(test, theirs, complete))).toBe('NOT_FOUND')
    expect(await run(complete, { access: over(world.first.path, 'duty.read', 'duty.complete') })).toMatchObject({ itemId })
  })
})

describe('lists, progress and export', () => {
  it('pages without gap, filters, and stays inside the subtree', async () => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await run((scope) => listDuties(scope, { limit: 2, ...(cursor === undefined ? {} : { cursor }) }))
      ids.push(...page.items.map((item) => item.id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(new Set(ids).size).toBe(9)
    expect((await run((scope) => listDuties(scope, { status: 'open', dueBefore: '2026-03-31' }))).items.every((item) => item.state === 'overdue')).toBe(true)
    expect((await run((scope) => listDuties(scope, {}), { access: over(world.second.path, 'duty.read') })).total).toBe(3)
    expect(await failure(run((scope) => listDuties(scope, { cursor: 'abc' })))).toBe('CURSOR_INVALID')
  })

  it('counts progress per organization and list, and exports what is on record', async () => {
    const progress = await run((scope) => checklistProgress(scope, { year: 2026 }))
    expect(progress.find((row) => row.orgUnitId === world.first.id)).toMatchObject({ total: 3, done: 3, doneLate: 2, overdue: 0, percent: 100 })
    expect(progress.find((row) => row.orgUnitId === world.second.id)).toMatchObject({ total: 3, done: 0, overdue: 2, percent: 0 })
    const rows = await run((scope) => exportDuties(scope, { orgUnitId: world.first.id, year: 2026 }))
    expect(rows.find((row) => row.title === '为党员讲党课')?.evidence).toBe('11月18日讲党课；已补充')
  })
})

describe('withdrawTemplates', () => {
  it('hides templates and lists while the plugin is off and keeps every row', async () => {
    const itemId = await itemOf('二月事项', world.second.id)
    expect(await run((scope) => withdrawTemplates(scope, { pluginId: 'sample' }))).toEqual({ withdrawn: 1 })
    expect(await run((scope) => listTemplates(scope, {}))).toEqual([])
    expect((await run((scope) => listDuties(scope, {}))).total).toBe(0)
    expect(await run((scope) => checklistProgress(scope, { year: 2026 }))).toEqual([])
    expect(await failure(run((scope) => completeDuty(scope, { itemId }, lookup)))).toBe('NOT_FOUND')
    expect(await failure(assign(world.second.id))).toBe('NOT_FOUND')
    expect((await inTestScope(test, theirs, (scope) => listTemplates(scope, {})))).toHaveLength(1)
    expect(await run((scope) => copyTemplates(scope, { pluginId: 'sample', templates: [template] }))).toEqual({ copied: 0, returned: 1 })
    expect((await run((scope) => listDuties(scope, {}))).total).toBe(9)
  })
})
