import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, waitForExit } from './running-postmaster.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts'

let dataDir: string
const started: EmbeddedPostgres[] = []

const start = async (fastUnsafe = true): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, fastUnsafe })
  started.push(server)
  return server
}

const query = async <T>(url: string, run: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await run(sql)
  } finally {
    await sql.end()
  }
}

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'embedded-postgres-'))
})

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('embedded PostgreSQL', { timeout: 120_000 }, () => {
  it('starts a fresh cluster with a stored password, on loopback, in byte order', async () => {
    const server = await start()
    const password = readFileSync(path.join(dataDir, 'password'), 'utf8')
    expect(server.adminUrl).toContain(encodeURIComponent(password))
    expect(statSync(path.join(dataDir, 'password')).mode & 0o777).toBe(0o600)
    await query(server.adminUrl, async (sql) => {
      expect((await sql`show listen_addresses`)[0]).toEqual({ listen_addresses: '127.0.0.1' })
      expect((await sql`show server_encoding`)[0]).toEqual({ server_encoding: 'UTF8' })
      const [row] = await sql`select 'Z' < 'a' as "isByteOrder", upper('é') as upper`
      expect(row?.isByteOrder).toBe(true)
    })
  })

  it('refuses a wrong password', async () => {
    const server = await start()
    const url = new URL(server.adminUrl)
    url.password = 'wrong'
    await expect(query(url.href, (sql) => sql`select 1`)).rejects.toThrow(/password authentication failed/)
  })

  it('keeps its data from one start to the next', async () => {
    const first = await start()
    await query(first.adminUrl, (sql) => sql`create table kept as select 42 as answer`)
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)
    const second = await start()
    expect(await query(second.adminUrl, async (sql) => [...(await sql`select answer from kept`)])).toEqual([{ answer: 42 }])
  })

  it('loses no committed row when the server is killed, even when its old process id belongs to another program', async () => {
    const first = await start(false)
    await query(first.adminUrl, (sql) => sql`create table kept as select 42 as answer`)
    process.kill(first.pid, 'SIGKILL')
    await waitForExit(first.pid, 10_000)
    const file = path.join(dataDir, 'cluster', 'postmaster.pid')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
    const second = await start(false)
    expect(await query(second.adminUrl, async (sql) => [...(await sql`select answer from kept`)])).toEqual([{ answer: 42 }])
  })

  it('does not leave a server behind, or recovers it, when its owner is killed', async () => {
    const program = `
      import { startEmbeddedPostgres } from ${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))}
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, fastUnsafe: true })
      console.log(server.pid)
      setInterval(() => undefined, 1000)`
    const owner = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(owner.stdout, 'data')
    const orphan = Number(String(line))
    await expect(start()).rejects.toThrow(/in use by process/)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    if (process.platform === 'linux') expect(await waitForExit(orphan, 20_000)).toBe(true)
    const second = await start()
    expect(await query(second.adminUrl, async (sql) => [...(await sql`select 1 as one`)])).toEqual([{ one: 1 }])
  })
})
