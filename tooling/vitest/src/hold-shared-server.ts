/** Runs detached: holds the shared test server, publishes its URL, and stops it when nobody has used it for a while. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbeddedPostgres } from '@dangjian/db/embedded'
import postgres from 'postgres'

const IDLE_LIMIT_MS = 15 * 60_000
const LOOK_EVERY_MS = 20_000

const [dir] = process.argv.slice(2)
if (dir === undefined) throw new Error('Name the directory of the shared server.')

const server = await startEmbeddedPostgres({
  dataDir: path.join(dir, 'server'),
  fastUnsafe: true,
  settings: { max_connections: '300' },
})
const urlFile = path.join(dir, 'url')
const publish = (): void => {
  // Written aside and renamed, so that no reader sees half of it.
  writeFileSync(`${urlFile}.new`, server.adminUrl, { mode: 0o600 })
  renameSync(`${urlFile}.new`, urlFile)
}

const stop = async (): Promise<never> => {
  rmSync(urlFile, { force: true })
  await server.stop()
  process.exit(0)
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

const sql = postgres(server.adminUrl, { max: 1, onnotice: () => undefined })
const countVisitors = async (): Promise<number> => {
  const [row] = await sql<{ visitors: number }[]>`
    select count(*)::int as visitors from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`
  return row?.visitors ?? 0
}

// Nobody is connected yet: databases of killed runs and templates of old migrations would only pile up.
const dropAbandoned = async (): Promise<void> => {
  const rows = await sql<{ datname: string }[]>`
    select datname from pg_database where datname not in ('postgres', 'template0', 'template1')`
  for (const { datname } of rows) await sql`drop database if exists ${sql(datname)}`
}
await dropAbandoned()
publish()

let lastSeen = Date.now()
for (;;) {
  await wait(LOOK_EVERY_MS)
  if ((await countVisitors()) > 0) lastSeen = Date.now()
  if (Date.now() - lastSeen < IDLE_LIMIT_MS) continue
  rmSync(urlFile, { force: true })
  // Whoever read the URL just before is connected by now.
  await wait(3000)
  if ((await countVisitors()) === 0) await stop()
  publish()
  lastSeen = Date.now()
}
