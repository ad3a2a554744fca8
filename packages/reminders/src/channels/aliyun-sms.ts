import { randomUUID } from 'node:crypto'
import { localDateOf } from '@dangjian/kernel'
import { z } from 'zod'
import type { ChannelAdapter, Parcel, SendOutcome } from './channel-adapter.ts'
import { callJson } from './post-json.ts'
import { shortenedTo } from './shortened.ts'
import { canonicalQuery, signAliyun } from './sign-aliyun.ts'

/** A sign name and an approved template of 阿里云短信服务 whose variables are `title` and `count`. */
export const smsSettingsSchema = z.object({
  apiBase: z.url({ protocol: /^https?$/ }).default('https://dysmsapi.aliyuncs.com'), accessKeyId: z.string().trim().min(1).max(64), signName: z.string().trim().min(1).max(40), templateCode: z.string().trim().min(1).max(40),
})
export const smsSecretSchema = z.object({ accessKeySecret: z.string().trim().min(1).max(200) })
export type SmsConfig = z.output<typeof smsSettingsSchema> & z.output<typeof smsSecretSchema>

const version = '2017-05-25'
const sentSchema = z.object({ Code: z.string(), BizId: z.string().optional() })
const detailsSchema = z.object({
  Code: z.string(), TotalCount: z.coerce.number().optional(),
  SmsSendDetailDTOs: z.object({ SmsSendDetailDTO: z.array(z.object({ OutId: z.string().optional(), SendStatus: z.coerce.number() })).default([]) }).optional(),
})

/** 业务流控, 接口流控, 服务端错误. */
const busyCodes = new Set(['isv.BUSINESS_LIMIT_CONTROL', 'isp.SYSTEM_ERROR', 'isp.GATEWAY_ERROR', 'Throttling', 'Throttling.User', 'ServiceUnavailable', 'InternalError'])
const pageSize = 50
/** `SendStatus` of 发送失败. */
const failed = 2
/** The list of what was sent lags behind; before that an absent entry says nothing. */
const settledMs = 10 * 60_000
/** A value of a template's variable. */
const longest = 35

/** 短信: `SendSms` with `OutId`; the vendor has no idempotency, so that an open outcome is looked up by `QuerySendDetails`. */
export const smsAdapter = (config: SmsConfig): ChannelAdapter => {
  const call = <T>(action: string, query: Record<string, string>, answer: z.ZodType<T>): Promise<T> => {
    const base = new URL(config.apiBase)
    const headers = signAliyun({
      host: base.host, action, version, query, accessKeyId: config.accessKeyId, accessKeySecret: config.accessKeySecret,
      date: new Date().toISOString().replace(/\.\d{3}Z$/, 'Z'), nonce: randomUUID().replaceAll('-', ''),
    })
    // fetch writes the host header itself, to the same value.
    const { host: _host, ...sent } = headers
    return callJson(new URL(`/?${canonicalQuery(query)}`, base), { method: 'POST', headers: sent }, answer)
  }
  const outcomeOf = ({ Code, BizId }: z.output<typeof sentSchema>): SendOutcome => {
    if (Code === 'OK') return { kind: 'sent', providerId: BizId ?? null }
    return busyCodes.has(Code) ? { kind: 'busy', code: Code, afterSeconds: 120 } : { kind: 'no', code: Code }
  }
  const lookUp = async ({ id, address }: Parcel, handedAt: Date): Promise<'arrived' | 'failed' | 'absent'> => {
    const day = localDateOf(handedAt).replaceAll('-', '')
    for (let page = 1; ; page += 1) {
      const answer = await call('QuerySendDetails', { PhoneNumber: address, SendDate: day, PageSize: String(pageSize), CurrentPage: String(page) }, detailsSchema)
      if (answer.Code !== 'OK') throw new Error(`QuerySendDetails: ${answer.Code}`)
      const rows = answer.SmsSendDetailDTOs?.SmsSendDetailDTO ?? []
      const own = rows.find(({ OutId }) => OutId === id)
      if (own) return own.SendStatus === failed ? 'failed' : 'arrived'
      if (rows.length < pageSize || page * pageSize >= (answer.TotalCount ?? 0)) return 'absent'
    }
  }
  return {
    send: async ({ id, address, subject, matters }, handOver) => {
      await handOver()
      return outcomeOf(await call('SendSms', {
        PhoneNumbers: address, SignName: config.signName, TemplateCode: config.templateCode, OutId: id, TemplateParam: JSON.stringify({ title: shortenedTo(subject, longest), count: String(matters) }),
      }, sentSchema))
    },
    recover: async (parcel, handedAt, now) => {
      const found = await lookUp(parcel, handedAt)
      if (found === 'arrived') return 'arrived'
      if (found === 'failed') return 'absent'
      if (now.getTime() - handedAt.getTime() < settledMs) throw new Error('the list of sent messages is not settled yet')
      return 'absent'
    },
  }
}
