import { z } from 'zod'

/** Ways to reach somebody outside the app: 电子邮件, 短信, 微信公众号, 钉钉, 企业微信. */
export const channelKindSchema = z.enum(['email', 'sms', 'wechat', 'dingtalk', 'wecom'])
export type ChannelKind = z.infer<typeof channelKindSchema>
export const channelKinds = channelKindSchema.options
