import { openDatabase } from '@dangjian/db'
import { createHost } from '@dangjian/plugin-host'
import { DEMO_PASSWORD, demoAccounts, loadDemo } from '@dangjian/tooling-demo'
import { join } from 'node:path'
import type { Environment } from '../env.ts'
import { serverText } from '../locales/zh-CN.ts'
import { writeDemoWorkbooks } from './demo-workbooks.ts'
import type { Deployment } from './deployment.ts'

/** One line of the table of demonstration accounts. */
export interface DemoAccountLine {
  readonly purpose: string
  readonly login: string
  readonly password: string
}

/** Every account of the demonstration, in the order of the deployment's levels. */
export const demoAccountLines: readonly DemoAccountLine[] = demoAccounts.map(({ purpose, login }) => ({ purpose, login, password: DEMO_PASSWORD }))

/** The demonstration is there by itself with the embedded server, and with an external one only by `DEMO=on`. */
export const wantsDemo = (environment: Environment): boolean =>
  environment.DEMO === undefined ? environment.DATABASE_URL === undefined : environment.DEMO === 'on'

/** Loads the demonstration into a database without tenants and lays its workbooks into DATA_DIR/demo. */
export const loadDemoInto = async ({ environment, migratorUrl, appUrl, masterKey, clock, registry }: Deployment): Promise<void> => {
  // Nothing here is worth a flush per transaction: what a crash loses is loaded again.
  const settings = { synchronous_commit: 'off' }
  const migrator = openDatabase({ url: migratorUrl, max: 1, settings })
  const database = openDatabase({ url: appUrl, max: 2, settings })
  try {
    process.stdout.write(`${serverText.loadingDemo}\n`)
    await loadDemo({ host: createHost({ database, clock, masterKey, registry }), migrator, masterKey, roster: environment.DEMO_ROSTER })
  } finally {
    await migrator.close()
    await database.close()
  }
  await writeDemoWorkbooks(join(environment.DATA_DIR, 'demo'))
}
