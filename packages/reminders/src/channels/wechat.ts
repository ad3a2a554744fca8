import { formatChineseMinute } from './chinese-minute.ts'
import { z } from 'zod'
import type { ChannelAdapter, Parcel, SendOutcome } from './channel-adapter.ts'
import { postJson, urlOf } from './post-json.ts'
import { shortenedTo } from './shortened.ts'
import type { TokenCache, IssuedToken } from './token-cache.ts'
import { credentialKey, staleCodes, TokenRefused, withToken } from './with-token.ts'

const fieldName = z.string().trim().regex(/^[a-z_]+\d+$/)

/** A template of a service account (微信公众号): the names of its fields, such as `thing1` and `time2`. */
export const wechatSettingsSchema = z.object({
  apiBase: z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'), appId: z.string().trim().min(1).max(64), templateId: z.string().trim().min(1).max(100), titleField: fieldName, timeField: fieldName,
})
export const wechatSecretSchema = z.object({ appSecret: z.string().trim().min(1).max(200) })
export type WechatConfig = z.output<typeof wechatSettingsSchema> & z.output<typeof wechatSecretSchema>

const tokenSchema = z.object({ errcode: z.number().default(0), access_token: z.string().optional(), expires_in: z.number().optional() })
const sentSchema = z.object({ errcode: z.number(), msgid: z.union([z.number(), z.string()]).optional() })

/** 系统繁忙, 调用超过频率限制. */
const busyCodes = new Set([...staleCodes, -1, 45009, 45011])
/** WeChat keeps `client_msg_id` for ten minutes. */
const sameMessageMs = 10 * 60_000
/** A field of the kind `thing` holds twenty characters. */
const longest = 20

/** 模板消息: `POST /cgi-bin/stable_token`, `POST /cgi-bin/message/template/send` with `client_msg_id`. */
export const wechatAdapter = (config: WechatConfig, tokens: TokenCache): ChannelAdapter => {
  const { apiBase, appId, templateId, titleField, timeField, appSecret } = config
  const key = credentialKey('wechat', apiBase, appId, appSecret)
  const issue = async (): Promise<IssuedToken> => {
    const answer = await postJson(urlOf(apiBase, '/cgi-bin/stable_token'), { grant_type: 'client_credential', appid: appId, secret: appSecret }, tokenSchema)
    if (answer.errcode !== 0 || answer.access_token === undefined) throw new TokenRefused(answer.errcode, busyCodes.has(answer.errcode))
    return { token: answer.access_token, expiresInSeconds: answer.expires_in ?? 7200 }
  }
  const bodyOf = ({ id, address, subject, at }: Parcel) => ({
    touser: address, template_id: templateId, client_msg_id: id.replaceAll('-', ''),
    data: { [titleField]: { value: shortenedTo(subject, longest) }, [timeField]: { value: formatChineseMinute(at) } },
  })
  const outcomeOf = ({ errcode, msgid }: z.output<typeof sentSchema>): SendOutcome => {
    if (busyCodes.has(errcode)) return { kind: 'busy', code: String(errcode), afterSeconds: 60 }
    return errcode === 0 ? { kind: 'sent', providerId: msgid === undefined ? null : String(msgid) } : { kind: 'no', code: String(errcode) }
  }
  return {
    send: async (parcel, handOver) => {
      await tokens.get(key, issue)
      await handOver()
      return outcomeOf(await withToken(tokens, key, issue, (token) => postJson(urlOf(apiBase, '/cgi-bin/message/template/send', { access_token: token }), bodyOf(parcel), sentSchema)))
    },
    recover: async (_parcel, handedAt, now) => (now.getTime() - handedAt.getTime() < sameMessageMs - 60_000 ? 'repeatable' : 'unknown'),
  }
}
