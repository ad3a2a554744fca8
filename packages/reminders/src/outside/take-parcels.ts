import type { Scope } from '@dangjian/db'
import { localTimeOf, newId } from '@dangjian/kernel'
import { channelConfigSchema, type ChannelConfig } from '../channels/adapter-of.ts'
import type { Parcel } from '../channels/channel-adapter.ts'
import type { DeliveryRow } from '../delivery-store.ts'
import { isQuietAt } from '../delivery-time.ts'
import { hoursOf } from '../settings-store.ts'
import { composeParcel } from './compose-parcel.ts'
import {
  addressesOf, changeDeliveries, countStarted, duePeople, findChannel, lockChannels, lockOpenOutcomes, mattersOf, queuedOf, releaseClaims, type ChannelRow,
} from './parcel-store.ts'

/** A parcel that this worker has claimed. */
export interface TakenParcel {
  readonly parcel: Parcel
  readonly config: ChannelConfig
  /** Tells this claim from later ones. */
  readonly attempt: number
  /** Set when it was handed over before and nobody knows what became of it. */
  readonly handedAt: Date | null
}

/** A claim or an open outcome may be taken over by another worker after this; longer than any call of a channel lasts. */
export const leaseMs = 180_000
/** Messages that one worker has under way at a time for one channel. */
const atOnce = 4

/** The configuration of a channel with its secret opened; undefined when it was never set up completely. */
export const configOf = (scope: Scope, row: ChannelRow): ChannelConfig | undefined => {
  if (row.secretSealed === null) return undefined
  const secret: unknown = JSON.parse(scope.fields.open(row.secretSealed))
  const parsed = channelConfigSchema.safeParse({ kind: row.kind, settings: row.settings, secret })
  return parsed.success ? parsed.data : undefined
}

/** What is sent together: an earlier try keeps its company, everything new of one person goes into one message. */
const groupsOf = (rows: readonly DeliveryRow[], now: Date): DeliveryRow[][] => {
  const groups = new Map<string, DeliveryRow[]>()
  for (const row of rows) {
    const key = row.parcelId ?? row.memberId
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].filter((group) => group.some(({ dueAt }) => dueAt <= now))
}

const parcelsOf = async (scope: Scope, config: ChannelConfig, groups: readonly DeliveryRow[][]): Promise<TakenParcel[]> => {
  if (groups.length === 0) return []
  const rows = groups.flat()
  const addresses = await addressesOf(scope, config.kind, rows.map(({ memberId }) => memberId))
  const known = await mattersOf(scope, rows.map(({ noticeId }) => noticeId))
  return groups.flatMap((group) => {
    const [first] = group
    const address = first === undefined ? undefined : addresses.get(first.memberId)
    if (first === undefined || first.parcelId === null || address === undefined) return []
    const matters = group.map(({ noticeId }) => noticeId).sort().flatMap((id) => known.get(id) ?? [])
    const at = new Date(Math.max(...matters.map(({ notBefore }) => notBefore.getTime())))
    return [{ parcel: { id: first.parcelId, address, at, ...composeParcel(matters) }, config, attempt: first.attempts, handedAt: first.handedAt }]
  })
}

const claim = async (scope: Scope, groups: readonly DeliveryRow[][], addressed: ReadonlySet<string>): Promise<DeliveryRow[][]> => {
  const now = scope.clock.now()
  const claimed: DeliveryRow[][] = []
  for (const group of groups) {
    const ids = group.map(({ id }) => id)
    if (!group.every(({ memberId }) => addressed.has(memberId))) {
      await changeDeliveries(scope, ids, { state: 'skipped', errorCode: 'NO_ADDRESS' })
      continue
    }
    const parcelId = group[0]?.parcelId ?? newId()
    const attempts = Math.max(...group.map((row) => row.attempts)) + 1
    await changeDeliveries(scope, ids, { state: 'claimed', parcelId, attempts, leaseUntil: new Date(now.getTime() + leaseMs) })
    claimed.push(group.map((row) => ({ ...row, state: 'claimed', parcelId, attempts })))
  }
  return claimed
}

/** Claims what is due for outside channels, a few messages of each; nothing in the quiet hours. */
export const takeParcels = async (scope: Scope): Promise<TakenParcel[]> => {
  const now = scope.clock.now()
  const taken: TakenParcel[] = []
  for (const row of await lockChannels(scope)) {
    const config = configOf(scope, row)
    if (!config) continue
    await releaseClaims(scope, row.kind)
    if (isQuietAt(localTimeOf(now), await hoursOf(scope))) continue
    const room = Math.min(atOnce, row.perMinute - (await countStarted(scope, row.kind, new Date(now.getTime() - 60_000))))
    const people = room <= 0 ? [] : await duePeople(scope, row.kind, room)
    if (people.length === 0) continue
    const groups = groupsOf(await queuedOf(scope, row.kind, people), now)
    const addressed = new Set((await addressesOf(scope, row.kind, people)).keys())
    taken.push(...(await parcelsOf(scope, config, await claim(scope, groups, addressed))))
  }
  return taken
}

/** Takes over what was handed to the other side by a worker that never heard the answer. */
export const takeOpenOutcomes = async (scope: Scope): Promise<TakenParcel[]> => {
  const rows = await lockOpenOutcomes(scope, 40)
  const taken: TakenParcel[] = []
  for (const kind of new Set(rows.map(({ channel }) => channel))) {
    const own = rows.filter(({ channel }) => channel === kind)
    await changeDeliveries(scope, own.map(({ id }) => id), { leaseUntil: new Date(scope.clock.now().getTime() + leaseMs) })
    const row = await findChannel(scope, kind)
    const config = row && configOf(scope, row)
    if (config) taken.push(...(await parcelsOf(scope, config, [...Map.groupBy(own, ({ parcelId }) => parcelId).values()])))
    else await changeDeliveries(scope, own.map(({ id }) => id), { state: 'unsure', leaseUntil: null })
  }
  return taken
}
