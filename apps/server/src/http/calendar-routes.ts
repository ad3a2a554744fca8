import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'

export interface CalendarOptions {
  /** The iCalendar text behind a token; null for one that opens nothing. */
  readonly calendarFeed: (token: string) => Promise<string | null>
  readonly log: Logger
}

/** `GET /calendar/<token>.ics`. The address is a secret: it stands in no log, and an unknown one is answered as one that was revoked. */
export const calendarRoutes = (server: FastifyInstance, { calendarFeed, log }: CalendarOptions): void => {
  server.get<{ Params: { name: string } }>('/calendar/:name', async (request, reply) => {
    const { name } = request.params
    void reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' })
    try {
      const text = name.endsWith('.ics') ? await calendarFeed(name.slice(0, -'.ics'.length)) : null
      if (text === null) return await reply.status(404).send({ code: 'NOT_FOUND', httpStatus: 404, details: {}, issues: [], requestId: request.id })
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
      void reply.header('etag', tag)
      if (request.headers['if-none-match'] === tag) return await reply.status(304).send()
      return await reply.type('text/calendar; charset=utf-8').send(text)
    } catch (error) {
      log.error({ err: error, requestId: request.id }, 'calendar feed failed')
      return reply.status(503).send({ code: 'UNAVAILABLE', httpStatus: 503, details: {}, issues: [], requestId: request.id })
    }
  })
}
