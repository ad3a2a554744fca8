import { testMasterKey } from '@dangjian/db/testing'

/** Instant at which every deployment of the tests begins: a Sunday morning in Shanghai, November still open. */
export const CLOCK_START = '2026-11-22T01:00:00.000Z'

/** What the environment of one server says. */
export interface DeploymentPlan {
  /** Absent: the server brings its own. */
  readonly databaseUrl?: string
  readonly dataDir: string
  /** Instant at which the server's clock begins. */
  readonly clockStart: string
  readonly port?: number
  readonly demo?: 'empty' | 'imported'
}

/** The environment of a server or of an operator's command: nothing of the caller's except where programs are found. */
export const deploymentEnv = ({ databaseUrl, dataDir, clockStart, port = 0, demo }: DeploymentPlan): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  DATA_DIR: dataDir,
  MASTER_KEY: testMasterKey.toString('hex'),
  CLOCK_START: clockStart,
  PORT: String(port),
  LOG_LEVEL: 'error',
  ...(demo === undefined ? { DEMO: 'off' } : { DEMO: 'on', DEMO_ROSTER: demo }),
})
