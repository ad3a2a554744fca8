import { masterKey } from '../world/bench-cluster.ts'
import { startChild, type ChildServer } from '../system/child-server.ts'
import { root, serverProgram } from '../system/paths.ts'
import { plainEnv } from '../system/plain-env.ts'

/** Environment of a product server on one database, on a free port. */
export const productEnv = (databaseUrl: string, dataDir: string): NodeJS.ProcessEnv => ({
  ...plainEnv(), DATABASE_URL: databaseUrl, DATA_DIR: dataDir, MASTER_KEY: masterKey.toString('hex'), DEMO: 'off', PORT: '0', LOG_LEVEL: 'error',
})

/** Starts the product's api process; the first start on a database brings its tables. */
export const startProduct = (databaseUrl: string, dataDir: string): Promise<ChildServer> =>
  startChild({ words: [process.execPath, serverProgram, 'api'], env: productEnv(databaseUrl, dataDir), cwd: root, readyPath: '/readyz' })
