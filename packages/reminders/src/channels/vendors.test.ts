import { createHash, createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { startVendor, type Vendor, type VendorAnswer, type VendorRequest } from '../testing/http-vendor.ts'
import { startWecom } from '../testing/wecom-server.ts'
import { smsAdapter } from './aliyun-sms.ts'
import type { ChannelAdapter, Parcel } from './channel-adapter.ts'
import { dingtalkAdapter } from './dingtalk.ts'
import { signAliyun } from './sign-aliyun.ts'
import { createTokenCache } from './token-cache.ts'
import { wechatAdapter } from './wechat.ts'
import { wecomAdapter } from './wecom.ts'

const open: Vendor[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((vendor) => vendor.close()))
})
const vendorOf = async (answer: (request: VendorRequest) => VendorAnswer): Promise<Vendor> => {
  const vendor = await startVendor(answer)
  open.push(vendor)
  return vendor
}
const parcel: Parcel = { id: '01990000-0000-7000-8000-000000000001', address: 'zhang', subject: '党建提醒：元旦节前廉洁提醒，请遵守规定', text: '【元旦】\n正文', matters: 2, at: new Date('2026-12-30T01:00:00Z') }
const minutes = (n: number): Date => new Date(parcel.at.getTime() + n * 60_000)
const sendBy = async (adapter: ChannelAdapter, more: Partial<Parcel> = {}) => {
  let handed = 0
  const outcome = await adapter.send({ ...parcel, ...more }, async () => void (handed += 1)).catch((error: unknown) => (error instanceof Error ? error.message : 'error'))
  return { outcome, handed }
}

describe('WeCom: gettoken and message/send', () => {
  it('keeps its token, replaces one that is refused, and is dropped as a repetition within four hours', async () => {
    const server = await startWecom(new Set(['zhang']))
    open.push(server)
    const adapter = wecomAdapter({ apiBase: server.url, corpId: 'corp', agentId: 1_000_002, secret: 's3cret' }, createTokenCache())
    expect(await sendBy(adapter)).toMatchObject({ outcome: { kind: 'sent' }, handed: 1 })
    server.expireTokens()
    expect(await sendBy(adapter)).toMatchObject({ outcome: { kind: 'sent' }, handed: 1 })
    expect([server.issued(), server.inbox.get('zhang')?.length]).toEqual([2, 1])
    expect([await adapter.recover(parcel, parcel.at, minutes(200)), await adapter.recover(parcel, parcel.at, minutes(241))]).toEqual(['repeatable', 'unknown'])
    server.next(45_009)
    expect(await sendBy(adapter)).toMatchObject({ outcome: { kind: 'busy', code: '45009' } })
    expect(await sendBy(adapter, { address: 'nobody' })).toMatchObject({ outcome: { kind: 'no', code: '81013' } })
    server.next('cut')
    expect(await sendBy(adapter)).toMatchObject({ outcome: 'fetch failed', handed: 1 })
    const wrong = wecomAdapter({ apiBase: server.url, corpId: 'corp', agentId: 1_000_002, secret: 'other' }, createTokenCache())
    expect(await sendBy(wrong)).toEqual({ outcome: 'token refused: 40001', handed: 0 })
  })

  it('asks for one token although many messages start together', async () => {
    const server = await startWecom(new Set(['zhang']))
    open.push(server)
    const adapter = wecomAdapter({ apiBase: server.url, corpId: 'corp', agentId: 1_000_002, secret: 's3cret' }, createTokenCache())
    await Promise.all(Array.from({ length: 5 }, (_, index) => sendBy(adapter, { text: `第${index}件` })))
    expect([server.issued(), server.inbox.get('zhang')?.length]).toEqual([1, 5])
  })
})

describe('DingTalk: gettoken and asyncsend_v2', () => {
  it('sends a text of at most 2,048 bytes, takes a repetition of the day as arrived, and waits where the flow is limited', async () => {
    const answers: unknown[] = [{ errcode: 0, task_id: 7 }, { errcode: 143_106, errmsg: '重复消息超限' }, { errcode: 88, sub_code: '90018', errmsg: 'flow control' }, { errcode: 41 }]
    const server = await vendorOf(({ path }) => ({ json: path === '/gettoken' ? { errcode: 0, access_token: 'token', expires_in: 7200 } : answers.shift() }))
    const adapter = dingtalkAdapter({ apiBase: server.url, appKey: 'key', agentId: 15, appSecret: 's3cret' }, createTokenCache())
    expect((await sendBy(adapter, { text: '警'.repeat(2000) })).outcome).toEqual({ kind: 'sent', providerId: '7' })
    expect((await sendBy(adapter)).outcome).toEqual({ kind: 'sent', providerId: null })
    expect((await sendBy(adapter)).outcome).toMatchObject({ kind: 'busy', code: '88/90018' })
    expect((await sendBy(adapter)).outcome).toEqual({ kind: 'no', code: '41' })
    const [token, first] = server.requests
    expect([token?.query.get('appkey'), token?.query.get('appsecret'), first?.path, first?.query.get('access_token')]).toEqual(['key', 's3cret', '/topapi/message/corpconversation/asyncsend_v2', 'token'])
    const body: { agent_id: number; userid_list: string; msg: { msgtype: string; text: { content: string } } } = JSON.parse(first?.body ?? '')
    expect(body).toMatchObject({ agent_id: 15, userid_list: 'zhang', msg: { msgtype: 'text' } })
    expect(Buffer.byteLength(body.msg.text.content)).toBeLessThanOrEqual(2048)
    expect([await adapter.recover(parcel, parcel.at, minutes(60)), await adapter.recover(parcel, parcel.at, minutes(24 * 60))]).toEqual(['repeatable', 'unknown'])
  })
})

