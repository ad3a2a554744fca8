/** Details that are safe to show to the person who caused the error: no SQL, no other person's data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** HTTP meaning of an error; transports map it, nobody else needs to. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503

/**
 * The only error that leaves the house. `code` is SCREAMING_SNAKE and has a Chinese text in the locale files that says what
 * happened, why and what to do next; `details` fill its blanks.
 */
export class AppError extends Error {
  readonly code: string
  readonly status: ErrorStatus
  readonly details: ErrorDetails

  constructor(code: string, details: ErrorDetails = {}, status: ErrorStatus = 422) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.status = status
    this.details = details
  }
}

/** NOT_FOUND: the thing is absent, foreign or switched off; the three are not told apart. */
export const notFound = (what: string): AppError => new AppError('NOT_FOUND', { what }, 404)

/** FORBIDDEN: known, but not yours to do. */
export const forbidden = (permission: string): AppError => new AppError('FORBIDDEN', { permission }, 403)

/** CONFLICT-like: the state of the record does not allow the act. */
export const conflict = (code: string, details: ErrorDetails = {}): AppError => new AppError(code, details, 409)
