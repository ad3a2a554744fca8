import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newId } from '@dangjian/kernel'
import postgres from 'postgres'
import { CLOCK_START, deploymentEnv } from './deployment-env.ts'
import { root } from './paths.ts'
import { runCommand } from './run-command.ts'

/** `empty`: the main bureau waits for its roster; `imported`: its whole year is there; `bare`: no tenants, not even tables. */
export type TemplateName = 'empty' | 'imported' | 'bare'

const SOURCES = ['packages/*/migrations/**/*.{sql,json}', '{packages,plugins}/*/src/**/*.{ts,json}', 'plugins/*/{content,migrations,data}/**/*', 'tooling/demo/src/**/*.ts', 'apps/server/src/deployment/*.ts']
// What no demonstration depends on: pages, procedures, tests.
const ASIDE = /\/(ui|app-shell|api)\/src\/|\.test\.ts$|\/pages\/|\/locales\/|\/(admin|member)\//

const stamp = (): string => {
  const hash = createHash('sha256').update(CLOCK_START)
  const files = globSync(SOURCES, { cwd: root, exclude: (name) => name === 'node_modules' }).filter((file) => path.extname(file) !== '' && !ASIDE.test(file)).sort()
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** The test server as superuser, for one piece of work. */
export const onServer = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(serverUrl(), { max: 1, onnotice: () => undefined })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const serverUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL names the test server; the global setup sets it')
  return url
}

/** URL of one database of the test server, as superuser. */
export const databaseUrl = (name: string): string => {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return url.href
}

const fill = async (name: string, demo: 'empty' | 'imported'): Promise<void> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e2e-template-'))
  try {
    const { code, stderr } = await runCommand(deploymentEnv({ databaseUrl: databaseUrl(name), dataDir, clockStart: CLOCK_START, demo }), ['tenant', 'list'], 400)
    if (code !== 0) throw new Error(`the demonstration did not load:\n${stderr}`)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}

/** Name of the loaded database that worlds are copied from. */
const templateOf = (template: 'empty' | 'imported', of: string): string => `dj_e2e_${template}_${of}`

/**
 * Loads the demonstration once for the present sources; templates of older sources are dropped. Puts the names into the environment. A run that names its own
 * templates (E2E_TEMPLATE_STAMP) leaves those of others alone.
 */
export const prepareTemplates = async (templates: readonly ('empty' | 'imported')[]): Promise<void> => {
  const named = process.env.E2E_TEMPLATE_STAMP
  const current = named ?? stamp()
  process.env.E2E_TEMPLATE_STAMP = current
  await onServer(async (sql) => {
    const rows = await sql<{ datname: string }[]>`select datname from pg_database where datname like 'dj_e2e_%'`
    const names = new Set(rows.map(({ datname }) => datname))
    for (const name of names) if (named === undefined && !name.endsWith(current)) await sql.unsafe(`drop database if exists ${name} with (force)`)
    for (const template of templates) {
      const name = templateOf(template, current)
      if (names.has(name)) continue
      const draft = `dj_e2e_draft_${newId().replaceAll('-', '').slice(12)}`
      await sql.unsafe(`create database ${draft}`)
      await fill(draft, template)
      await sql.unsafe(`alter database ${draft} rename to ${name}`)
    }
  })
}

/** Copies a template into a database of its own; returns its name. */
export const createDatabase = (template: TemplateName): Promise<string> =>
  onServer(async (sql) => {
    const name = `dj_e2e_${newId().replaceAll('-', '').slice(8)}_${process.env.E2E_TEMPLATE_STAMP ?? ''}`
    const from = template === 'bare' ? '' : ` template ${templateOf(template, process.env.E2E_TEMPLATE_STAMP ?? '')}`
    await sql.unsafe(`create database ${name}${from}`)
    return name
  })

/** Removes a database with whoever is still connected. */
export const dropDatabase = (name: string): Promise<unknown> => onServer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