describe('WeChat: stable_token and message/template/send', () => {
  it('names the message by client_msg_id, fills the template within its limits and renews a token that is refused', async () => {
    let issued = 0
    const answers: unknown[] = [{ errcode: 40_001 }, { errcode: 0, msgid: 200 }, { errcode: 43_004, errmsg: 'require subscribe' }]
    const server = await vendorOf(({ path }) => ({ json: path === '/cgi-bin/stable_token' ? { access_token: `t${(issued += 1)}`, expires_in: 7200 } : answers.shift() }))
    const adapter = wechatAdapter({ apiBase: server.url, appId: 'wx1', templateId: 'tpl', titleField: 'thing1', timeField: 'time2', appSecret: 's3cret' }, createTokenCache())
    expect(await sendBy(adapter)).toEqual({ outcome: { kind: 'sent', providerId: '200' }, handed: 1 })
    expect((await sendBy(adapter)).outcome).toEqual({ kind: 'no', code: '43004' })
    const sent = server.requests.filter(({ path }) => path === '/cgi-bin/message/template/send').map(({ query, body }) => ({ token: query.get('access_token'), body: JSON.parse(body) as Record<string, unknown> }))
    expect(sent.map(({ token }) => token)).toEqual(['t1', 't2', 't2'])
    expect(sent[0]?.body).toEqual(sent[1]?.body)
    expect(sent[1]?.body).toEqual({ touser: 'zhang', template_id: 'tpl', client_msg_id: parcel.id.replaceAll('-', ''), data: { thing1: { value: '党建提醒：元旦节前廉洁提醒，请遵守规定' }, time2: { value: '2026年12月30日 09:00' } } })
    expect([await adapter.recover(parcel, parcel.at, minutes(8)), await adapter.recover(parcel, parcel.at, minutes(10))]).toEqual(['repeatable', 'unknown'])
  })
})

describe('Alibaba Cloud SMS: signature V3, SendSms and QuerySendDetails', () => {
  it('signs as the example of the documentation', () => {
    const { authorization } = signAliyun({
      host: 'ecs.cn-shanghai.aliyuncs.com', action: 'RunInstances', version: '2014-05-26', accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret', date: '2023-10-26T10:22:32Z',
      nonce: '3156853299f313e23d1673dc12e1703d', query: { ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd', RegionId: 'cn-shanghai' },
    })
    expect(authorization).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    )
  })

  /** The vendor's own check of a signature, written from the documentation. */
  const isSigned = ({ headers, rawQuery }: VendorRequest): boolean => {
    const [, signed = '', signature = ''] = /SignedHeaders=([^,]+),Signature=(\w+)/.exec(headers.authorization ?? '') ?? []
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
    const canonical = ['POST', '/', rawQuery, `${signed.split(';').map((name) => `${name}:${String(headers[name])}`).join('\n')}\n`, signed, hash('')].join('\n')
    return createHmac('sha256', 's3cret').update(`ACS3-HMAC-SHA256\n${hash(canonical)}`).digest('hex') === signature
  }

  it('finds out about an open outcome by OutId, and says that it never arrived only when the list is settled', async () => {
    const sent: Array<{ OutId: string; SendStatus: number }> = []
    let plan: string | undefined
    const server = await vendorOf((request) => {
      if (!isSigned(request)) return { status: 400, json: { Code: 'SignatureDoesNotMatch' } }
      const { query, headers } = request
      if (headers['x-acs-action'] === 'QuerySendDetails') return { json: { Code: 'OK', TotalCount: sent.length, SmsSendDetailDTOs: { SmsSendDetailDTO: sent } } }
      if (plan !== undefined && plan !== 'cut') return { json: { Code: plan } }
      sent.push({ OutId: query.get('OutId') ?? '', SendStatus: 3 })
      return plan === 'cut' ? 'cut' : { json: { Code: 'OK', BizId: 'biz' } }
    })
    const config = { apiBase: server.url, accessKeyId: 'id', signName: '智慧党建', templateCode: 'SMS_1', accessKeySecret: 's3cret' }
    const adapter = smsAdapter(config)
    expect(await adapter.recover(parcel, parcel.at, minutes(11))).toBe('absent')
    await expect(adapter.recover(parcel, parcel.at, minutes(5))).rejects.toThrow('not settled')
    plan = 'isv.BUSINESS_LIMIT_CONTROL'
    expect((await sendBy(adapter)).outcome).toMatchObject({ kind: 'busy' })
    plan = 'isv.MOBILE_NUMBER_ILLEGAL'
    expect((await sendBy(adapter)).outcome).toEqual({ kind: 'no', code: 'isv.MOBILE_NUMBER_ILLEGAL' })
    plan = 'cut'
    expect(await sendBy(adapter)).toEqual({ outcome: 'fetch failed', handed: 1 })
    expect(await adapter.recover(parcel, parcel.at, minutes(1))).toBe('arrived')
    expect(server.requests.map(({ query }) => query.get('TemplateParam')).filter((param) => param !== null)[0]).toBe(JSON.stringify({ title: parcel.subject, count: '2' }))
    expect((await sendBy(smsAdapter({ ...config, accessKeySecret: 'other' }))).outcome).toEqual({ kind: 'no', code: 'SignatureDoesNotMatch' })
  })
})
