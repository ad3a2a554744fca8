import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTRPCUntypedClient } from '@trpc/client'
import { afterEach, expect, it } from 'vitest'
import { createApiLink } from './api-link.ts'
import { errorCode } from './error-text.ts'

interface Seen {
  method: string
  url: string
  headers: IncomingMessage['headers']
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A plain HTTP server that answers each request as `answer` says; null drops the line. */
const serve = async (answer: (at: number) => { status: number; body: unknown } | null): Promise<{ seen: Seen[]; url: string }> => {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const said = answer(seen.length)
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    if (said === null) {
      request.socket.destroy()
      return
    }
    response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { seen, url: `http://127.0.0.1:${port}/trpc` }
}

const ok = (data: unknown) => ({ status: 200, body: { result: { data } } })
const refused = (code: string, httpStatus: number) => ({ status: httpStatus, body: { error: { code: -32_000, message: code, data: { code, httpStatus, details: {}, issues: [], requestId: 'r' } } } })
const keyOf = (seen: Seen | undefined): unknown => seen?.headers['idempotency-key']

it('sends the header that a foreign site cannot send, with queries and with mutations', async () => {
  const { seen, url } = await serve((at) => (at === 0 ? { status: 200, body: [{ result: { data: 1 } }] } : ok(2)))
  const client = createTRPCUntypedClient({ links: [createApiLink(url)] })
  expect([await client.query('a'), await client.mutation('b')]).toEqual([1, 2])
  expect(seen.map(({ headers }) => headers['x-dangjian'])).toEqual(['1', '1'])
  expect([keyOf(seen[0]), typeof keyOf(seen[1])]).toEqual([undefined, 'string'])
})
it('repeats the key after a lost answer and after a failure of the server, and takes a new one after an answer', async () => {
  const answers = [null, refused('UNAVAILABLE', 503), ok('first'), ok('second')]
  const { seen, url } = await serve((at) => answers[at] ?? null)
  const client = createTRPCUntypedClient({ links: [createApiLink(url)] })
  const act = (): Promise<unknown> => client.mutation('life.planMeeting', { on: '2026-11-20' })
  expect(errorCode(await act().catch((error: unknown) => error))).toBe('NETWORK')
  expect(errorCode(await act().catch((error: unknown) => error))).toBe('UNAVAILABLE')
  expect(await act()).toBe('first')
  expect(await act()).toBe('second')
  const keys = seen.map(keyOf)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
  expect(keys[3]).not.toBe(keys[0])
})
it('takes a new key after the server refused the act', async () => {
  const { seen, url } = await serve(() => refused('CONFLICT', 409))
  const client = createTRPCUntypedClient({ links: [createApiLink(url)] })
  for (const _ of [1, 2]) expect(errorCode(await client.mutation('a', {}).catch((error: unknown) => error))).toBe('CONFLICT')
  expect(keyOf(seen[0])).not.toBe(keyOf(seen[1]))
})
it('gives a double click one key', async () => {
  const { seen, url } = await serve(() => ok('once'))
  const client = createTRPCUntypedClient({ links: [createApiLink(url)] })
  await Promise.all([client.mutation('a', { n: 1 }), client.mutation('a', { n: 1 })])
  expect(keyOf(seen[0])).toBe(keyOf(seen[1]))
})
it('sends an act that was kept while the line was gone under the key that it brings', async () => {
  const { seen, url } = await serve(() => ok('done'))
  const client = createTRPCUntypedClient({ links: [createApiLink(url)] })
  const act = (): Promise<unknown> => client.mutation('life.replyToMeeting', { id: 'm' }, { context: { idempotencyKey: 'kept-key' } })
  await act()
  await act()
  expect(seen.map(keyOf)).toEqual(['kept-key', 'kept-key'])
})
