import type { ChannelKind } from './types.ts'
import { startName } from './locales/zh-CN.ts'

/** A field of a channel's setup. */
export interface ChannelField {
  readonly name: string
  readonly start: string | number | boolean
  readonly look: 'text' | 'number' | 'secret' | 'security' | 'flag'
  /** May stay empty. */
  readonly isOptional?: boolean
}

const text = (name: string, start = ''): ChannelField => ({ name, start, look: 'text' })
const secret = (name: string, isOptional = false): ChannelField => ({ name, start: '', look: 'secret', isOptional })

/** What each channel wants, in the order of its form; the secrets last. */
export const channelFields: Readonly<Record<ChannelKind, readonly ChannelField[]>> = {
  email: [
    text('host'), { name: 'port', start: 465, look: 'number' }, { name: 'security', start: 'tls', look: 'security' }, { ...text('user'), isOptional: true }, text('fromName', startName), text('fromAddress'),
    { name: 'dropsRepetitions', start: false, look: 'flag' }, secret('password', true),
  ],
  sms: [text('apiBase', 'https://dysmsapi.aliyuncs.com'), text('accessKeyId'), text('signName'), text('templateCode'), secret('accessKeySecret')],
  wechat: [text('apiBase', 'https://api.weixin.qq.com'), text('appId'), text('templateId'), text('titleField', 'thing1'), text('timeField', 'time2'), secret('appSecret')],
  dingtalk: [text('apiBase', 'https://oapi.dingtalk.com'), text('appKey'), { name: 'agentId', start: '', look: 'number' }, secret('appSecret')],
  wecom: [text('apiBase', 'https://qyapi.weixin.qq.com'), text('corpId'), { name: 'agentId', start: '', look: 'number' }, secret('secret')],
}
