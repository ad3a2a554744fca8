import { request } from 'node:http'
import { coreRouter } from '@dangjian/api'
import { proceduresOf } from '@dangjian/plugin-host'
import { DEMO_PASSWORD } from '@dangjian/tooling-demo'
import { z } from 'zod'
import { ownHeaders, pathOf, type ErrorBody } from '../support/api.ts'
import { expect, test } from '../support/fixtures.ts'
import type { World } from '../support/world.ts'

const logIn = (world: World, headers: Record<string, string>): Promise<Response> =>
  fetch(`${world.url}${pathOf('identity.logIn')}`, { method: 'POST', headers, body: JSON.stringify({ loginName: 'linwei.admin', password: DEMO_PASSWORD }) })

const codeOf = async (response: Response): Promise<[status: number, code: string]> => {
  const body = (await response.json()) as ErrorBody
  return [response.status, body.code]
}

const document = z.object({
  openapi: z.literal('3.0.3'),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post']), z.object({ operationId: z.string(), summary: z.string().regex(/[\u4e00-\u9fff]/), responses: z.record(z.string(), z.unknown()) }))),
})

test('the OpenAPI document is valid and names every procedure of the core and of the plugins with a Chinese sentence', async ({ world }) => {
  const { paths } = document.parse(await (await fetch(`${world.url}/openapi.json`)).json())
  const named = new Map(Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { operationId }]) => [operationId, `${method} ${path}`] as const)))
  for (const [procedure, { _def }] of proceduresOf(coreRouter)) expect(named.get(procedure)).toBe(`${_def.type === 'query' ? 'get' : 'post'} ${pathOf(procedure)}`)
  for (const plugin of ['sichuan', 'gongjing', 'linwei']) expect([...named.keys()].some((name) => name.startsWith(`plugins.${plugin}.`))).toBe(true)
})

test('a changing call without our header, from another origin or another site is refused', async ({ world }) => {
  const plain = { 'content-type': 'application/json' }
  for (const headers of [plain, { ...ownHeaders, origin: 'https://example.org' }, { ...ownHeaders, 'sec-fetch-site': 'cross-site' }, { ...ownHeaders, origin: 'null' }]) {
    expect(await codeOf(await logIn(world, headers))).toEqual([403, 'CROSS_SITE_REQUEST'])
  }
  expect((await logIn(world, { ...ownHeaders, origin: world.url })).status).toBe(200)
  expect((await fetch(`${world.url}/trpc/identity.logOut`, { method: 'POST', headers: plain, body: '{}' })).status).toBe(403)
})

test('the session cookie is out of reach for scripts and other sites, and a log-in never keeps the session it came with', async ({ world }) => {
  const first = (await logIn(world, ownHeaders)).headers.getSetCookie()[0] ?? ''
  expect(first).toMatch(/^dj_session=[\w-]{20,}; Path=\/; HttpOnly; SameSite=Lax$/)
  const second = (await logIn(world, { ...ownHeaders, cookie: first.split(';')[0] ?? '' })).headers.getSetCookie()[0] ?? ''
  expect(second.split(';')[0]).not.toBe(first.split(';')[0])
  const planted = (await logIn(world, { ...ownHeaders, cookie: 'dj_session=planted-by-somebody-else-0123456789' })).headers.getSetCookie()[0] ?? ''
  expect(planted).not.toContain('planted')
})

test('pages carry the headers that keep foreign frames and scripts out', async ({ world }) => {
  for (const path of ['/', '/admin/']) {
    const { headers, status } = await fetch(`${world.url}${path}`)
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-powered-by')]).toEqual(['nosniff', 'no-referrer', null])
    expect(headers.get('cache-control')).toBe('no-cache')
  }
})

test('a body of 40 MB is refused with 413 and a code, and the server goes on', async ({ world }) => {
  const { cookie } = await world.api('linwei.admin')
  // By hand, because fetch takes the early answer for a broken connection.
  const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const body = Buffer.alloc(40 * 1024 * 1024, 'a')
    const call = request(`${world.url}${pathOf('imports.startImport')}`, { method: 'POST', headers: { ...ownHeaders, cookie: `${cookie.name}=${cookie.value}`, 'content-length': body.length } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    call.on('error', (error) => (answered(error) ? undefined : reject(error)))
    call.end(body)
  })
  expect([answer.status, (JSON.parse(answer.text) as ErrorBody).code]).toEqual([413, 'BODY_TOO_LARGE'])
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200)
})

const answered = (error: Error): boolean => 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')

test('errors carry a code and a request id, never SQL, a path or a stack', async ({ world }) => {
  const api = await world.api('linwei.admin')
  const bad = [await api.query('org.getOrgUnit', { id: 'x' }), await api.query('members.getMember', { id: '00000000-0000-7000-8000-000000000000' }), await api.command('life.planMeeting', { orgUnitId: null })]
  expect(bad.map(({ status }) => status)).toEqual([400, 404, 400])
  for (const { body } of bad) {
    expect(body).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(JSON.stringify(body)).not.toMatch(/select |node_modules|\.ts:|at \w+ \(/i)
  }
  expect(await codeOf(await fetch(`${world.url}/api/v1/no/such`))).toEqual([404, 'NOT_FOUND'])
  expect(await codeOf(await fetch(`${world.url}/trpc/no.such`).then(async (response) => new Response(JSON.stringify(((await response.json()) as { error: { data: ErrorBody } }).error.data), { status: response.status })))).toEqual([404, 'NOT_FOUND'])
  expect(await codeOf(await fetch(`${world.url}${pathOf('org.listOrgTree')}`))).toEqual([401, 'SIGN_IN_REQUIRED'])
})

test('a record of another bureau answers as one that never was, by every id', async ({ world }) => {
  const [own, foreign] = [await world.api('linwei.admin'), await world.api('gongjing.admin')]
  const { body: tree } = await foreign.query<ReadonlyArray<{ id: string; kind: string }>>('org.listOrgTree')
  const branch = tree.find(({ kind }) => kind === 'branch')?.id
  const { body: members } = await foreign.query<{ items: ReadonlyArray<{ id: string }> }>('members.listMembers')
  const [meeting] = await world.sql<{ id: string }[]>`select m.id from meetings m join ref.tenants t on t.id = m.tenant_id where t.code = '510303' limit 1`
  const asked: ReadonlyArray<readonly [procedure: string, input: unknown]> = [
    ['org.getOrgUnit', { id: branch }],
    ['members.getMember', { id: members.items[0]?.id }],
    ['life.getMeeting', { id: meeting?.id }],
  ]
  for (const [procedure, input] of asked) {
    expect((await foreign.query(procedure, input)).status, procedure).toBe(200)
    const refused = await own.query<ErrorBody>(procedure, input)
    expect([refused.status, refused.body.code], procedure).toEqual([404, 'NOT_FOUND'])
  }
  const planned = await own.command<ErrorBody>('life.planMeeting', { orgUnitId: branch, kind: 'theme_day', title: '越界', date: '2026-11-28', time: '15:00', place: '会议室' })
  expect([planned.status, planned.body.code]).toEqual([404, 'NOT_FOUND'])
  expect(await world.sql`select 1 from meetings where title = '越界'`).toHaveLength(0)
})
