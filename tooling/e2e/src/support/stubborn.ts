import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Api } from './api.ts'

/** What a client that does not give up went through. */
export interface Effort<T> {
  readonly body: T
  readonly attempts: number
}

/**
 * Repeats one act under one key until it is acknowledged, as the apps do: a lost connection and 503 say that the outcome is unknown.
 * Throws for every other answer, for those are no trouble of the line.
 */
export const stubbornly = async <T>(api: Api, procedure: string, input: unknown, key: string, limitMs = 120_000): Promise<Effort<T>> => {
  const end = Date.now() + limitMs
  for (let attempts = 1; ; attempts += 1) {
    const answer = await api.command<T>(procedure, input, key).catch((): Answer<T> | undefined => undefined)
    if (answer?.status === 200) return { body: answer.body, attempts }
    if (answer !== undefined && answer.status !== 503) throw new Error(`${procedure} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    if (Date.now() > end) throw new Error(`${procedure} was not acknowledged in ${limitMs / 1000} s`)
    await pause(50)
  }
}
