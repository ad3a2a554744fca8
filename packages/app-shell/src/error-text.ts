import { TRPCClientError } from '@trpc/client'
import { commonErrors } from './locales/errors.zh-CN.ts'

/** The three sentences of an error; `{name}` is filled from the error's details. */
export interface ErrorText {
  readonly what: string
  readonly why: string
  readonly next: string
}

export type ErrorTexts = Readonly<Record<string, ErrorText>>

/** An error in words, with the request id to ask about (null when the server was not reached). */
export interface ErrorDescription extends ErrorText {
  readonly code: string
  readonly requestId: string | null
  /** Paths of the fields that did not fit, with zod's issue codes; for the sentences under the fields. */
  readonly issues: ReadonlyArray<{ readonly path: string; readonly code: string }>
}

interface ErrorData {
  code: string
  details: Record<string, unknown>
  requestId: string | null
  issues: Array<{ path: string; code: string }>
  httpStatus: number
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const readIssues = (issues: unknown): ErrorData['issues'] =>
  Array.isArray(issues) ? issues.filter(isRecord).map((issue) => ({ path: String(issue.path), code: String(issue.code) })) : []

/** What the server said of an error, or null when the error did not come from the server. */
export const errorData = (error: unknown): ErrorData | null => {
  if (!(error instanceof TRPCClientError) || !isRecord(error.data) || typeof error.data.code !== 'string') return null
  const { code, details, requestId, issues, httpStatus } = error.data
  return {
    code,
    details: isRecord(details) ? details : {},
    requestId: typeof requestId === 'string' ? requestId : null,
    issues: readIssues(issues),
    httpStatus: typeof httpStatus === 'number' ? httpStatus : 500,
  }
}

const isModuleFailure = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module script failed|unable to preload/i.test(error.message)

/** The code of any thrown value: the server's, NETWORK, PAGE_NOT_LOADED or INTERNAL. */
export const errorCode = (error: unknown): string => {
  const data = errorData(error)
  if (data) return data.code
  if (error instanceof TRPCClientError) return 'NETWORK'
  return isModuleFailure(error) ? 'PAGE_NOT_LOADED' : 'INTERNAL'
}

/** Whether nobody knows if the server did the work: the answer got lost, or the server itself failed. */
export const isOutcomeUnknown = (error: unknown): boolean => {
  const data = errorData(error)
  return data === null ? error instanceof TRPCClientError : data.httpStatus >= 500
}

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join('、')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '—'
}

/** Fills `{name}` from the details; an absent one becomes an em dash. */
export const fillBlanks = (text: string, values: Readonly<Record<string, unknown>>): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(values[name]))

/** Says any thrown value in Chinese: what did not work, why, what to do next. `texts` are the domains' own codes. Never throws. */
export const describeError = (error: unknown, texts: ErrorTexts = {}): ErrorDescription => {
  const data = errorData(error)
  const code = errorCode(error)
  const all: ErrorTexts = { ...commonErrors, ...texts }
  const text = all[code] ?? commonErrors.UNKNOWN_CODE
  const values = { ...data?.details, code }
  return {
    code,
    what: fillBlanks(text.what, values),
    why: fillBlanks(text.why, values),
    next: fillBlanks(text.next, values),
    requestId: data?.requestId ?? null,
    issues: data?.issues ?? [],
  }
}
