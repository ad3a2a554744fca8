import { startVendor, type Vendor } from './http-vendor.ts'

/** WeCom's side: tokens that can be made stale, the check for repetitions, and people's inboxes. */
export interface WecomServer extends Vendor {
  readonly inbox: ReadonlyMap<string, string[]>
  issued(): number
  expireTokens(): void
  /** What the next send does instead of being taken: an error code, or taking the message and cutting the line. */
  next(what: number | 'cut'): void
}

/** Starts WeCom with one enterprise (`corp`/`s3cret`) and the user ids that it knows. */
export const startWecom = async (users: ReadonlySet<string>): Promise<WecomServer> => {
  const inbox = new Map<string, string[]>()
  const seen = new Set<string>()
  let issued = 0
  let valid = ''
  const planned: Array<number | 'cut'> = []
  const vendor = await startVendor(({ method, path, query, body }) => {
    if (method === 'GET' && path === '/cgi-bin/gettoken') {
      if (query.get('corpid') !== 'corp' || query.get('corpsecret') !== 's3cret') return { json: { errcode: 40001, errmsg: 'invalid credential' } }
      issued += 1
      valid = `token-${issued}`
      return { json: { errcode: 0, errmsg: 'ok', access_token: valid, expires_in: 7200 } }
    }
    if (method !== 'POST' || path !== '/cgi-bin/message/send') return { status: 404, json: { errcode: 404 } }
    if (query.get('access_token') !== valid) return { json: { errcode: 42001, errmsg: 'access_token expired' } }
    const plan = planned.shift()
    if (typeof plan === 'number') return { json: { errcode: plan, errmsg: 'refused' } }
    const message: { touser: string; msgtype: string; agentid: number; text: { content: string }; enable_duplicate_check: number } = JSON.parse(body)
    if (message.msgtype !== 'text' || message.agentid !== 1000002) return { json: { errcode: 301002, errmsg: 'wrong agent' } }
    if (!users.has(message.touser)) return { json: { errcode: 81013, errmsg: 'user & party & tag all invalid', invaliduser: message.touser } }
    const isRepetition = message.enable_duplicate_check === 1 && seen.has(body)
    if (!isRepetition) inbox.set(message.touser, [...(inbox.get(message.touser) ?? []), message.text.content])
    seen.add(body)
    return plan === 'cut' ? 'cut' : { json: { errcode: 0, errmsg: 'ok', msgid: `m${seen.size}` } }
  })
  return { ...vendor, inbox, issued: () => issued, expireTokens: () => void (valid = 'none'), next: (what) => void planned.push(what) }
}
