import type { Actor } from '@dangjian/contracts'
import { openDatabase } from '@dangjian/db'
import { coreMigrations } from '@dangjian/db/migrate'
import { createTestDatabase, fullAccess, testMasterKey, twinFolders, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { createHost, createRegistry, mountPlugins, proceduresOf } from '@dangjian/plugin-host'
import { publicError, type Session } from '@dangjian/plugin-kit/server'
import { loadDemo } from '@dangjian/tooling-demo'
import { findTenantByCode } from '@dangjian/tenancy'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationFolders } from './deployment/deployment.ts'
import { serverPlugins } from './plugins.gen.ts'
import { routingFaults, type CapturedStatement } from './testing/explain-routing.ts'
import { callContext, rolledBackHost } from './testing/rolled-back-host.ts'
import { inputSchemaOf, sampleInput } from './testing/sample-input.ts'

/** Rows addressed to two tenants are read by their receiver: the one table whose reading crosses. */
const crossing = new Set(['exchanges'])
const clock = fixedClock('2026-11-22T01:00:00Z')
const registry = createRegistry(serverPlugins)
const textFaults: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['set_config', /set_config\s*\(/i],
  ['merge', /\bmerge\s+into\b/i],
  ['advisory lock', /pg_advisory|pg_try_advisory/i],
  ['grouping sets', /grouping\s+sets/i],
  ['now() in an upsert', /do\s+update\s+set[\s\S]*\bnow\s*\(/i],
  ['conflict without target', /on\s+conflict\s+do\s/i],
]

let twin: TestDatabase
let owner: postgres.Sql
let known: Map<string, string[]>
let folders: ReturnType<typeof twinFolders> = []

/** Ids that exist, by the name under which an input asks for them. */
const knownIds = async (tenantId: string): Promise<Map<string, string[]>> => {
  const sources: Record<string, string> = {
    meetingId: 'meetings', runId: 'score_runs', ruleSetId: 'rule_sets', articleId: 'articles', messageId: 'messages', importId: 'imports', itemId: 'duty_items',
    objectionId: 'objections', grantId: 'grants', memberId: 'members', subjectId: 'members', orgUnitId: 'org_units',
  }
  const found = await Promise.all(
    Object.entries(sources).map(async ([name, table]) => {
      const rows = await owner.unsafe<{ id: string }[]>(`select id from ${table} where tenant_id = $1 order by id limit 3`, [tenantId])
      return [name, rows.map(({ id }) => id)] as const
    }),
  )
  return new Map(found)
}

/** What `id` means in a procedure, from its name. */
const meaningOfId = (path: string): string => {
  const names: ReadonlyArray<readonly [RegExp, string]> = [
    [/^life\./, 'meetingId'], [/^duties\./, 'itemId'], [/Run|Result/, 'runId'], [/RuleSet/, 'ruleSetId'], [/Article/, 'articleId'], [/Message|markRead/, 'messageId'],
    [/Import/, 'importId'], [/Objection/, 'objectionId'], [/^members\./, 'memberId'], [/^org\./, 'orgUnitId'],
  ]
  return names.find(([pattern]) => pattern.test(path))?.[1] ?? ''
}

const withKnownIds = (input: unknown, path: string): unknown => {
  if (Array.isArray(input)) return input.map((item) => withKnownIds(item, path))
  if (typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const id = known.get(name === 'id' ? meaningOfId(path) : name)?.[0]
      return [name, typeof value === 'string' && id !== undefined && /^[0-9a-f-]{36}$/.test(value) ? id : withKnownIds(value, path)]
    }),
  )
}

beforeAll(async () => {
  folders = twinFolders(migrationFolders(registry))
  const [core = coreMigrations(), ...plugins] = folders
  twin = await createTestDatabase(plugins, core)
  owner = postgres(twin.migratorUrl, { max: 1, onnotice: () => undefined })
  const migrator = openDatabase({ url: twin.migratorUrl, max: 1 })
  await loadDemo({ host: createHost({ database: twin.database, clock, masterKey: testMasterKey, registry }), migrator, masterKey: testMasterKey, roster: 'imported' })
  await migrator.close()
}, 300_000)

afterAll(async () => {
  await owner.end()
  await twin.drop()
  for (const { folder } of folders) rmSync(dirname(folder), { recursive: true, force: true })
})

describe('the hash-partitioned twin', () => {
  it('routes every statement of every procedure to one tenant, and says nothing that a distributed engine refuses', async () => {
    const captured: CapturedStatement[] = []
    const database = openDatabase({ url: twin.appUrl, max: 1, onQuery: (query, parameters) => void captured.push({ query, parameters: [...parameters] }) })
    const router = mountPlugins(registry)
    const host = createHost({ database, clock, masterKey: testMasterKey, registry })
    const county = await findTenantByCode(database.db, '510303')
    if (!county) throw new Error('the demonstration has no such bureau')
    known = await knownIds(county.id)
    const actor: Actor = { kind: 'account', accountId: newId(), memberId: known.get('memberId')?.[0] ?? null, name: '测试' }
    const session: Session = { sessionId: 'test', tenant: county, actor, access: fullAccess }
    const rolledBack = rolledBackHost({ host, test: { ...twin, database }, clock })
    await host.standings.enabled(county)
    const faults: string[] = []
    const reached: string[] = []
    const ids = { orgUnitId: known.get('orgUnitId')?.[0] ?? '', memberId: actor.memberId ?? '' }
    for (const [path, procedure] of proceduresOf(router)) {
      captured.length = 0
      const input = withKnownIds(sampleInput(inputSchemaOf(procedure), ids), path)
      const signal = new AbortController().signal
      const ctx = callContext(rolledBack, session)
      const code = await callTRPCProcedure({ router, path, type: procedure._def.type as 'query', ctx, getRawInput: async () => input, signal, batchIndex: 0 }).then(
        () => 'OK',
        (error: unknown) => publicError(error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }), 'test').code,
      )
      if (code === 'OK') reached.push(path)
      const statements = [...captured]
      faults.push(...textFaults.flatMap(([name, pattern]) => statements.filter(({ query }) => pattern.test(query)).map(({ query }) => `${path}: ${name} in ${query.slice(0, 200)}`)))
      faults.push(...(await routingFaults(owner, statements, crossing)).map((fault) => `${path}: ${fault}`))
    }
    await database.close()
    expect(faults).toEqual([])
    // A probe that reaches nothing proves nothing.
    expect(reached.length).toBeGreaterThan(40)
  }, 300_000)

  it('notices a statement that names no tenant', async () => {
    const faults = await routingFaults(owner, [{ query: 'select count(*) from members where name_pinyin > $1', parameters: ['a'] }], crossing)
    expect(faults.join()).toContain('members')
  })
})
