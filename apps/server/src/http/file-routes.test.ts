import type { Access, Actor } from '@dangjian/contracts'
import { diskStore } from '@dangjian/attachments'
import { createAccount, grantRole, resolveAccess, type RoleId } from '@dangjian/identity'
import { newId } from '@dangjian/kernel'
import { mountPlugins } from '@dangjian/plugin-host'
import type { Session } from '@dangjian/plugin-kit/server'
import type { FastifyInstance } from 'fastify'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDeployment, type TestBureau, type TestDeployment } from '../testing/test-deployment.ts'
import { createServer } from './create-server.ts'
import { createSessionCache } from './session-cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
let deployment: TestDeployment
let server: FastifyInstance
let address: string
let meetingId: string
const sessions = new Map<string, Session>()

/** Somebody with one role over a branch of a bureau; the token is `name`. */
const addPerson = async (name: string, { tenant, home }: TestBureau, role: RoleId | null, memberId: string | null = null): Promise<void> => {
  const id = newId()
  const { open, host } = deployment
  const access = await open(tenant, async (scope): Promise<Access> => {
    await createAccount(scope, { id, login: name, displayName: name, memberId, password: 'Wenjian-2026-ceshi!' }, host.accessSources.homeUnit)
    if (role !== null) await grantRole(scope, { accountId: id, role, orgUnitId: ['tenant_admin', 'audit_admin'].includes(role) ? null : home.id, validFrom: '2026-11-22', validTo: null })
    return resolveAccess(scope, { id, memberId }, host.accessSources)
  })
  const actor: Actor = { kind: 'account', accountId: id, memberId, name }
  sessions.set(name, { sessionId: id, tenant, actor, access })
}

beforeAll(async () => {
  deployment = await createTestDeployment()
  const { county, stranger, host, registry, test } = deployment
  const other = { ...county, home: county.foreign }
  await addPerson('secretary', county, 'branch_secretary')
  await addPerson('neighbour', other, 'branch_secretary')
  await addPerson('member', county, null, county.homeMember)
  await addPerson('outsider', county, null, county.foreignMember)
  await addPerson('security', { ...county, home: county.root }, 'audit_admin')
  await addPerson('stranger', stranger, 'tenant_admin')
  server = await createServer({
    host: host.procedures,
    calendarFeed: async () => null,
    sessions: createSessionCache(async (token) => sessions.get(token) ?? null),
    secureCookies: false,
    trustProxy: false,
    log: pino({ level: 'silent' }),
    database: test.database,
    router: mountPlugins(registry),
    version: '0',
    files: { store: diskStore(join(folder, 'objects')), incoming: join(folder, 'incoming') },
  })
  address = await server.listen({ port: 0, host: '127.0.0.1' })
  const plan = { orgUnitId: county.home.id, kind: 'general_meeting', title: '十一月支部党员大会', date: '2026-11-25', time: '09:00', place: '会议室' }
  const planned = await fetch(`${address}/api/v1/life/planMeeting`, { method: 'POST', headers: { ...cookie('secretary'), 'x-dangjian': '1', 'content-type': 'application/json' }, body: JSON.stringify(plan) })
  meetingId = ((await planned.json()) as { id: string }).id
})
afterAll(async () => {
  await server.close()
  await deployment.drop()
  rmSync(folder, { recursive: true })
})

const cookie = (name: string): Record<string, string> => ({ cookie: `dj_session=${name}` })

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

const send = async (name: string, content: Buffer, fileName: string, options: { ownerId?: string; headers?: Record<string, string> } = {}): Promise<Answer> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), fileName)
  const url = `${address}/files?ownerType=meeting&ownerId=${options.ownerId ?? meetingId}`
  const response = await fetch(url, { method: 'POST', headers: { ...cookie(name), 'x-dangjian': '1', ...options.headers }, body: form })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const get = (name: string, id: unknown, headers: Record<string, string> = {}, query = ''): Promise<Response> => fetch(`${address}/files/${String(id)}${query}`, { headers: { ...cookie(name), ...headers } })

