import { createHash, createHmac } from 'node:crypto'

/** An RPC call of Alibaba Cloud whose parameters stand in the query and whose body is empty. */
export interface AliyunCall {
  readonly host: string
  readonly action: string
  readonly version: string
  readonly query: Readonly<Record<string, string>>
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** UTC, `2023-10-26T10:22:32Z`. */
  readonly date: string
  readonly nonce: string
}

const encoded = (text: string): string => encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The query as it is signed and sent: sorted, encoded by RFC 3986. */
export const canonicalQuery = (query: Readonly<Record<string, string>>): string =>
  Object.keys(query).sort().map((name) => `${encoded(name)}=${encoded(query[name] ?? '')}`).join('&')

/** Headers of a signed call: signature V3 (`ACS3-HMAC-SHA256`) as Alibaba Cloud documents it. */
export const signAliyun = (call: AliyunCall): Record<string, string> => {
  const contentHash = sha256('')
  const headers: Record<string, string> = {
    host: call.host, 'x-acs-action': call.action, 'x-acs-content-sha256': contentHash, 'x-acs-date': call.date, 'x-acs-signature-nonce': call.nonce, 'x-acs-version': call.version,
  }
  const names = Object.keys(headers).sort()
  const signedHeaders = names.join(';')
  const canonical = ['POST', '/', canonicalQuery(call.query), names.map((name) => `${name}:${headers[name] ?? ''}\n`).join(''), signedHeaders, contentHash].join('\n')
  const signature = createHmac('sha256', call.accessKeySecret).update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`, 'utf8').digest('hex')
  return { ...headers, authorization: `ACS3-HMAC-SHA256 Credential=${call.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}` }
}
