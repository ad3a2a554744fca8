import path from 'node:path'
import { useSharedServer } from './use-shared-server.ts'

/** Vitest global setup: puts the superuser URL of a test server into `TEST_DATABASE_URL`, unless the caller gave one. */
export const setup = async (): Promise<void> => {
  const root = path.resolve(import.meta.dirname, '../../..')
  process.env.TEST_DATABASE_URL ??= await useSharedServer(path.join(root, '.data', 'test-postgres'))
}
