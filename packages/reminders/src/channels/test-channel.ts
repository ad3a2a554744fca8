import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { outsideText } from '../locales/zh-CN.ts'
import { composeParcel } from '../outside/compose-parcel.ts'
import { findChannel } from '../outside/parcel-store.ts'
import { configOf } from '../outside/take-parcels.ts'
import { adapterOf } from './adapter-of.ts'
import { addressSchemas } from './address-schemas.ts'
import { channelKindSchema } from './channel-kind.ts'
import { recordTest } from './channel-store.ts'
import { channelWords } from './channel-words.ts'
import type { TokenCache } from './token-cache.ts'
import { TokenRefused } from './with-token.ts'

/** Where the test message goes: an address of the administrator's own choice. */
export const testChannelInput = z.object({ kind: channelKindSchema, address: z.string().trim().min(1).max(200) })

const codeOf = (error: unknown): string => {
  if (error instanceof TokenRefused) return error.code
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code.slice(0, 60)
  return 'UNREACHABLE'
}

/**
 * Sends a test message with the saved settings, outside any transaction, and keeps how it ended: `ok` or the other side's code. Needs `channel.manage`. Throws FORBIDDEN,
 * NOT_FOUND for a channel that is not set up, CHANNEL_ADDRESS_INVALID.
 */
export const testChannel = async (
  open: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>, tokens: TokenCache, input: z.output<typeof testChannelInput>,
): Promise<{ outcome: string }> => {
  const { config, now } = await open(async (scope) => {
    requireCan(scope.access, 'channel.manage')
    const row = await findChannel(scope, input.kind)
    return { config: row && configOf(scope, row), now: scope.clock.now() }
  })
  if (!config) throw notFound('channel')
  if (!addressSchemas[input.kind].safeParse(input.address).success) throw new AppError('CHANNEL_ADDRESS_INVALID', {}, 400)
  const parcel = { id: newId(), address: input.address, at: now, ...composeParcel([{ title: outsideText.testTitle, body: outsideText.testBody }]) }
  const outcome = await adapterOf(config, tokens).send(parcel, async () => undefined).then((said) => (said.kind === 'sent' ? 'ok' : said.code), codeOf)
  await open(async (scope) => {
    await recordTest(scope, input.kind, outcome)
    await scope.audit({
      action: 'channel.tested', subject: { type: 'channel', id: scope.tenantId }, summary: `测试${channelWords[input.kind]}通道：${outcome === 'ok' ? '已送出' : '没有送出'}`, details: { kind: input.kind, outcome },
    })
  })
  return { outcome }
}
