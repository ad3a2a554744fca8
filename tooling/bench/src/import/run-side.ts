/** One side of the benchmark `import` in a process of its own, so that its peak memory is its own: `ours` or `floor`, then file, databases and tenant as JSON. */
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { systemActor, type Access } from '@dangjian/contracts'
import { inScope, openDatabase } from '@dangjian/db'
import { roles } from '@dangjian/identity'
import { commitImport, startImport, type OpenTransaction } from '@dangjian/imports'
import { newId, systemClock } from '@dangjian/kernel'
import { streamXlsxRows } from 'hucre/xlsx'
import postgres from 'postgres'
import { z } from 'zod'
import { masterKey } from '../world/bench-cluster.ts'

const planSchema = z.object({ side: z.enum(['ours', 'floor']), file: z.string(), appUrl: z.string(), ownerUrl: z.string(), tenantId: z.string(), branches: z.record(z.string(), z.string()), importId: z.string() })
type Plan = z.infer<typeof planSchema>

/** What one run tells: milliseconds in all and of its two parts, processor time of the process, rows that went in, its largest size, and the longest time without news of its progress. */
export interface SideResult {
  readonly ms: number
  readonly firstMs: number
  readonly secondMs: number
  readonly rows: number
  readonly peakBytes: number
  readonly cpuMs: number
  readonly longestSilenceMs: number
}

type Measured = Omit<SideResult, 'peakBytes' | 'cpuMs'>

const access: Access = { grants: [{ role: 'tenant_admin', permissions: new Set<string>(roles.tenant_admin.permissions), orgUnitId: null, path: '/' }] }

/** Looks from another connection how often the progress changes. */
const watchProgress = (url: string, tenantId: string, importId: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  let [seen, since, longest] = ['', performance.now(), 0]
  let isOver = false
  const done = (async () => {
    while (!isOver) {
      const [row] = await sql`select phase, done_rows, beat_at from import_progress where tenant_id = ${tenantId} and import_id = ${importId}`
      const now = JSON.stringify(row ?? null)
      longest = Math.max(longest, performance.now() - since)
      if (now !== seen) [seen, since] = [now, performance.now()]
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  return async (): Promise<number> => {
    isOver = true
    await done
    await sql.end({ timeout: 1 })
    return longest
  }
}

const ours = async ({ file, appUrl, ownerUrl, tenantId, importId }: Plan): Promise<Measured> => {
  const database = openDatabase({ url: appUrl, max: 4 })
  const open: OpenTransaction = (work) => inScope(database, { tenantId, actor: systemActor('bench'), access, clock: systemClock, requestId: 'bench', masterKey }, work)
  const content = readFileSync(file)
  await database.ping()
  const stop = watchProgress(ownerUrl, tenantId, importId)
  const begun = performance.now()
  await startImport(open, { id: importId, kind: 'roster', fileName: 'roster.xlsx', content })
  const previewed = performance.now()
  const { count } = await commitImport(open, { importId, leaveOut: true })
  const ended = performance.now()
  const longestSilenceMs = await stop()
  await database.close()
  return { ms: ended - begun, firstMs: previewed - begun, secondMs: ended - previewed, rows: count, longestSilenceMs }
}

const escaped = (cell: string | null): string => (cell === null ? '\\N' : cell.replaceAll('\\', '\\\\'))
const dayOf = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))

/** The least that it can cost: the same library reads the same file, and two COPY put the rows into the same tables as their owner, without cipher, rules or preview. */
const floor = async ({ file, ownerUrl, tenantId, branches }: Plan): Promise<Measured> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined })
  const content = readFileSync(file)
  await sql`select 1`
  const begun = performance.now()
  const [members, homes]: [string[], string[]] = [[], []]
  let at = 0
  for await (const { index, values } of streamXlsxRows(content)) {
    at += 1
    if (index === 0 || at % 100 === 1) continue
    const id = newId()
    const cells = values.map((cell) => (cell === null ? null : dayOf(cell)))
    members.push(
      [tenantId, id, cells[0], cells[0], cells[0], cells[1] === '男' ? 'male' : 'female', cells[4], `\\x${Buffer.from(cells[2] ?? '').toString('hex')}`, `\\x${Buffer.from(`${cells[2] ?? ''}${at}`).toString('hex')}`,
        `\\x${Buffer.from(cells[14] ?? '').toString('hex')}`, cells[3], 'bachelor', 'serving_officer', cells[9] === null || cells[9] === undefined ? 'probationary' : 'formal', '2019-07-01', cells[9] ?? null, cells[12] ?? '', '1', '2026-01-01T00:00:00Z']
        .map((cell) => escaped(cell ?? null)).join('\t'),
    )
    homes.push([tenantId, newId(), id, branches[cells[10] ?? ''] ?? Object.values(branches)[0] ?? '', '2019-07-01'].join('\t'))
  }
  const parsed = performance.now()
  const copy = async (table: string, columns: string, lines: readonly string[]): Promise<void> => {
    const chunks = function* () {
      for (let from = 0; from < lines.length; from += 500) yield `${lines.slice(from, from + 500).join('\n')}\n`
    }
    await pipeline(Readable.from(chunks()), await sql.unsafe(`copy ${table} (${columns}) from stdin`).writable())
  }
  await copy('members', 'tenant_id, id, name, name_pinyin, name_initials, gender, birth_date, id_number_sealed, id_number_index, phone_sealed, ethnicity, education, category, status, joined_on, formal_on, job_title, version, created_at', members)
  await copy('affiliations', 'tenant_id, id, member_id, org_unit_id, valid_from', homes)
  const ended = performance.now()
  await sql.end({ timeout: 1 })
  return { ms: ended - begun, firstMs: parsed - begun, secondMs: ended - parsed, rows: members.length, longestSilenceMs: 0 }
}

const plan = planSchema.parse(JSON.parse(process.argv[2] ?? '{}'))
const before = process.cpuUsage()
const measured = await (plan.side === 'ours' ? ours(plan) : floor(plan))
const { user, system } = process.cpuUsage(before)
const result: SideResult = { ...measured, cpuMs: (user + system) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024 }
process.stdout.write(`${JSON.stringify(result)}\n`)
