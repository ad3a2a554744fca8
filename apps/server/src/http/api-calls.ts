import type { AppRouter } from '@dangjian/api'
import { AppError } from '@dangjian/kernel'
import { publicError } from '@dangjian/plugin-kit/server'
import { proceduresOf } from '@dangjian/plugin-host'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { requestContext, type ContextOptions } from './request-context.ts'

export interface ApiCallsOptions {
  readonly router: AppRouter
  readonly context: ContextOptions
}

const inputOf = (request: FastifyRequest): unknown => {
  if (request.method !== 'GET') return request.body ?? {}
  const { input } = request.query as { input?: string }
  if (input === undefined) return {}
  try {
    return JSON.parse(input) as unknown
  } catch {
    throw new AppError('INPUT_INVALID', {}, 400)
  }
}

/** The same procedures for other systems, as the OpenAPI document describes them: GET with `?input=` for queries, POST for mutations. */
export const apiCalls = async (server: FastifyInstance, { router, context }: ApiCallsOptions): Promise<void> => {
  const call = async (request: FastifyRequest, reply: FastifyReply, path: string, type: 'query' | 'mutation'): Promise<unknown> => {
    const ctx = await requestContext(context, request, reply)
    const input = inputOf(request)
    try {
      const signal = new AbortController().signal
      const answer: unknown = await callTRPCProcedure({ router, path, type, ctx, getRawInput: async () => input, signal, batchIndex: 0 })
      return reply.send(answer ?? null)
    } catch (error) {
      const known = error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
      const shown = publicError(known, request.id)
      return reply.status(shown.httpStatus).send(shown)
    }
  }
  for (const [path, procedure] of proceduresOf(router)) {
    const url = `/${path.replaceAll('.', '/')}`
    if (procedure._def.type === 'query') server.get(url, (request, reply) => call(request, reply, path, 'query'))
    else server.post(url, (request, reply) => call(request, reply, path, 'mutation'))
  }
}
