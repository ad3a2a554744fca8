import { AppError, newId } from '@dangjian/kernel'
import { asUnavailable, type ProcedureHost, type RequestContext, type Session } from '@dangjian/plugin-kit/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { SessionCache } from './session-cache.ts'

export const sessionCookie = 'dj_session'

export interface ContextOptions {
  readonly host: ProcedureHost
  readonly sessions: SessionCache
  readonly secureCookies: boolean
  readonly log: Logger
}

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A changing request must come from our own pages: a foreign site can send the cookie's owner here, but it can set neither this header nor
 * a matching origin. Throws CROSS_SITE_REQUEST.
 */
const refuseForeignSite = (request: FastifyRequest): void => {
  if (readingMethods.has(request.method)) return
  const { origin, 'sec-fetch-site': site, 'x-dangjian': ours } = request.headers
  const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== request.headers.host
  if (foreignOrigin || (site !== undefined && site !== 'same-origin' && site !== 'none') || ours === undefined) throw new AppError('CROSS_SITE_REQUEST', {}, 403)
}

const bearerOf = (request: FastifyRequest): string | undefined => {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme === 'Bearer' ? token : undefined
}

const idempotencyKeyOf = (request: FastifyRequest): string | null => {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && /^[\w-]{8,100}$/.test(key) ? key : null
}

const readSession = async (sessions: SessionCache, token: string): Promise<Session | null> => {
  try {
    return await sessions.read(token)
  } catch (error) {
    throw asUnavailable(error)
  }
}

/** Resolves who asks, once per request. A bearer token is a session's token, so that other systems act as a person with a person's grants. Throws CROSS_SITE_REQUEST and UNAVAILABLE. */
export const requestContext = async ({ host, sessions, secureCookies, log }: ContextOptions, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
  const bearer = bearerOf(request)
  if (bearer === undefined) refuseForeignSite(request)
  const token = bearer ?? request.cookies[sessionCookie]
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies } as const
  return {
    requestId: request.id,
    host,
    session: token === undefined ? null : await readSession(sessions, token),
    source: request.ip,
    userAgent: String(request.headers['user-agent'] ?? '').slice(0, 200),
    idempotencyKey: idempotencyKeyOf(request),
    cookies: {
      setSession: (value) => void reply.setCookie(sessionCookie, value, attributes),
      clearSession: () => {
        if (token !== undefined) sessions.forget(token)
        void reply.clearCookie(sessionCookie, attributes)
      },
    },
    reportError: (error, path) => log.error({ err: error, path, requestId: request.id }, 'request failed'),
  }
}

/** Request ids are ours: a client's own header never reaches the log. */
export const makeRequestId = (): string => newId()
