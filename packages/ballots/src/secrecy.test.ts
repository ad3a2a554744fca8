import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { exportTenant, importTenant, withArchive, type ArchiveFiles } from '@dangjian/db/archive'
import { createTestDatabase, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fieldCipher, openDatabase, type Database } from '@dangjian/db'
import { fixedClock, newId } from '@dangjian/kernel'
import { getTableColumns } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBallot, countBallot } from './index.ts'
import { ballotPapers, urns, urnVoters } from './tables.ts'
import { actorsOf, announced, foundWorld, openedBallot, vote, type BallotActors, type BallotWorld } from './testing/ballot-world.ts'

let test: TestDatabase
let world: BallotWorld
let actors: BallotActors
let folder = ''
let migrator: Database
const noFiles: ArchiveFiles = { list: async () => [], read: async () => Readable.from([]), has: async () => false, put: async () => undefined, remove: async () => undefined }

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test)
  await foundWorld(test)
  actors = actorsOf(test, world)
  migrator = openDatabase({ url: test.migratorUrl, max: 2 })
  folder = await mkdtemp(path.join(tmpdir(), 'secrecy-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await migrator.close()
  await test.drop()
})

const one = (index: number): string => world.people[index] ?? ''
const candidates = (): string[] => world.people.slice(0, 4)

/** An election in which voter n writes in person 4 + n % 3: the written-in ids are what a trace in any table would show. */
const electionOf = (index: number) => ({ kind: 'election' as const, votes: candidates().map((memberId, at) => ({ memberId, choice: at < 2 ? ('yes' as const) : ('no' as const) })), writeIns: [one(4 + (index % 3))] })

const openedElection = () => openedBallot(actors, world, { matter: 'term_election', title: '选举支部委员会', seats: 3, candidateIds: candidates() })

/** Every row of every table of the database as text, with its table. */
const everyRow = async (): Promise<Array<{ table: string; row: string }>> => {
  const tables = await test.admin<Array<{ name: string }>>`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`
  const found: Array<{ table: string; row: string }> = []
  for (const { name } of tables) for (const { row } of await test.admin.unsafe(`select t::text as row from ${name} t`)) found.push({ table: name, row: String(row) })
  return found
}

