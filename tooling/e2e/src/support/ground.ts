import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { createDatabase, databaseUrl, dropDatabase, type TemplateName } from './databases.ts'
import { CLOCK_START, deploymentEnv, type DeploymentPlan } from './deployment-env.ts'
import { runCommand, type CommandOutcome } from './run-command.ts'

/** What processes of the product stand on: a database and a folder, with no process yet. */
export interface Ground {
  /** As superuser, for looking behind the scenes. */
  readonly sql: postgres.Sql
  readonly dataDir: string
  /** Environment of one process; its clock goes on from where the others stand. */
  env(more?: Partial<DeploymentPlan>): NodeJS.ProcessEnv
  /** Runs `cli …`. */
  cli(...words: string[]): Promise<CommandOutcome>
  /** Gives everything back; processes must be gone. */
  close(): Promise<void>
}

/** Ground on a database that is there already; `clean` runs at the end. */
export const groundOn = (url: string | undefined, clean: () => Promise<unknown> = async () => undefined): Ground => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e2e-'))
  const begun = Date.now()
  const sql = postgres(url ?? 'postgres://127.0.0.1:1/none', { max: 2, onnotice: () => undefined })
  // A clock that always began at the same instant would run backwards for whoever comes second.
  const env: Ground['env'] = (more) =>
    deploymentEnv({ ...(url === undefined ? {} : { databaseUrl: url }), dataDir, clockStart: new Date(Date.parse(CLOCK_START) + Date.now() - begun).toISOString(), ...more })
  return {
    sql,
    dataDir,
    env,
    cli: (...words) => runCommand(env(), words),
    close: async () => {
      await sql.end({ timeout: 1 })
      await clean()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Ground on a copy of a template. */
export const openGround = async (template: TemplateName): Promise<Ground> => {
  const name = await createDatabase(template)
  return groundOn(databaseUrl(name), () => dropDatabase(name))
}
