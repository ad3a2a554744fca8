import type { ChannelKind } from './channel-kind.ts'

/** Names of the channels, for sentences of the audit trail. */
export const channelWords: Readonly<Record<ChannelKind, string>> = { email: '电子邮件', sms: '短信', wechat: '微信公众号', dingtalk: '钉钉', wecom: '企业微信' }
