import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { S3Options } from '../s3-store.ts'

/** A running S3-compatible server with one empty bucket, on a port of its own. */
export interface S3Server {
  readonly options: S3Options
  close(): Promise<void>
}

/** Starts the server in a temporary folder. It knows the access key and does not check the signature under version 4. */
export const startS3Server = async (): Promise<S3Server> => {
  const folder = mkdtempSync(join(tmpdir(), 's3-'))
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: 'files', configs: [] }] })
  const { port } = await server.run()
  return {
    options: { endpoint: `http://127.0.0.1:${port}`, bucket: 'files', region: 'us-east-1', accessKey: 'S3RVER', secretKey: 'S3RVER' },
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
