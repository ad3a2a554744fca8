import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import type { ArchiveTable } from './archive-format.ts'
import { selectArchiveTables } from './archive-store.ts'
import { blindPurposeOf } from './blind-indexes.ts'
import { decryptFile, encryptStream, isEncrypted } from './passphrase-container.ts'
import { inReferenceOrder, parentsFirst } from './table-order.ts'

const table = (name: string, ...targets: string[]): ArchiveTable => ({
  name, columns: [], key: ['id'], indexes: [],
  references: targets.map((target) => ({ table: target, columns: ['parent_id'], target: ['id'] })),
})

describe('the tables of the archive', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await createTestDatabase()
  })
  afterAll(() => test.drop())

  it('are all tables of the tenant class and the directory of accounts, each behind those it refers to, and every keyed hash can be made anew', async () => {
    const tables = inReferenceOrder(await selectArchiveTables(test.database.db))
    const names = tables.map(({ name }) => name)
    const standing = await test.admin<{ name: string }[]>`
      select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'tenant_id' and (table_schema = 'public' or table_schema like 'plg\\_%') and table_name not in ('idempotency_keys', 'talk_notes')`
    expect(new Set(names)).toEqual(new Set([...standing.map(({ name }) => name), 'local.accounts']))
    for (const { name, references } of tables) for (const { table: target } of references) expect(names.indexOf(target)).toBeLessThanOrEqual(names.indexOf(name))
    for (const { indexes } of tables) for (const { name } of indexes) expect(() => blindPurposeOf(name)).not.toThrow()
  })
})

describe('the order of an import', () => {
  it('puts tables and rows behind what they refer to, and refuses circles', () => {
    expect(inReferenceOrder([table('c', 'b'), table('b', 'a', 'b'), table('a')]).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(() => inReferenceOrder([table('a', 'b'), table('b', 'a')])).toThrow('ARCHIVE_TABLES_CIRCLE')
    const rows = ['{"id":"3","parent_id":"2"}', '{"id":"2","parent_id":"1"}', '{"id":"1","parent_id":null}']
    expect(parentsFirst(table('a', 'a'), rows)).toEqual([...rows].reverse())
    expect(() => parentsFirst(table('a', 'a'), ['{"id":"1","parent_id":"2"}', '{"id":"2","parent_id":"1"}'])).toThrow('ARCHIVE_ROWS_CIRCLE')
  })
})

describe('an encrypted archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'container-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string): string => path.join(folder, name)

  it('opens with its passphrase alone, whole', async () => {
    const content = Buffer.alloc(300_000, 'abc')
    writeFileSync(file('plain'), content)
    await pipeline(createReadStream(file('plain')), encryptStream('口令一'), createWriteStream(file('sealed')))
    expect([await isEncrypted(file('sealed')), await isEncrypted(file('plain'))]).toEqual([true, false])
    await decryptFile(file('sealed'), '口令一', file('open'))
    expect(readFileSync(file('open')).equals(content)).toBe(true)
    await expect(decryptFile(file('sealed'), '口令二', file('wrong'))).rejects.toThrow('ARCHIVE_PASSPHRASE_WRONG')
    const changed = readFileSync(file('sealed'))
    changed.writeUInt8(changed.readUInt8(1000) ^ 1, 1000)
    writeFileSync(file('changed'), changed)
    await expect(decryptFile(file('changed'), '口令一', file('wrong'))).rejects.toThrow('ARCHIVE_PASSPHRASE_WRONG')
  })
})