const stored = (): string[] => readdirSync(join(folder, 'objects'), { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{64}$/.test(name))

const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`)

describe('a file', () => {
  it('comes back as it was sent, under its Chinese name, as a download that runs nothing', async () => {
    const sent = await send('secretary', pdf('签到表'), '签到表（第一党支部）.pdf')
    expect(sent).toMatchObject({ status: 200, body: { name: '签到表（第一党支部）.pdf', mediaType: 'application/pdf', createdBy: 'secretary', removed: null } })
    const response = await get('secretary', sent.body.id)
    expect([response.status, await response.text()]).toEqual([200, pdf('签到表').toString()])
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="__________.pdf"; filename*=UTF-8''${encodeURIComponent('签到表（第一党支部）.pdf')}`)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const etag = response.headers.get('etag') ?? ''
    expect((await get('secretary', sent.body.id, { 'if-none-match': etag })).status).toBe(304)
  })

  it('is sent in parts', async () => {
    const { body } = await send('secretary', pdf('0123456789'), '数字.pdf')
    const part = await get('secretary', body.id, { range: 'bytes=9-13' })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 9-13/26', '01234'])
    expect((await get('secretary', body.id, { range: 'bytes=900-' })).status).toBe(416)
  })

  it('is read by everybody on the roster and by nobody else: not the next branch, not another bureau, not without log-in', async () => {
    const { body } = await send('secretary', pdf('议题材料'), '议题材料.pdf')
    const codes = await Promise.all(['secretary', 'member', 'neighbour', 'outsider', 'security', 'stranger', 'nobody'].map(async (name) => [name, (await get(name, body.id)).status]))
    expect(Object.fromEntries(codes)).toEqual({ secretary: 200, member: 200, neighbour: 404, outsider: 404, security: 404, stranger: 404, nobody: 401 })
    expect((await get('secretary', newId())).status).toBe(404)
    expect((await get('secretary', '..%2f..%2fkeys')).status).toBe(404)
  })

  it('is added only by whom the meeting is recorded, from our own pages', async () => {
    const before = stored().length
    const codes = await Promise.all(['member', 'neighbour', 'stranger', 'nobody'].map(async (name) => [name, (await send(name, pdf('外来'), 'a.pdf')).body.code]))
    expect(Object.fromEntries(codes)).toEqual({ member: 'NOT_FOUND', neighbour: 'NOT_FOUND', stranger: 'NOT_FOUND', nobody: 'SIGN_IN_REQUIRED' })
    expect((await send('secretary', pdf('外站'), 'a.pdf', { headers: { origin: 'https://evil.example' } })).body.code).toBe('CROSS_SITE_REQUEST')
    expect((await send('secretary', pdf('无主'), 'a.pdf', { ownerId: newId() })).body.code).toBe('NOT_FOUND')
    const noForm = await fetch(`${address}/files?ownerType=meeting&ownerId=${meetingId}`, { method: 'POST', headers: { ...cookie('secretary'), 'x-dangjian': '1', 'content-type': 'text/html' }, body: '<p>' })
    expect(noForm.status).toBe(415)
    expect([stored().length, readdirSync(join(folder, 'incoming'))]).toEqual([before, []])
  })

  it('of 50 MB, and a page in disguise, are refused with their reason and leave nothing', async () => {
    const before = stored().length
    expect(await send('secretary', Buffer.alloc(50 * 1024 * 1024, 'a'), '大文件.txt')).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE', details: { megabytes: 20 } } })
    expect(await send('secretary', Buffer.from('<html><script>alert(1)</script></html>'), '照片.jpg')).toMatchObject({ status: 422, body: { code: 'FILE_KIND_REFUSED' } })
    const large = await fetch(`${address}/trpc/life.planMeeting`, { method: 'POST', headers: { ...cookie('secretary'), 'x-dangjian': '1', 'content-type': 'application/json' }, body: Buffer.alloc(50 * 1024 * 1024, '1') })
    expect(large.status).toBe(413)
    expect([stored().length, readdirSync(join(folder, 'incoming'))]).toEqual([before, []])
  })

  it('sent by 20 clients at once is one object and one entry', async () => {
    const before = stored().length
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('secretary', pdf('同一时刻'), '同一份.pdf')))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(stored().length).toBe(before + 1)
    const newest = stored().map((name) => readFileSync(join(folder, 'objects', name), 'utf8')).filter((text) => text.includes('同一时刻'))
    expect(newest).toEqual([pdf('同一时刻').toString()])
  })
})
