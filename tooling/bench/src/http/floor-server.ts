/** Runs as a child process: the statements of the roster page behind a bare Fastify route, without session and row security. */
import fastify from 'fastify'
import postgres from 'postgres'
import { z } from 'zod'
import { plainSettings } from '../world/bench-cluster.ts'
import { floorPage } from '../world/floor-store.ts'

const questionSchema = z.object({ tenant: z.string(), path: z.string(), search: z.string() })

const sql = postgres(z.string().parse(process.env['FLOOR_DATABASE_URL']), { max: 10, onnotice: () => undefined, connection: plainSettings })
const server = fastify({ logger: false, forceCloseConnections: true })
server.get('/ready', () => ({ ready: true }))
server.get('/page', async (request) => {
  const { tenant, path, search } = questionSchema.parse(request.query)
  return floorPage(sql, { tenantId: tenant, path, search, limit: 20 })
})
process.on('SIGTERM', () => void server.close().then(() => sql.end({ timeout: 5 })).then(() => process.exit(0)))
process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`)
