import { localDateOf } from '@dangjian/kernel'
import { z } from 'zod'
import type { ChannelAdapter, SendOutcome } from './channel-adapter.ts'
import { callJson, postJson, urlOf } from './post-json.ts'
import { shortened } from './shortened.ts'
import type { TokenCache, IssuedToken } from './token-cache.ts'
import { credentialKey, staleCodes, TokenRefused, withToken } from './with-token.ts'

/** A micro application of an enterprise in DingTalk (钉钉). */
export const dingtalkSettingsSchema = z.object({ apiBase: z.url({ protocol: /^https?$/ }).default('https://oapi.dingtalk.com'), appKey: z.string().trim().min(1).max(64), agentId: z.coerce.number().int().positive() })
export const dingtalkSecretSchema = z.object({ appSecret: z.string().trim().min(1).max(200) })
export type DingtalkConfig = z.output<typeof dingtalkSettingsSchema> & z.output<typeof dingtalkSecretSchema>

const tokenSchema = z.object({ errcode: z.number(), access_token: z.string().optional(), expires_in: z.number().optional() })
const sentSchema = z.object({ errcode: z.number(), sub_code: z.string().optional(), task_id: z.number().optional() })

/** 系统繁忙, 限流 (88 with its sub codes, 企业每分钟人次超限). */
const busyCodes = new Set([...staleCodes, -1, 90018, 90002, 143103, 143104])
/** 给同一员工一天只能发送一条内容相同的消息: the first one arrived. */
const repetition = 143106
const longest = 2048

/** 工作通知: `GET /gettoken`, `POST /topapi/message/corpconversation/asyncsend_v2`. */
export const dingtalkAdapter = (config: DingtalkConfig, tokens: TokenCache): ChannelAdapter => {
  const { apiBase, appKey, agentId, appSecret } = config
  const key = credentialKey('dingtalk', apiBase, appKey, appSecret)
  const issue = async (): Promise<IssuedToken> => {
    const answer = await callJson(urlOf(apiBase, '/gettoken', { appkey: appKey, appsecret: appSecret }), {}, tokenSchema)
    if (answer.errcode !== 0 || answer.access_token === undefined) throw new TokenRefused(answer.errcode, busyCodes.has(answer.errcode))
    return { token: answer.access_token, expiresInSeconds: answer.expires_in ?? 7200 }
  }
  const outcomeOf = (answer: z.output<typeof sentSchema>): SendOutcome => {
    const code = answer.errcode === 88 && answer.sub_code !== undefined ? `88/${answer.sub_code}` : String(answer.errcode)
    if (answer.errcode === repetition) return { kind: 'sent', providerId: null }
    if (busyCodes.has(answer.errcode) || code === '88/90018') return { kind: 'busy', code, afterSeconds: 60 }
    return answer.errcode === 0 ? { kind: 'sent', providerId: answer.task_id === undefined ? null : String(answer.task_id) } : { kind: 'no', code }
  }
  return {
    send: async ({ address, text }, handOver) => {
      await tokens.get(key, issue)
      await handOver()
      // The same text at every attempt: DingTalk gives somebody the same content of an application once a day.
      const body = { agent_id: agentId, userid_list: address, to_all_user: false, msg: { msgtype: 'text', text: { content: shortened(text, longest) } } }
      return outcomeOf(await withToken(tokens, key, issue, (token) => postJson(urlOf(apiBase, '/topapi/message/corpconversation/asyncsend_v2', { access_token: token }), body, sentSchema)))
    },
    recover: async (_parcel, handedAt, now) => (localDateOf(handedAt) === localDateOf(now) ? 'repeatable' : 'unknown'),
  }
}
