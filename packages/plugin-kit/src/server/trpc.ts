import { AppError, type ErrorStatus } from '@dangjian/kernel'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { RequestContext } from './request-context.ts'

/** What every procedure declares; the boot check refuses one that does not. */
export interface ProcedureMeta {
  /** A permission, `session` for any signed-in person, or `public`. */
  readonly permission: string
  /** Set for a plugin's procedures. */
  readonly plugin?: string
  /** One Chinese sentence for the OpenAPI document. */
  readonly summary?: string
}

type TrpcCode = TRPCError['code']

const trpcCodes: Record<ErrorStatus, TrpcCode> = {
  400: 'BAD_REQUEST', 401: 'UNAUTHORIZED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'PAYLOAD_TOO_LARGE',
  422: 'UNPROCESSABLE_CONTENT', 429: 'TOO_MANY_REQUESTS', 503: 'SERVICE_UNAVAILABLE',
}

/** What a browser or another system gets to know of an error: a code, safe details, and a request id to ask about. */
export interface PublicError {
  readonly code: string
  readonly httpStatus: number
  readonly details: AppError['details']
  /** Field paths with zod's issue codes, when the input did not fit its schema. */
  readonly issues: ReadonlyArray<{ readonly path: string; readonly code: string }>
  readonly requestId: string
}

const httpStatusOf = (code: TrpcCode): number => Number(Object.entries(trpcCodes).find(([, value]) => value === code)?.[0] ?? 500)

/** Turns any error into its public form; only AppError codes and schema paths get through. */
export const publicError = (error: TRPCError, requestId: string): PublicError => {
  const { cause } = error
  const bare = { details: {}, issues: [], requestId }
  if (cause instanceof AppError) return { ...bare, code: cause.code, httpStatus: cause.status, details: cause.details }
  if (cause instanceof z.ZodError) {
    const issues = cause.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code }))
    return { ...bare, code: 'INPUT_INVALID', httpStatus: 400, issues }
  }
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED') return { ...bare, code: 'NOT_FOUND', httpStatus: 404 }
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST' || error.code === 'UNSUPPORTED_MEDIA_TYPE') return { ...bare, code: 'INPUT_INVALID', httpStatus: 400 }
  if (error.code === 'PAYLOAD_TOO_LARGE') return { ...bare, code: 'BODY_TOO_LARGE', httpStatus: 413 }
  return { ...bare, code: 'INTERNAL', httpStatus: httpStatusOf(error.code) === 503 ? 503 : 500 }
}

/** The only tRPC instance of the house. */
export const t = initTRPC.context<RequestContext>().meta<ProcedureMeta>().create({
  errorFormatter: ({ shape, error, ctx }) => {
    const data = publicError(error, ctx?.requestId ?? 'unknown')
    return { code: shape.code, message: data.code, data }
  },
})

/** Connection trouble with the database is the house's state, not the caller's fault: a clear 503 that may be tried again. */
const isUnavailable = (cause: unknown): boolean => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'CONNECTION_DESTROYED', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT', '57P01', '57P02', '57P03', '53300', '53100'].includes(code)
}

const rootCause = (error: Error | undefined): unknown => (error?.cause instanceof Error ? rootCause(error.cause) : error)

/** The error itself, or UNAVAILABLE when it is trouble with the connection to the database. */
export const asUnavailable = (error: unknown): unknown =>
  error instanceof Error && isUnavailable(rootCause(error)) ? new AppError('UNAVAILABLE', {}, 503) : error

/** An AppError as tRPC carries it, with its HTTP status; any other error as it is. */
export const asTrpcError = (error: unknown): unknown => (error instanceof AppError ? new TRPCError({ code: trpcCodes[error.status], cause: error }) : error)

/** Gives AppErrors their HTTP meaning and reports everything else whole to the log. */
export const withErrors = t.middleware(async ({ ctx, next, path }) => {
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  if (cause instanceof AppError) return { ...result, error: new TRPCError({ code: trpcCodes[cause.status], cause }) }
  if (cause && isUnavailable(rootCause(cause))) {
    ctx.reportError(result.error, path)
    return { ...result, error: new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause: new AppError('UNAVAILABLE', {}, 503) }) }
  }
  if (!(cause instanceof z.ZodError)) ctx.reportError(result.error, path)
  return result
})

export const router = t.router
