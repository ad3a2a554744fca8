import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { channelKinds, type ChannelKind } from './channel-kind.ts'
import { allChannels } from './channel-store.ts'

export const listChannelsInput = z.object({})

/** A channel as the administrator sees it; secrets never leave. */
export interface ChannelSetup {
  readonly kind: ChannelKind
  /** 0: never set up. */
  readonly version: number
  readonly isEnabled: boolean
  readonly forMandatory: boolean
  readonly perMinute: number
  readonly settings: Readonly<Record<string, string | number | boolean>>
  readonly hasSecret: boolean
  readonly testedAt: string | null
  /** `ok`, or the code with which the last test ended. */
  readonly testOutcome: string | null
}

const plain = (settings: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value]] : [])))

/** Every kind of channel, set up or not. Needs `channel.manage`. Throws FORBIDDEN. */
export const listChannels = async (scope: Scope): Promise<ChannelSetup[]> => {
  requireCan(scope.access, 'channel.manage')
  const rows = new Map((await allChannels(scope)).map((row) => [row.kind, row]))
  return channelKinds.map((kind) => {
    const row = rows.get(kind)
    return {
      kind, version: row?.version ?? 0, isEnabled: row?.isEnabled ?? false, forMandatory: row?.forMandatory ?? false, perMinute: row?.perMinute ?? 60, settings: plain(row?.settings ?? {}),
      hasSecret: row !== undefined && row.secretSealed !== null, testedAt: row?.testedAt?.toISOString() ?? null, testOutcome: row?.testOutcome ?? null,
    }
  })
}