describe('no path from a ballot to its voter', () => {
  it('in the schema: the ballots that left the urn and the urn have no voter, no clock, no order, and no foreign key leads from them to people', async () => {
    expect(Object.keys(getTableColumns(ballotPapers)).sort()).toEqual(['ballotId', 'contentSealed', 'id', 'tenantId'])
    expect(Object.keys(getTableColumns(urns)).sort()).toEqual(['capacity', 'heapsBound', 'id', 'needsCode', 'pairBound', 'publicKey', 'purpose', 'salt', 'slotBytes', 'status', 'tenantId'])
    expect(Object.keys(getTableColumns(urnVoters)).sort()).toEqual(['hasCast', 'memberId', 'tenantId', 'urnId'])
    const columns = await test.admin<Array<{ table: string; column: string; type: string }>>`
      select table_name as table, column_name as column, data_type as type from information_schema.columns where table_name in ('urns', 'urn_voters', 'ballot_papers')`
    expect(columns.filter(({ type }) => /timestamp|date|time|serial|bigint/.test(type))).toEqual([])
    const defaults = await test.admin`select 1 from information_schema.columns where table_name in ('urns', 'urn_voters', 'ballot_papers') and (column_default is not null or is_identity = 'YES')`
    expect(defaults).toHaveLength(0)
    const keys = await test.admin<Array<{ from: string; to: string }>>`
      select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to from pg_constraint c where c.contype = 'f' and c.conrelid::regclass::text in ('urns', 'urn_voters', 'ballot_papers')`
    expect(keys.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['ballot_papers>ballots', 'urn_voters>urns'])
    const triggers = await test.admin`select 1 from pg_trigger where tgrelid::regclass::text in ('urns', 'urn_voters', 'ballot_papers') and not tgisinternal`
    expect(triggers).toHaveLength(0)
  })

  it('in the data: while people vote no table holds what they chose; afterwards only sealed bytes of one size and totals', async () => {
    const before = (await everyRow()).length
    const { id, code } = await openedElection()
    const receipts: string[] = []
    for (let index = 0; index < 10; index += 1) receipts.push((await vote(actors, id, one(index), electionOf(index))).receipt)
    const open = await everyRow()
    expect(open.length).toBeGreaterThan(before)
    // No receipt and no content in any table, audit and outbox and kept answers among them; casting leaves one audit line that says that, not how.
    expect(open.filter(({ row }) => receipts.some((receipt) => row.includes(receipt))).map(({ table }) => table)).toEqual([])
    expect(open.filter(({ row }) => row.includes('yynn')).map(({ table }) => table)).toEqual([])
    const lines = await test.admin<Array<{ summary: string; details: unknown }>>`select summary, details from audit_entries where action = 'ballot.cast' and subject_id = ${id}`
    expect(lines).toHaveLength(10)
    expect(lines.every(({ summary, details }) => summary === '在“选举支部委员会”中投票' && JSON.stringify(details) === '{}')).toBe(true)
    expect((await test.admin`select 1 from local.outbox where payload::text like ${`%${id}%`}`)).toHaveLength(0)
    await actors.secretary((scope) => closeBallot(scope, { id }))
    await actors.secretary((scope) => countBallot(scope, { id, ...(code === null ? {} : { code }) }))
    const papers = await test.admin<Array<{ id: string; size: number; xmin: string }>>`select id, length(content_sealed) as size, xmin::text as xmin from ballot_papers where ballot_id = ${id}`
    // Random ids (version 4), one size, one transaction.
    expect(papers.every((paper) => paper.id.charAt(14) === '4')).toBe(true)
    expect([new Set(papers.map(({ size }) => size)).size, new Set(papers.map(({ xmin }) => xmin)).size, papers.length]).toEqual([1, 1, 10])
    const [urn] = await test.admin`select salt, public_key, pair_bound, heaps_bound from urns where id = (select urn_id from ballots where id = ${id})`
    expect(urn).toEqual({ salt: null, public_key: null, pair_bound: null, heaps_bound: null })
    // Contents and receipts are two lists: no row holds a receipt beside a voter or a content.
    const after = await everyRow()
    const withReceipt = after.filter(({ row }) => receipts.some((receipt) => row.includes(receipt)))
    expect([...new Set(withReceipt.map(({ table }) => table))]).toEqual(['public.ballots'])
    expect(after.filter(({ row }) => row.includes('yynn')).map(({ table }) => table)).toEqual([])
  })

  it('in the physical order: over many votes the place of a ballot says nothing of the place of its voter, neither on disk nor by id', async () => {
    const places: Array<{ cast: number; stored: number; byId: number }> = []
    const fields = fieldCipher(testMasterKey, world.tenantId)
    for (let run = 0; run < 8; run += 1) {
      const ballot = await openedBallot(actors, world, { title: `次序${run}` })
      // The first to vote is the only one to refuse: in an honest store he is anywhere.
      for (let index = 0; index < 10; index += 1) await vote(actors, ballot.id, one(index), { kind: 'resolution', choice: index === 0 ? 'no' : 'yes' })
      await announced(actors, world, ballot)
      const stored = await test.admin<Array<{ id: string; content_sealed: Buffer }>>`select id, content_sealed from ballot_papers where ballot_id = ${ballot.id} order by ctid`
      const sought = stored.find(({ content_sealed: sealed }) => fields.open(sealed).startsWith('n'))?.id ?? ''
      places.push({ cast: 0, stored: stored.findIndex(({ id }) => id === sought), byId: stored.map(({ id }) => id).sort().indexOf(sought) })
    }
    // Eight draws of ten: that all fall on one place has a chance of one in ten million.
    expect(new Set(places.map(({ stored }) => stored)).size).toBeGreaterThan(1)
    expect(new Set(places.map(({ byId }) => byId)).size).toBeGreaterThan(1)
  })

  it('in what leaves for the database: no statement and no parameter holds a choice or a receipt', async () => {
    const ballot = await openedElection()
    const statements: string[] = []
    const database = openDatabase({ url: test.appUrl, max: 1, onQuery: (query, parameters) => statements.push(`${query} ${parameters.map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join(' ')}`) })
    try {
      const spied = actorsOf({ ...test, database }, world)
      const receipt = (await vote(spied, ballot.id, one(0), electionOf(0))).receipt
      expect(statements.length).toBeGreaterThan(5)
      expect(statements.filter((text) => text.includes(receipt) || text.includes('yynn') || text.includes(`+${one(4)}`))).toEqual([])
    } finally {
      await database.close()
    }
  })
})

