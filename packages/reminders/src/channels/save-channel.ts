import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { smsSecretSchema, smsSettingsSchema } from './aliyun-sms.ts'
import { channelWords } from './channel-words.ts'
import { findChannelForUpdate, skipQueued, upsertChannel } from './channel-store.ts'
import { dingtalkSecretSchema, dingtalkSettingsSchema } from './dingtalk.ts'
import { smtpSecretSchema, smtpSettingsSchema } from './smtp.ts'
import { wechatSecretSchema, wechatSettingsSchema } from './wechat.ts'
import { wecomSecretSchema, wecomSettingsSchema } from './wecom.ts'

const common = {
  isEnabled: z.boolean(), forMandatory: z.boolean(), perMinute: z.number().int().min(1).max(6000),
  /** The version that was seen; 0 for a channel that was never set up. */
  version: z.number().int().min(0),
}

/** A channel as it is to stand. `secret` is left out to keep the one that is there. */
export const saveChannelInput = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('email'), settings: smtpSettingsSchema, secret: smtpSecretSchema.optional() }),
  z.object({ ...common, kind: z.literal('sms'), settings: smsSettingsSchema, secret: smsSecretSchema.optional() }),
  z.object({ ...common, kind: z.literal('wechat'), settings: wechatSettingsSchema, secret: wechatSecretSchema.optional() }),
  z.object({ ...common, kind: z.literal('dingtalk'), settings: dingtalkSettingsSchema, secret: dingtalkSecretSchema.optional() }),
  z.object({ ...common, kind: z.literal('wecom'), settings: wecomSettingsSchema, secret: wecomSecretSchema.optional() }),
])
export type SaveChannelInput = z.output<typeof saveChannelInput>

/** Where the secret goes and as whom: who changes that must know the secret, or one could have it sent to a server of one's own. */
const destinationOf = (settings: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(['host', 'port', 'security', 'user', 'apiBase', 'accessKeyId', 'appId', 'appKey', 'corpId'].map((name) => settings[name] ?? null))

/**
 * Sets a channel up, switches it on or off. Switching off drops what waits for it. Needs `channel.manage`. Throws FORBIDDEN, CHANNEL_CHANGED when somebody else was
 * faster, CHANNEL_SECRET_REQUIRED without a secret where there is none or where it would go elsewhere.
 */
export const saveChannel = async (scope: Scope, input: SaveChannelInput): Promise<{ version: number }> => {
  requireCan(scope.access, 'channel.manage')
  const before = await findChannelForUpdate(scope, input.kind)
  if ((before?.version ?? 0) !== input.version) throw new AppError('CHANNEL_CHANGED', {}, 409)
  const isElsewhere = before !== undefined && destinationOf(before.settings) !== destinationOf(input.settings)
  if (input.secret === undefined && (before === undefined || before.secretSealed === null || isElsewhere)) throw new AppError('CHANNEL_SECRET_REQUIRED', {}, 400)
  const isSame = input.secret === undefined && before !== undefined && JSON.stringify(before.settings) === JSON.stringify(input.settings)
  await upsertChannel(scope, {
    kind: input.kind, isEnabled: input.isEnabled, forMandatory: input.forMandatory, perMinute: input.perMinute, settings: input.settings,
    secretSealed: input.secret === undefined ? (before?.secretSealed ?? null) : scope.fields.seal(JSON.stringify(input.secret)),
    testedAt: isSame ? before.testedAt : null, testOutcome: isSame ? before.testOutcome : null, updatedByName: scope.actor.name, updatedAt: scope.clock.now(), version: input.version + 1,
  })
  if (!input.isEnabled) await skipQueued(scope, input.kind)
  await scope.audit({
    action: 'channel.saved', subject: { type: 'channel', id: scope.tenantId }, summary: `${input.isEnabled ? '启用' : '停用'}${channelWords[input.kind]}通道设置`,
    details: { kind: input.kind, isEnabled: input.isEnabled, forMandatory: input.forMandatory, isSecretChanged: input.secret !== undefined },
  })
  return { version: input.version + 1 }
}
