import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { noAccess, systemActor } from '@dangjian/contracts'
import { AppError, conflict, type Clock } from '@dangjian/kernel'
import type { Database, Tx } from '../database.ts'
import { fieldCipher, type FieldCipher } from '../field-cipher.ts'
import { inScope } from '../scope.ts'
import { fillFiles, type ArchiveFiles } from './archive-files.ts'
import type { ArchiveManifest, ArchiveTable, TableDigest } from './archive-format.ts'
import { refuseForeignBound } from './bound-columns.ts'
import { adoptId, birthTables, clearBirth, hasRows, insertTableLines, selectArchiveTables } from './archive-store.ts'
import { checksumOf, startDigest } from './digest.ts'
import { digestTenant } from './export-tenant.ts'
import { decryptFile, isEncrypted } from './passphrase-container.ts'
import { openArchive, type OpenArchive } from './read-archive.ts'
import { inReferenceOrder, parentsFirst } from './table-order.ts'

/** What an import needs to know. `database` is opened as the role `migrator`, `tenantId` is the empty tenant that the records go to. */
export interface ImportOptions {
  readonly database: Database
  readonly masterKey: Buffer
  readonly clock: Clock
  readonly operator: string
  readonly tenantId: string
  /** A clear archive, see `withArchive`. */
  readonly archive: OpenArchive
  readonly files: ArchiveFiles
  readonly onTable?: (name: string, place: number, of: number) => void
}

/** Lines of one statement. */
const CHUNK = 2000

/** Opens an archive, decrypting it beside the system's temporary files when it is encrypted; the clear copy is removed at the end. */
export const withArchive = async <T>(file: string, passphrase: string | null, work: (archive: OpenArchive) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'archive-'))
  try {
    const encrypted = await isEncrypted(file)
    if (encrypted && passphrase === null) throw new AppError('ARCHIVE_PASSPHRASE_MISSING', {}, 422)
    const clear = encrypted ? path.join(folder, 'clear.zip') : file
    if (encrypted) await decryptFile(file, passphrase ?? '', clear)
    const archive = await openArchive(clear)
    try {
      return await work(archive)
    } finally {
      archive.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tables of the archive that this deployment lacks, or that lack a column here. */
const missingHere = (theirs: readonly ArchiveTable[], ours: readonly ArchiveTable[]): string[] =>
  theirs.flatMap(({ name, columns }) => {
    const own = ours.find((table) => table.name === name)
    if (!own) return [name]
    return columns.filter((column) => !own.columns.some((each) => each.name === column.name && each.sealed === column.sealed)).map((column) => `${name}.${column.name}`)
  })

const requireEmpty = async (tx: Tx, tables: readonly ArchiveTable[], tenantId: string): Promise<void> => {
  for (const { name } of tables) {
    if (!birthTables.includes(name) && (await hasRows(tx, name, tenantId))) throw conflict('ARCHIVE_TENANT_NOT_EMPTY', { table: name })
  }
}

const fill = async (tx: Tx, archive: OpenArchive, table: ArchiveTable, tenantId: string, fields: FieldCipher): Promise<TableDigest> => {
  const digest = startDigest(table.name)
  const isOwnParent = table.references.some((reference) => reference.table === table.name)
  let waiting: string[] = []
  for await (const line of archive.lines(table.name)) {
    digest.add([line])
    waiting.push(line)
    if (waiting.length < CHUNK || isOwnParent) continue
    await insertTableLines(tx, table, tenantId, fields, waiting)
    waiting = []
  }
  const rest = isOwnParent ? parentsFirst(table, waiting) : waiting
  for (let from = 0; from < rest.length; from += CHUNK) await insertTableLines(tx, table, tenantId, fields, rest.slice(from, from + CHUNK))
  return digest.end()
}

const sameDigests = (a: readonly TableDigest[], b: readonly TableDigest[]): string[] =>
  a.filter(({ name, rows, sha256 }) => !b.some((each) => each.name === name && each.rows === rows && each.sha256 === sha256)).map(({ name }) => name)

/**
 * Fills an empty tenant with the records of an archive, all or nothing: the tenant takes on the archive's identity (its id stands in its audit
 * chain), sealed fields are sealed with the keys of this deployment, and what now stands is read back and compared with the archive's
 * checksums before the transaction commits. Throws ARCHIVE_SCHEMA_UNKNOWN (tables or columns that this version lacks),
 * ARCHIVE_TENANT_NOT_EMPTY, ARCHIVE_URN_OPEN (a ballot under way, under another master key), ARCHIVE_DAMAGED (the file is not what its manifest says) and ARCHIVE_NOT_IDENTICAL.
 */
export const importTenant = async (options: ImportOptions): Promise<ArchiveManifest> => {
  const { database, masterKey, clock, archive, tenantId } = options
  const { manifest } = archive
  const id = manifest.tenant.id
  const actor = systemActor(options.operator)
  const files = fillFiles(archive, options.files)
  await inScope(database, { tenantId: id, actor, access: noAccess, clock, requestId: 'operator', masterKey }, async (scope) => {
    const { tx } = scope
    const ours = inReferenceOrder(await selectArchiveTables(tx))
    const unknown = missingHere(archive.tables, ours)
    if (unknown.length > 0) throw new AppError('ARCHIVE_SCHEMA_UNKNOWN', { missing: unknown.slice(0, 20).join(', '), count: unknown.length }, 422)
    await requireEmpty(tx, ours, tenantId)
    await clearBirth(tx, tenantId)
    if (tenantId !== id) await adoptId(tx, tenantId, id)
    const fields = fieldCipher(masterKey, id)
    await refuseForeignBound(archive, manifest, fields)
    const given = new Map(archive.tables.map((table) => [table.name, table]))
    const tables = ours.flatMap((table) => {
      const theirs = given.get(table.name)
      return theirs ? [{ ...theirs, indexes: table.indexes, references: table.references }] : []
    })
    const read: TableDigest[] = []
    for (const [index, table] of tables.entries()) {
      options.onTable?.(table.name, index + 1, tables.length)
      read.push(await fill(tx, archive, table, id, fields))
    }
    const damaged = sameDigests(manifest.tables, read)
    if (damaged.length > 0 || checksumOf(manifest.tables) !== manifest.checksum) throw new AppError('ARCHIVE_DAMAGED', { tables: damaged.join(', ') }, 422)
    const differing = sameDigests(manifest.tables, await digestTenant(tx, tables, id, fields))
    if (differing.length > 0) throw new AppError('ARCHIVE_NOT_IDENTICAL', { tables: differing.join(', ') })
    await files.fill(tx)
    await scope.audit({
      action: 'tenant.archive-imported',
      subject: { type: 'tenant', id },
      summary: `从${manifest.exportedAt.slice(0, 10)}的全量导出恢复“${manifest.tenant.name}”的全部数据`,
      details: { checksum: manifest.checksum, exportedAt: manifest.exportedAt, formerId: tenantId },
    })
  }).catch(async (error: unknown) => {
    await files.takeBack()
    throw error
  })
  return manifest
}