describe('a backup', () => {
  it('taken while the urn is open or after the count cannot be read without the master key, and holds no voter beside a content', async () => {
    const ballot = await openedElection()
    const receipts: string[] = []
    for (let index = 0; index < 10; index += 1) receipts.push((await vote(actors, ballot.id, one(index), electionOf(index))).receipt)
    // The files of the database itself, as a physical backup copies them.
    const look = async (table: string): Promise<Buffer> => {
      await test.admin`checkpoint`
      const [{ main = '', toast = '' } = {}] = await test.admin<Array<{ main: string; toast: string }>>`
        select pg_relation_filepath(c.oid) as main, coalesce(pg_relation_filepath(nullif(c.reltoastrelid, 0)), '') as toast from pg_class c where c.oid = ${table}::regclass`
      const parts: Buffer[] = []
      for (const file of [main, toast].filter((name) => name !== '')) {
        const [row] = await test.admin<Array<{ bytes: Buffer }>>`select pg_read_binary_file(${file}, 0, 100000000, true) as bytes`
        if (row?.bytes) parts.push(row.bytes)
      }
      return Buffer.concat(parts)
    }
    const files = async (): Promise<Buffer> => Buffer.concat([await look('urns'), await look('urn_voters'), await look('ballot_papers')])
    const open = await files()
    expect(open.length).toBeGreaterThan(8192)
    for (const secret of ['yynn', ...receipts]) expect(open.includes(secret)).toBe(false)
    const file = path.join(folder, 'open.zip')
    const fact = { database: migrator, files: noFiles, masterKey: testMasterKey, tenant: { id: world.tenantId, code: 'X', kind: 'county' as const, name: '某局', shortName: '某局', parentCode: null }, at: new Date('2026-11-20T08:00:00Z'), passphrase: null }
    await exportTenant({ ...fact, file })
    const archive = await withArchive(file, null, async (content) => {
      const lines: string[] = []
      for (const table of content.tables) for await (const line of content.lines(table.name)) lines.push(line)
      return lines
    })
    expect(archive.some((line) => line.includes('heaps_bound'))).toBe(true)
    // Ballots of votes that are over leave as sealed columns do, in the clear and without voter; of the vote under way nothing does.
    expect(archive.filter((line) => (line.includes('yynn') && line.includes(ballot.id)) || receipts.some((receipt) => line.includes(receipt)))).toEqual([])
    await announced(actors, world, ballot)
    const after = await files()
    for (const secret of ['yynn', ...receipts]) expect(after.includes(secret)).toBe(false)
    const dumped = (await everyRow()).filter(({ table }) => table === 'public.ballot_papers')
    const [paper] = await test.admin<Array<{ content_sealed: Buffer }>>`select content_sealed from ballot_papers where ballot_id = ${ballot.id} limit 1`
    expect(dumped.length).toBeGreaterThanOrEqual(10)
    const foreignKey = Buffer.alloc(32, 8)
    expect(() => fieldCipher(foreignKey, world.tenantId).open(paper?.content_sealed ?? Buffer.alloc(0))).toThrow('FIELD_UNREADABLE')
    expect(fieldCipher(testMasterKey, world.tenantId).open(paper?.content_sealed ?? Buffer.alloc(0))).toContain('yynn')
  })

  it('with an open urn moves under the same master key, and is refused under another with words that say why', async () => {
    const source = await foundWorld(test)
    const own = actorsOf(test, source)
    const ballot = await openedBallot(own, source)
    await vote(own, ballot.id, source.people[0] ?? '', { kind: 'resolution', choice: 'yes' })
    const file = path.join(folder, 'bound.zip')
    await exportTenant({ database: migrator, files: noFiles, masterKey: testMasterKey, tenant: { id: source.tenantId, code: 'Y', kind: 'county', name: '某局', shortName: '某局', parentCode: null }, at: new Date('2026-11-20T08:00:00Z'), file, passphrase: null })
    const other = await createTestDatabase()
    try {
      const database = openDatabase({ url: other.migratorUrl, max: 2 })
      const into = (masterKey: Buffer): Promise<unknown> => withArchive(file, null, (archive) => importTenant({ database, files: noFiles, masterKey, clock: fixedClock('2026-11-20T09:00:00Z'), operator: 'test', tenantId: newId(), archive }))
      await expect(into(Buffer.alloc(32, 8))).rejects.toMatchObject({ code: 'ARCHIVE_URN_OPEN' })
      await into(testMasterKey)
      await database.close()
      const there = { ...source }
      const moved = actorsOf(other, there)
      await announced(moved, there, ballot)
      const [row] = await other.admin<Array<{ yes: string }>>`select result->'figures'->'votes'->0->>'yes' as yes from ballots where id = ${ballot.id}`
      expect(row?.yes).toBe('1')
    } finally {
      await other.drop()
    }
  })
})
