import type { Database } from '@dangjian/db'
import type { FastifyInstance } from 'fastify'

export interface HealthOptions {
  readonly database: Database
}

/** `/healthz`: the process answers; `/readyz`: the database answers too, 503 otherwise. */
export const healthRoutes = (server: FastifyInstance, { database }: HealthOptions): void => {
  server.get('/healthz', () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await database.ping()
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'unavailable' })
    }
  })
}
