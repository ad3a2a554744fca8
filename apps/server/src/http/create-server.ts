import type { AppRouter } from '@dangjian/api'
import { AppError } from '@dangjian/kernel'
import { openApiDocument } from '@dangjian/plugin-host'
import { asTrpcError } from '@dangjian/plugin-kit/server'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { finished } from 'node:stream/promises'
import { apiCalls } from './api-calls.ts'
import { fileRoutes, type FileRoutesOptions } from './file-routes.ts'
import { calendarRoutes, type CalendarOptions } from './calendar-routes.ts'
import { healthRoutes, type HealthOptions } from './health-routes.ts'
import { metricsOf } from './metrics.ts'
import { makeRequestId, requestContext, type ContextOptions } from './request-context.ts'
import { staticApps } from './static-apps.ts'

/** Bodies above this are refused with 413; a roster workbook of 20 MB fits in as base64. */
export const bodyLimit = 32 * 1024 * 1024

/** Of a body that is refused so much is read and thrown away: a browser that is still sending would take an early answer for a broken line. */
const drainLimit = 256 * 1024 * 1024

/** Refuses a body that says it is too large, after it has gone by. Throws BODY_TOO_LARGE. */
const refuseLargeBody = async (request: FastifyRequest): Promise<void> => {
  const length = Number(request.headers['content-length'] ?? 0)
  if (!(length > (request.routeOptions.bodyLimit ?? bodyLimit))) return
  if (length <= drainLimit) await finished(request.raw.resume()).catch(() => undefined)
  throw new AppError('BODY_TOO_LARGE', {}, 413)
}

export interface ServerOptions extends ContextOptions, CalendarOptions, HealthOptions {
  readonly router: AppRouter
  readonly version: string
  readonly trustProxy: boolean
  readonly files: FileRoutesOptions['files']
}

const answerOf = (error: { statusCode?: number; code?: string }): { code: string; httpStatus: number } => {
  if (error instanceof AppError) return { code: error.code, httpStatus: error.status }
  if (error.statusCode === 413) return { code: 'BODY_TOO_LARGE', httpStatus: 413 }
  if (error.statusCode !== undefined && error.statusCode < 500) return { code: 'INPUT_INVALID', httpStatus: error.statusCode }
  return { code: 'INTERNAL', httpStatus: 500 }
}

/** The one origin: both apps, tRPC, OpenAPI calls, health and metrics. The caller listens and closes. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { log } = options
  const server = fastify({ genReqId: makeRequestId, bodyLimit, trustProxy: options.trustProxy, logger: false, routerOptions: { maxParamLength: 8000 }, forceCloseConnections: true })
  server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { code, httpStatus } = answerOf(error)
    if (httpStatus >= 500) log.error({ err: error, url: request.url, requestId: request.id }, 'request failed')
    return reply.status(httpStatus).send({ code, httpStatus, details: {}, issues: [], requestId: request.id })
  })
  server.addHook('onRequest', refuseLargeBody)
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], fontSrc: ["'self'", 'data:'], frameAncestors: ["'none'"], upgradeInsecureRequests: null },
    },
    strictTransportSecurity: false,
  })
  await server.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await server.register(fastifyCookie)
  const metrics = metricsOf(server)
  healthRoutes(server, options)
  calendarRoutes(server, options)
  server.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  const document = openApiDocument(options.router, options.version)
  server.get('/openapi.json', () => document)
  const trpc: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: options.router,
    createContext: async ({ req, res }) => {
      try {
        return await requestContext(options, req, res)
      } catch (error) {
        throw asTrpcError(error)
      }
    },
    onError: ({ error, path, ctx }) => {
      if (ctx === undefined && !(error.cause instanceof AppError)) log.error({ err: error, path }, 'request failed')
    },
  }
  await server.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: trpc })
  await server.register(fileRoutes, { context: options, files: options.files })
  await server.register(apiCalls, { prefix: '/api/v1', router: options.router, context: options })
  await staticApps(server)
  return server
}
