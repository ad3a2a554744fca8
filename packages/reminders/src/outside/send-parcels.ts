import type { Scope } from '@dangjian/db'
import { adapterOf } from '../channels/adapter-of.ts'
import type { SendOutcome } from '../channels/channel-adapter.ts'
import type { TokenCache } from '../channels/token-cache.ts'
import { TokenRefused } from '../channels/with-token.ts'
import { afterQuietHours } from '../delivery-time.ts'
import { hoursOf } from '../settings-store.ts'
import { changeParcel } from './parcel-store.ts'
import { leaseMs, takeOpenOutcomes, takeParcels, type TakenParcel } from './take-parcels.ts'

/** What sending works with: transactions of one tenant, and the tokens of its process. */
export interface Outside {
  open<T>(work: (scope: Scope) => Promise<T>): Promise<T>
  readonly tokens: TokenCache
  onError(error: unknown): void
  /** A worker that is to stop begins no further round. */
  readonly signal?: AbortSignal
}

const mostAttempts = 8
/** An outcome that cannot be found out within a day is left to people. */
const askingMs = 24 * 3_600_000

const codeOf = (error: unknown): string => {
  if (error instanceof TokenRefused) return `TOKEN_${error.code}`
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code.slice(0, 60)
  return 'UNREACHABLE'
}

/** Later, each time twice as long, never in the quiet hours; after the last attempt it has failed. */
const postpone = async (scope: Scope, { parcel, attempt, handedAt }: TakenParcel, code: string, afterSeconds = 0): Promise<void> => {
  const now = scope.clock.now()
  const own = { id: parcel.id, attempt }
  const next = new Date(now.getTime() + Math.max(afterSeconds, Math.min(3600, 30 * 2 ** attempt)) * 1000)
  // The first try is still open: it stays so, or time would make a repetition a second message.
  if (handedAt !== null) {
    await changeParcel(scope, own, ['claimed', 'handed'], { state: attempt >= mostAttempts ? 'unsure' : 'handed', handedAt, leaseUntil: next, errorCode: code })
    return
  }
  if (attempt >= mostAttempts) await changeParcel(scope, own, ['claimed', 'handed'], { state: 'failed', errorCode: code, leaseUntil: null })
  else await changeParcel(scope, own, ['claimed', 'handed'], { state: 'queued', dueAt: afterQuietHours(next, await hoursOf(scope)), errorCode: code, leaseUntil: null, handedAt: null })
}

const settle = (outside: Outside, taken: TakenParcel, outcome: SendOutcome): Promise<void> =>
  outside.open(async (scope) => {
    const own = { id: taken.parcel.id, attempt: taken.attempt }
    if (outcome.kind === 'sent') await changeParcel(scope, own, ['claimed', 'handed', 'unsure'], { state: 'sent', providerId: outcome.providerId, errorCode: null, leaseUntil: null })
    // A repetition that is refused says nothing about the first try.
    else if (outcome.kind === 'no') await changeParcel(scope, own, ['claimed', 'handed'], { state: taken.handedAt === null ? 'failed' : 'unsure', errorCode: outcome.code, leaseUntil: null })
    else await postpone(scope, taken, outcome.code, outcome.afterSeconds)
  })

/**
 * Sends one claimed parcel; false when no answer came. The row says `handed` before the other side can have it, so that a process that dies leaves behind whether it may be
 * sent again.
 */
const sendOne = async (outside: Outside, taken: TakenParcel): Promise<boolean> => {
  const { parcel, attempt, config } = taken
  let isHanded = false
  const handOver = async (): Promise<void> => {
    await outside.open(async (scope) => {
      const now = scope.clock.now()
      const isOurs = await changeParcel(scope, { id: parcel.id, attempt }, ['claimed'], { state: 'handed', handedAt: taken.handedAt ?? now, leaseUntil: new Date(now.getTime() + leaseMs) })
      if (!isOurs) throw new Error(`parcel ${parcel.id} was taken over`)
    })
    isHanded = true
  }
  let outcome: SendOutcome
  try {
    outcome = await adapterOf(config, outside.tokens).send(parcel, handOver)
  } catch (error) {
    // The other side's words may hold an address; logs get the code alone.
    outside.onError(new Error(`${config.kind}: ${codeOf(error)}`))
    // After the hand-over silence is no answer: the lease ends and the outcome is found out.
    if (!isHanded) await outside.open((scope) => postpone(scope, taken, codeOf(error)))
    return false
  }
  await settle(outside, taken, outcome)
  return true
}

const reclaim = (outside: Outside, { parcel, attempt }: TakenParcel): Promise<boolean> =>
  outside.open((scope) => changeParcel(scope, { id: parcel.id, attempt }, ['handed'], { state: 'claimed', attempts: attempt + 1, leaseUntil: new Date(scope.clock.now().getTime() + leaseMs) }))

const recoverOne = async (outside: Outside, taken: TakenParcel): Promise<boolean> => {
  const { parcel, attempt, config, handedAt } = taken
  const now = await outside.open(async (scope) => scope.clock.now())
  if (handedAt === null) return false
  const own = { id: parcel.id, attempt }
  const recovery = await adapterOf(config, outside.tokens).recover(parcel, handedAt, now).catch((error: unknown) => {
    outside.onError(error)
    return now.getTime() - handedAt.getTime() > askingMs ? ('unknown' as const) : undefined
  })
  if (recovery === undefined) return false
  if (recovery === 'repeatable' && attempt < mostAttempts) {
    return (await reclaim(outside, taken)) && sendOne(outside, { ...taken, attempt: attempt + 1 })
  }
  await outside.open(async (scope) => {
    if (recovery === 'arrived') await changeParcel(scope, own, ['handed'], { state: 'sent', errorCode: null, leaseUntil: null })
    else if (recovery === 'absent') await changeParcel(scope, own, ['handed'], { state: 'queued', dueAt: afterQuietHours(now, await hoursOf(scope)), handedAt: null, leaseUntil: null })
    else await changeParcel(scope, own, ['handed'], { state: 'unsure', leaseUntil: null })
  })
  return true
}

/** Runs all and reports what failed, so that one parcel does not hold up the others; false when every one of them failed. */
const each = async (outside: Outside, parcels: readonly TakenParcel[], work: (outside: Outside, taken: TakenParcel) => Promise<boolean>): Promise<boolean> => {
  const done = await Promise.all(parcels.map((taken) => work(outside, taken).catch((error: unknown) => {
    outside.onError(error)
    return false
  })))
  return done.some(Boolean)
}

/** Rounds of one call; what is left waits for the next, so that one tenant does not hold up the others. */
const mostRounds = 50

/**
 * Sends what is due of one tenant over its outside channels and finds out about what was left open. Several workers may run. Nobody gets a parcel twice: what
 * may have arrived is asked for, or repeated only where the other side drops repetitions, or held as `unsure` for a person to decide.
 */
export const sendParcels = async (outside: Outside): Promise<{ tried: number }> => {
  let tried = 0
  const open = await outside.open(takeOpenOutcomes)
  await each(outside, open, recoverOne)
  for (let round = 0; round < mostRounds; round += 1) {
    if (outside.signal?.aborted === true) break
    const taken = await outside.open(takeParcels)
    if (taken.length === 0) break
    tried += taken.length
    // Nobody answers: the other tenants do not wait for one whose server is down.
    if (!(await each(outside, taken, sendOne))) break
  }
  return { tried: tried + open.length }
}
