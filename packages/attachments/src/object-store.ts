import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** Where an object lies in every store: `<tenant>/<first two of the hash>/<hash>`. */
export interface ObjectKey {
  readonly tenantId: string
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
}

/** Bytes `from`…`to`, both counted in. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** A finished local file whose hash is known. */
export interface WholeFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/**
 * Keeps the bytes of attachments. Everything that cannot be done for want of room is STORAGE_FULL, for want of the store itself
 * STORAGE_UNAVAILABLE, both 503.
 */
export interface ObjectStore {
  has(key: ObjectKey): Promise<boolean>
  /** Whole or not at all; the same object twice is no error. */
  put(tenantId: string, file: WholeFile): Promise<void>
  /** Throws NOT_FOUND for an object that is not there. */
  read(key: ObjectKey, range?: ByteRange): Promise<Readable>
  /** An object that is not there is removed already. */
  remove(key: ObjectKey): Promise<void>
}

const hash = /^[0-9a-f]{64}$/
const tenant = /^[0-9a-f-]{36}$/

/** The object's path; throws for anything but a tenant's id and a hash, so that no name ever leads elsewhere. */
export const objectPath = ({ tenantId, sha256 }: ObjectKey): string => {
  if (!hash.test(sha256) || !tenant.test(tenantId)) throw new Error('an object is named by its tenant and its hash')
  return `${tenantId}/${sha256.slice(0, 2)}/${sha256}`
}

/** The SHA-256 of a file. */
export const hashOfFile = async (path: string): Promise<string> => {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer)
  return digest.digest('hex')
}
