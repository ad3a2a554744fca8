import { z } from 'zod'
import { smsAdapter, smsSecretSchema, smsSettingsSchema } from './aliyun-sms.ts'
import type { ChannelAdapter } from './channel-adapter.ts'
import { dingtalkAdapter, dingtalkSecretSchema, dingtalkSettingsSchema } from './dingtalk.ts'
import { smtpAdapter, smtpSecretSchema, smtpSettingsSchema } from './smtp.ts'
import type { TokenCache } from './token-cache.ts'
import { wechatAdapter, wechatSecretSchema, wechatSettingsSchema } from './wechat.ts'
import { wecomAdapter, wecomSecretSchema, wecomSettingsSchema } from './wecom.ts'

/** What a channel is set up with: the open part, and the secret part that is sealed. */
export const channelConfigSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), settings: smtpSettingsSchema, secret: smtpSecretSchema }),
  z.object({ kind: z.literal('sms'), settings: smsSettingsSchema, secret: smsSecretSchema }),
  z.object({ kind: z.literal('wechat'), settings: wechatSettingsSchema, secret: wechatSecretSchema }),
  z.object({ kind: z.literal('dingtalk'), settings: dingtalkSettingsSchema, secret: dingtalkSecretSchema }),
  z.object({ kind: z.literal('wecom'), settings: wecomSettingsSchema, secret: wecomSecretSchema }),
])
export type ChannelConfig = z.output<typeof channelConfigSchema>

/** The adapter of a configured channel. */
export const adapterOf = (config: ChannelConfig, tokens: TokenCache): ChannelAdapter => {
  switch (config.kind) {
    case 'email': return smtpAdapter({ ...config.settings, ...config.secret })
    case 'sms': return smsAdapter({ ...config.settings, ...config.secret })
    case 'wechat': return wechatAdapter({ ...config.settings, ...config.secret }, tokens)
    case 'dingtalk': return dingtalkAdapter({ ...config.settings, ...config.secret }, tokens)
    case 'wecom': return wecomAdapter({ ...config.settings, ...config.secret }, tokens)
  }
}
