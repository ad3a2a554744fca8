import { diskStore, s3Store, type ObjectStore } from '@dangjian/attachments'
import { join } from 'node:path'
import type { Environment } from '../env.ts'

/** Where files of records lie, and where they stay while they come in. */
export interface FileStorage {
  readonly store: ObjectStore
  /** Temporary place of uploads; a file left here by a killed process is worthless. */
  readonly incoming: string
}

/** The bucket that the environment names, else the folder `files` of DATA_DIR. */
export const fileStorageOf = (environment: Environment): FileStorage => {
  const { DATA_DIR, FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket, FILES_S3_REGION: region, FILES_S3_ACCESS_KEY: accessKey, FILES_S3_SECRET_KEY: secretKey } = environment
  const incoming = join(DATA_DIR, 'files', 'incoming')
  if (endpoint === undefined) return { incoming, store: diskStore(join(DATA_DIR, 'files', 'objects')) }
  if (bucket === undefined || accessKey === undefined || secretKey === undefined) throw new Error('Wrong environment: FILES_S3_ENDPOINT asks for FILES_S3_BUCKET, FILES_S3_ACCESS_KEY and FILES_S3_SECRET_KEY')
  return { incoming, store: s3Store({ endpoint, bucket, region, accessKey, secretKey }) }
}
