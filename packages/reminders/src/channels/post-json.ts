import type { z } from 'zod'

/** How long one call of a vendor may take. */
const limitMs = 15_000

/** Calls a vendor and reads its JSON answer whatever the status is; throws when there is none or it has another shape. */
export const callJson = async <T>(url: URL, init: RequestInit, answer: z.ZodType<T>): Promise<T> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(limitMs) })
  return answer.parse(await response.json())
}

/** As `callJson` with a JSON body. */
export const postJson = <T>(url: URL, body: unknown, answer: z.ZodType<T>): Promise<T> =>
  callJson(url, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }, answer)

/** A path below the base address of a vendor, with its query. */
export const urlOf = (base: string, path: string, query: Readonly<Record<string, string>> = {}): URL => {
  const url = new URL(base.replace(/\/+$/, '') + path)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}
