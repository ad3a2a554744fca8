import type { Scope } from '@dangjian/db'
import { createHash, timingSafeEqual } from 'node:crypto'

/** How long one code is shown, in milliseconds. */
export const CODE_MS = 30_000

/** A code that was shown one step ago, or is one ahead of a slow clock, still holds. */
const WINDOW = 1

const slotOf = (at: Date): number => Math.floor(at.getTime() / CODE_MS)

// The key is the tenant's, derived from the deployment's master key: no secret of a meeting lies in the database.
const digestOf = (scope: Scope, meetingId: string, way: 'code' | 'link', slot: number): Buffer => scope.fields.blindIndex(`meeting.sign-in.${way}`, `${meetingId}:${slot}`)

const codeAt = (scope: Scope, meetingId: string, slot: number): string => String(digestOf(scope, meetingId, 'code', slot).readUInt32BE(0) % 1_000_000).padStart(6, '0')

const tokenAt = (scope: Scope, meetingId: string, slot: number): string => digestOf(scope, meetingId, 'link', slot).subarray(0, 16).toString('hex')

/** The six digits and the secret of a link that hold now, and when they change. */
export const signInSecrets = (scope: Scope, meetingId: string): { code: string; token: string; validUntil: Date } => {
  const slot = slotOf(scope.clock.now())
  return { code: codeAt(scope, meetingId, slot), token: tokenAt(scope, meetingId, slot), validUntil: new Date((slot + 1) * CODE_MS) }
}

const same = (a: string, b: string): boolean => timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())

/** Whether what somebody gives is a code or a link of this meeting that holds now, or did one step ago or will one step ahead. */
export const signInHolds = (scope: Scope, meetingId: string, given: { way: 'code' | 'link'; secret: string }): boolean => {
  const slot = slotOf(scope.clock.now())
  const at = given.way === 'code' ? codeAt : tokenAt
  return Array.from({ length: 2 * WINDOW + 1 }, (_, index) => at(scope, meetingId, slot - WINDOW + index)).filter((secret) => same(secret, given.secret)).length > 0
}
