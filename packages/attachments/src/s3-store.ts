import { AppError, notFound } from '@dangjian/kernel'
import { AwsClient } from 'aws4fetch'
import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { objectPath, type ObjectKey, type ObjectStore } from './object-store.ts'

/** A bucket of an S3-compatible server, addressed by path: `<endpoint>/<bucket>/<key>`. */
export interface S3Options {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

/** No room, as the servers in use put it: by status, or by the code in the answer's XML. */
const isFull = (status: number, body: string): boolean => status === 507 || /StorageFull|InsufficientStorage|QuotaExceeded|EntityTooLarge.*quota/i.test(body)

const failed = async (response: Response): Promise<AppError> => {
  const body = await response.text().catch(() => '')
  return isFull(response.status, body) ? new AppError('STORAGE_FULL', {}, 503) : new AppError('STORAGE_UNAVAILABLE', { status: response.status }, 503)
}

/** Objects in a bucket. The server checks what it receives against the hash that is the object's name. */
export const s3Store = ({ endpoint, bucket, region, accessKey, secretKey }: S3Options): ObjectStore => {
  const client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secretKey, service: 's3', region, retries: 2, initRetryMs: 100 })
  const urlOf = (key: ObjectKey): string => `${endpoint.replace(/\/$/, '')}/${bucket}/${objectPath(key)}`
  const ask = async (key: ObjectKey, init: NonNullable<Parameters<AwsClient['fetch']>[1]>): Promise<Response> => {
    try {
      return await client.fetch(urlOf(key), init)
    } catch {
      throw new AppError('STORAGE_UNAVAILABLE', {}, 503)
    }
  }
  return {
    has: async (key) => {
      const response = await ask(key, { method: 'HEAD' })
      if (response.ok) return true
      if (response.status === 404) return false
      throw await failed(response)
    },
    put: async (tenantId, { path, sha256 }) => {
      // Signed before the body is given: the signature covers the hash, and the file is read once, as it leaves.
      const signed = await client.sign(urlOf({ tenantId, sha256 }), { method: 'PUT', headers: { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' } })
      const body = await openAsBlob(path)
      const response = await fetch(signed.url, { method: 'PUT', headers: signed.headers, body }).catch(() => {
        throw new AppError('STORAGE_UNAVAILABLE', {}, 503)
      })
      if (!response.ok) throw await failed(response)
      await response.arrayBuffer()
    },
    read: async (key, range) => {
      const response = await ask(key, { method: 'GET', headers: range ? { range: `bytes=${range.from}-${range.to}` } : {} })
      if (response.status === 404) throw notFound('object')
      if (!response.ok) throw await failed(response)
      return response.body ? Readable.fromWeb(response.body as WebStream) : Readable.from([])
    },
    remove: async (key) => {
      const response = await ask(key, { method: 'DELETE' })
      if (!response.ok && response.status !== 404) throw await failed(response)
    },
  }
}
