import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

const routeOf = (url: string): string => (url.startsWith('/trpc/') ? `/trpc/${url.slice(6).split('?')[0]?.split(',')[0] ?? ''}` : '')

/** Process metrics, and the duration of requests by route, method and status. */
export const metricsOf = (server: FastifyInstance): Registry => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = reply.statusCode === 404 ? 'unknown' : routeOf(request.url) || (request.routeOptions.url ?? 'unknown')
    duration.observe({ route, method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
  return register
}
