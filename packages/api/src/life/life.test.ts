import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Access } from '@dangjian/contracts'
import { inScope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { copyTemplates } from '@dangjian/duties'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { router, type ProcedureHost, type RequestContext } from '@dangjian/plugin-kit/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dutiesErrors, dutiesRouter } from '../duties/index.ts'
import { errorTexts } from '../errors.ts'
import { codeOf } from '../identity/testing/api-world.ts'
import { lifeErrors, lifeRouter } from './index.ts'

const clock = fixedClock('2026-11-22T01:00:00Z')
const both = router({ life: lifeRouter, duties: dutiesRouter })
const mine = newId()
const theirs = newId()
let test: TestDatabase
let branchId: string
let path: string
let memberId: string

const found = async (tenantId: string) =>
  inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
    const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一' })
    const first17 = '99999919900101001'
    const { id } = await createMember(scope, {
      orgUnitId: branch.id, name: '周明', gender: 'male', birthDate: '1990-01-01', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', education: 'bachelor',
      category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01',
    })
    await copyTemplates(scope, {
      pluginId: 'sample',
      templates: [{ key: 'list', version: 1, title: '基本清单', kind: 'basic', description: '', items: [{ key: 'day', title: '开展主题党日', standard: '每月1次', due: '12-20', evidence: 'record' }] }],
    })
    return { branch, memberId: id }
  })

beforeAll(async () => {
  test = await createTestDatabase()
  const world = await found(mine)
  await found(theirs)
  branchId = world.branch.id
  path = world.branch.path
  memberId = world.memberId
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

/** A caller with the given permissions over the branch. */
const caller = (access: Access, options: { tenantId?: string; memberId?: string; key?: string } = {}) => {
  const tenantId = options.tenantId ?? mine
  const context: RequestContext = {
    requestId: newId(), host: host(), source: '10.1.0.1', userAgent: 'vitest', idempotencyKey: options.key ?? null, reportError: () => undefined,
    cookies: { setSession: () => undefined, clearSession: () => undefined },
    session: {
      sessionId: newId(), tenant: { id: tenantId, parentId: null, path: `/${tenantId}/`, kind: 'county', code: '910311', name: '某分局', shortName: '某分局' }, access,
      actor: { kind: 'account', accountId: newId(), memberId: options.memberId ?? null, name: '周明' },
    },
  }
  return both.createCaller(context)
}
const over = (...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: branchId, path }] })
const secretary = () => caller(over('meeting.read', 'meeting.plan', 'meeting.record', 'compliance.read', 'duty.read', 'duty.assign', 'duty.complete'), { memberId })
const plan = { kind: 'theme_day' as const, title: '11月主题党日', date: '2026-11-20', time: '15:00', place: '四楼会议室' }

describe('the procedures of life and duties', () => {
  it('carry a theme day from the plan over the record to the matrix and to a duty’s evidence', async () => {
    const call = secretary()
    const { id } = await call.life.planMeeting({ ...plan, orgUnitId: branchId })
    const { roster } = await call.life.rosterForRecord({ id, heldOn: '2026-11-20' })
    await call.duties.assignChecklist({ templateId: 'list@1', orgUnitIds: [branchId], year: 2026 })
    const [duty] = (await call.duties.listDuties({})).items
    const evidence = { itemId: duty?.id ?? '', evidence: { type: 'meeting' as const, meetingId: id } }
    expect(await codeOf(call.duties.completeDuty(evidence))).toBe('EVIDENCE_NOT_FOUND')
    await call.life.recordMeeting({ id, heldOn: '2026-11-20', chairMemberId: memberId, minutes: '集中学习。', attendance: roster.map((person) => ({ memberId: person.memberId, state: 'present' as const })) })
    const matrix = await call.life.complianceMatrix({ year: 2026 })
    expect(matrix.rows[0]?.cells['theme_day']?.find((cell) => cell.period === '2026-11')).toMatchObject({ state: 'held', meetingId: id })
    expect(await call.duties.completeDuty(evidence)).toMatchObject({ isLate: false })
    expect(await caller(over('self.read'), { memberId }).life.myActivities({})).toMatchObject({ past: [{ title: '11月主题党日', state: 'present' }], yearCount: 1 })
  })

  it('refuse who lacks the permission, find nothing in another tenant, and refuse input of another shape', async () => {
    expect(await codeOf(caller(over('self.read'), { memberId }).life.listMeetings({}))).toBe('FORBIDDEN')
    expect(await codeOf(caller(over('meeting.read')).life.planMeeting({ ...plan, orgUnitId: branchId }))).toBe('FORBIDDEN')
    expect(await codeOf(caller(fullAccess, { tenantId: theirs }).life.planMeeting({ ...plan, orgUnitId: branchId }))).toBe('NOT_FOUND')
    expect(await codeOf(secretary().life.planMeeting({ ...plan, orgUnitId: branchId, time: '25:00' }))).toBe('BAD_REQUEST')
    expect(await codeOf(secretary().duties.assignChecklist({ templateId: 'list', orgUnitIds: [branchId], year: 2026 }))).toBe('BAD_REQUEST')
  })
})

describe('error texts', () => {
  it('exist for every code that life and duties throw', () => {
    const thrown = ['life', 'duties'].flatMap((name) => {
      const folder = join(import.meta.dirname, '../../..', name, 'src')
      return readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:AppError|conflict)\('([A-Z_]+)'/g)].map((match) => match[1] ?? ''))
    })
    expect(thrown.length).toBeGreaterThan(25)
    for (const code of [...thrown, 'VOTE_SUM_MISMATCH', 'RECORD_NOT_CHECKED', 'RECORD_RETURNED', 'RECORD_ALREADY_CHECKED', 'RECORD_ARCHIVED']) expect(errorTexts[code], code).toBeDefined()
    for (const text of Object.values({ ...lifeErrors, ...dutiesErrors })) expect(Object.values(text).every((sentence) => sentence.length > 3 && !/[!！。]$/.test(sentence))).toBe(true)
  })
})
