import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { apiOf, type Api } from './api.ts'
import { createDatabase, databaseUrl, dropDatabase, type TemplateName } from './databases.ts'
import { CLOCK_START, deploymentEnv } from './deployment-env.ts'
import { startProduct, type ProductProcess } from './product-process.ts'
import { runCommand, type CommandOutcome } from './run-command.ts'

/** One deployment of the product for one test file: its database, its processes, its folder. */
export interface World {
  /** Origin of the server, without a slash at the end. */
  readonly url: string
  /** As superuser on the world's database, for looking behind the scenes. */
  readonly sql: postgres.Sql
  /** Runs `cli …` beside the server. */
  cli(...words: string[]): Promise<CommandOutcome>
  /** The procedures over HTTP as one person; the log-in is kept. */
  api(login: string): Promise<Api>
  /** Environment of one more process beside the server. */
  env(port?: number): NodeJS.ProcessEnv
  close(): Promise<void>
}

/** Copies the template, starts the product on it and waits until it is ready. */
export const openWorld = async (name: string, template: TemplateName): Promise<World> => {
  const database = await createDatabase(template)
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e2e-world-'))
  const begun = Date.now()
  // A clock that always begins at the same instant would run backwards for whoever comes second.
  const env = (port?: number): NodeJS.ProcessEnv =>
    deploymentEnv({ databaseUrl: databaseUrl(database), dataDir, clockStart: new Date(Date.parse(CLOCK_START) + Date.now() - begun).toISOString(), ...(port === undefined ? {} : { port }) })
  const clean = async (): Promise<void> => {
    await dropDatabase(database)
    rmSync(dataDir, { recursive: true, force: true })
  }
  let server: ProductProcess
  try {
    server = await startProduct('all', env(), name)
  } catch (error) {
    await clean()
    throw error
  }
  const sql = postgres(databaseUrl(database), { max: 2, onnotice: () => undefined })
  const apis = new Map<string, Promise<Api>>()
  return {
    url: server.url,
    sql,
    env,
    cli: (...words) => runCommand(env(), words),
    api: (login) => {
      const known = apis.get(login) ?? apiOf(server.url, login)
      apis.set(login, known)
      return known
    },
    close: async () => {
      await server.stop()
      await sql.end({ timeout: 1 })
      await clean()
    },
  }
}
