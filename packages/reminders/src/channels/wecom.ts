import { z } from 'zod'
import type { ChannelAdapter, Parcel, SendOutcome } from './channel-adapter.ts'
import { callJson, postJson, urlOf } from './post-json.ts'
import { shortened } from './shortened.ts'
import type { TokenCache, IssuedToken } from './token-cache.ts'
import { credentialKey, staleCodes, TokenRefused, withToken } from './with-token.ts'

/** An application of an enterprise in WeCom (企业微信). */
export const wecomSettingsSchema = z.object({ apiBase: z.url({ protocol: /^https?$/ }).default('https://qyapi.weixin.qq.com'), corpId: z.string().trim().min(1).max(64), agentId: z.coerce.number().int().positive() })
export const wecomSecretSchema = z.object({ secret: z.string().trim().min(1).max(200) })
export type WecomConfig = z.output<typeof wecomSettingsSchema> & z.output<typeof wecomSecretSchema>

const tokenSchema = z.object({ errcode: z.number(), access_token: z.string().optional(), expires_in: z.number().optional() })
const sentSchema = z.object({ errcode: z.number(), msgid: z.string().optional(), invaliduser: z.string().optional(), unlicenseduser: z.string().optional() })

/** 系统繁忙, 接口频率超限, 并发超限. */
const busyCodes = new Set([...staleCodes, -1, 45009, 45033])
/** The longest interval in which WeCom drops a repetition of the same request: four hours. */
const duplicateSeconds = 14_400
/** Text of one message, in bytes of UTF-8. */
const longest = 2048

/** 发送应用消息: `GET /cgi-bin/gettoken`, `POST /cgi-bin/message/send` with the check for repetitions. */
export const wecomAdapter = (config: WecomConfig, tokens: TokenCache): ChannelAdapter => {
  const { apiBase, corpId, agentId, secret } = config
  const key = credentialKey('wecom', apiBase, corpId, secret)
  const issue = async (): Promise<IssuedToken> => {
    const answer = await callJson(urlOf(apiBase, '/cgi-bin/gettoken', { corpid: corpId, corpsecret: secret }), {}, tokenSchema)
    if (answer.errcode !== 0 || answer.access_token === undefined) throw new TokenRefused(answer.errcode, busyCodes.has(answer.errcode))
    return { token: answer.access_token, expiresInSeconds: answer.expires_in ?? 7200 }
  }
  // Byte for byte the same at every attempt: that is how WeCom knows a repetition.
  const bodyOf = ({ address, text }: Parcel) => ({
    touser: address, msgtype: 'text', agentid: agentId, text: { content: shortened(text, longest) }, enable_duplicate_check: 1, duplicate_check_interval: duplicateSeconds,
  })
  const outcomeOf = (answer: z.output<typeof sentSchema>): SendOutcome => {
    if (busyCodes.has(answer.errcode)) return { kind: 'busy', code: String(answer.errcode), afterSeconds: 60 }
    if (answer.errcode !== 0) return { kind: 'no', code: String(answer.errcode) }
    if ((answer.invaliduser ?? '') !== '') return { kind: 'no', code: 'INVALID_USER' }
    if ((answer.unlicenseduser ?? '') !== '') return { kind: 'no', code: 'UNLICENSED_USER' }
    return { kind: 'sent', providerId: answer.msgid ?? null }
  }
  return {
    send: async (parcel, handOver) => {
      // The token first: as long as there is none nothing is handed over.
      await tokens.get(key, issue)
      await handOver()
      return outcomeOf(await withToken(tokens, key, issue, (token) => postJson(urlOf(apiBase, '/cgi-bin/message/send', { access_token: token }), bodyOf(parcel), sentSchema)))
    },
    recover: async (_parcel, handedAt, now) => (now.getTime() - handedAt.getTime() < (duplicateSeconds - 600) * 1000 ? 'repeatable' : 'unknown'),
  }
}
