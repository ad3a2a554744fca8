import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Access } from '@dangjian/contracts'
import { inScope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { router, type ProcedureHost, type RequestContext } from '@dangjian/plugin-kit/server'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorTexts } from '../errors.ts'
import { codeOf } from '../identity/testing/api-world.ts'
import { membersErrors } from './errors.zh-CN.ts'
import { orgErrors } from '../org/errors.zh-CN.ts'
import { orgRouter } from '../org/index.ts'
import { membersRouter } from './index.ts'

const clock = fixedClock('2026-11-22T01:00:00Z')
const both = router({ members: membersRouter, org: orgRouter })
const [mine, theirs] = [newId(), newId()]
let test: TestDatabase
let root: OrgUnit
let branch: OrgUnit
let other: OrgUnit

const idNumberOf = (sequence: number, birth = '19900101'): string => {
  const first17 = `999999${birth}${String(sequence).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

beforeAll(async () => {
  test = await createTestDatabase()
  const plant = (tenantId: string) =>
    inTestScope(test, tenantId, async (scope) => {
      const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
      return [
        top,
        await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '刑侦大队党支部', shortName: '刑侦大队' }),
        await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '交警大队党支部', shortName: '交警大队' }),
      ] as const
    })
  await plant(theirs)
  ;[root, branch, other] = await plant(mine)
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

const caller = (access: Access, options: { tenantId?: string; memberId?: string } = {}) => {
  const tenantId = options.tenantId ?? mine
  const context: RequestContext = {
    requestId: newId(), host: host(), source: '10.1.0.1', userAgent: 'vitest', idempotencyKey: null, reportError: () => undefined,
    cookies: { setSession: () => undefined, clearSession: () => undefined },
    session: {
      sessionId: newId(), tenant: { id: tenantId, parentId: null, path: `/${tenantId}/`, kind: 'county', code: '910311', name: '某分局', shortName: '某分局' }, access,
      actor: { kind: 'account', accountId: newId(), memberId: options.memberId ?? null, name: '何谦' },
    },
  }
  return both.createCaller(context)
}
const over = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })
const admin = () => caller(fullAccess)

let sequence = 1
const person = (change: Partial<Parameters<ReturnType<typeof admin>['members']['createMember']>[0]> = {}) => {
  sequence += 2
  return {
    orgUnitId: branch.id, name: '曾雅文', gender: 'male' as const, birthDate: '1990-01-01', idNumber: idNumberOf(sequence), phone: '10000000001', ethnicity: '汉族', education: 'bachelor' as const,
    category: 'serving_officer' as const, status: 'formal' as const, joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', ...change,
  }
}

describe('the roster\'s procedures', () => {
  it('mask protected fields, show one with a reason and leave a trace of it', async () => {
    const { id } = await admin().members.createMember(person())
    const shown = await admin().members.getMember({ id })
    expect(shown.idNumber).toMatch(/^9999\*{10}\d{3}[\dX]$/)
    expect(shown.phone).toBe('100****0001')
    const { value } = await admin().members.unmaskMember({ id, field: 'phone', reason: '核对联系方式' })
    expect(value).toBe('10000000001')
    const trail = await test.admin`select summary from audit_entries where tenant_id = ${mine} and action = 'member.unmasked'`
    expect(trail.map((row) => row['summary'])).toEqual(['查看曾雅文的手机号码，理由：核对联系方式'])
    expect(await codeOf(caller(over(root.path, 'member.read')).members.unmaskMember({ id, field: 'phone', reason: '核对联系方式' }))).toBe('FORBIDDEN')
    expect(await codeOf(admin().members.unmaskMember({ id, field: 'phone', reason: '' }))).toBe('BAD_REQUEST')
  })

  it('let the slower of two corrections know, and keep the trail free of values', async () => {
    const { id } = await admin().members.createMember(person())
    expect(await admin().members.updateMember({ id, version: 1, change: { jobTitle: '教导员' } })).toEqual({ id, version: 2 })
    expect(await codeOf(admin().members.updateMember({ id, version: 1, change: { jobTitle: '大队长' } }))).toBe('MEMBER_CHANGED')
    expect(await codeOf(admin().members.updateMember({ id, version: 2, change: { joinedOn: '2005-01-01' } }))).toBe('JOINED_TOO_EARLY')
    expect(await codeOf(caller(over(other.path, 'member.read', 'member.manage')).members.updateMember({ id, version: 2, change: { jobTitle: '民警' } }))).toBe('NOT_FOUND')
    expect(await admin().members.getMember({ id })).toMatchObject({ jobTitle: '教导员', version: 2 })
  })

  it('show where a member belonged and which posts were held, to readers of the branch', async () => {
    const { id } = await admin().members.createMember(person())
    const { id: postId } = await admin().org.appointPost({ orgUnitId: branch.id, memberId: id, post: 'committee_member', validFrom: '2024-01-01' })
    await admin().org.endPost({ id: postId, validTo: '2025-06-01' })
    expect(await admin().members.memberHistory({ id })).toEqual({
      affiliations: [{ id: expect.any(String), orgUnitId: branch.id, orgUnitName: '刑侦大队党支部', groupName: null, validFrom: '2015-07-01', validTo: null }],
      posts: [{ id: postId, post: 'committee_member', orgUnitId: branch.id, orgUnitName: '刑侦大队党支部', validFrom: '2024-01-01', validTo: '2025-06-01', termEndsOn: null }],
    })
    expect(await codeOf(caller(over(other.path, 'member.read')).members.memberHistory({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(caller(fullAccess, { tenantId: theirs }).members.memberHistory({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(caller(over(branch.path, 'org.read')).members.memberHistory({ id }))).toBe('FORBIDDEN')
  })

  it('let a member see the own record only, and nobody a foreign tenant\'s', async () => {
    const { id } = await admin().members.createMember(person())
    const { id: colleague } = await admin().members.createMember(person())
    const self = caller(over(branch.path, 'self.read'), { memberId: id })
    expect(await self.members.getOwnMember()).toMatchObject({ id, canManage: false })
    expect(await codeOf(self.members.getMember({ id: colleague }))).toBe('FORBIDDEN')
    expect(await codeOf(caller(fullAccess, { tenantId: theirs }).members.getMember({ id }))).toBe('NOT_FOUND')
    expect((await caller(fullAccess, { tenantId: theirs }).members.listMembers({})).total).toBe(0)
    expect(await codeOf(caller(over(other.path, 'member.read')).members.getMember({ id }))).toBe('NOT_FOUND')
  })

  it('export what is shown, masked, and nothing that a spreadsheet would run', async () => {
    await admin().members.createMember(person({ orgUnitId: other.id, jobTitle: '=HYPERLINK("http://x","点我")' }))
    const { fileName, contentBase64 } = await admin().members.exportRoster({ orgUnitId: other.id })
    const sheet = (await readXlsx(Buffer.from(contentBase64, 'base64'))).sheets[0]
    expect(fileName).toBe('党员名册2026-11-22.xlsx')
    expect(sheet?.rows).toHaveLength(2)
    expect(sheet?.rows[1]?.[12]).toBe('\'=HYPERLINK("http://x","点我")')
    expect(String(sheet?.rows[1]?.[2])).toMatch(/^9999\*{10}/)
    expect([...(sheet?.cells?.values() ?? [])].some(({ type }) => type === 'formula')).toBe(false)
  })
})

describe('the tree\'s procedures', () => {
  it('set up, show, appoint, and refuse to close while members belong there', async () => {
    const call = admin()
    const unit = await call.org.createOrgUnit({ parentId: root.id, kind: 'branch', name: '看守所党支部', shortName: '看守所' })
    const { id } = await call.members.createMember(person({ orgUnitId: unit.id, name: '蒋志远' }))
    await call.org.appointPost({ orgUnitId: unit.id, memberId: id, post: 'secretary', validFrom: '2025-01-01', termEndsOn: '2028-01-01' })
    const page = await call.org.getOrgUnit({ id: unit.id })
    expect(page).toMatchObject({ members: 1, posts: [{ memberName: '蒋志远', post: 'secretary' }], ancestors: [{ id: root.id }], canManage: true })
    expect(page.findings.map(({ verdict }) => verdict.ruleId)).toContain('BR-01')
    expect(await codeOf(call.org.closeOrgUnit({ id: unit.id, closedOn: '2026-11-01' }))).toBe('ORG_UNIT_HAS_MEMBERS')
    expect(await codeOf(call.org.appointPost({ orgUnitId: unit.id, memberId: newId(), post: 'discipline', validFrom: '2025-01-01' }))).toBe('NOT_FOUND')
    expect(await codeOf(caller(over(root.path, 'org.read')).org.closeOrgUnit({ id: unit.id, closedOn: '2026-11-01' }))).toBe('FORBIDDEN')
    expect(await codeOf(caller(fullAccess, { tenantId: theirs }).org.getOrgUnit({ id: unit.id }))).toBe('NOT_FOUND')
    expect(await codeOf(call.org.moveOrgUnit({ id: 'x', newParentId: root.id }))).toBe('BAD_REQUEST')
    expect((await call.org.listOrgTree()).map(({ shortName }) => shortName)).toContain('看守所')
    expect((await call.members.memberCounts()).find(({ orgUnitId }) => orgUnitId === unit.id)).toEqual({ orgUnitId: unit.id, own: 1, subtree: 1 })
  })
})

describe('error texts', () => {
  const sourcesOf = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return sourcesOf(path)
      return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : []
    })

  it('exist for every code that org, members and imports throw or put on a cell, without exclamation or full stop', () => {
    const sources = ['org', 'members', 'imports'].flatMap((name) => sourcesOf(join(import.meta.dirname, '../../..', name, 'src')))
    const codes = sources.flatMap((source) => [...source.matchAll(/(?:AppError|conflict|code:|fail\(\w+,|fail\('\w+',)\s*\(?'([A-Z][A-Z_]+)'/g)].map((match) => match[1] ?? ''))
    expect(new Set(codes).size).toBeGreaterThan(45)
    for (const code of codes) expect(errorTexts[code], code).toBeDefined()
    for (const text of Object.values({ ...membersErrors, ...orgErrors })) expect(Object.values(text).every((sentence) => sentence.length >= 2 && !/[!！。]$/.test(sentence))).toBe(true)
  })
})
