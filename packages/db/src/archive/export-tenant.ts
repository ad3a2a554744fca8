import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Database, Tx } from '../database.ts'
import { fieldCipher, type FieldCipher } from '../field-cipher.ts'
import type { ArchiveFiles } from './archive-files.ts'
import { archiveFormat, archiveVersion, contentFile, tableFile, type ArchiveManifest, type ArchiveTable, type TableDigest } from './archive-format.ts'
import { keyPrintOf } from './bound-columns.ts'
import { readTableLines, selectArchiveTables } from './archive-store.ts'
import { checksumOf, startDigest } from './digest.ts'
import { encryptStream } from './passphrase-container.ts'
import { inReferenceOrder } from './table-order.ts'

/** What an export needs to know. `database` is opened as the role `migrator`; `passphrase` null writes the archive in the clear. */
export interface ExportOptions {
  readonly database: Database
  readonly masterKey: Buffer
  readonly tenant: ArchiveManifest['tenant']
  readonly at: Date
  readonly file: string
  readonly passphrase: string | null
  readonly files: ArchiveFiles
  /** Told before each table. */
  readonly onTable?: (name: string, place: number, of: number) => void
}

const linesOf = async function* (tx: Tx, table: ArchiveTable, tenantId: string, fields: FieldCipher, done: (digest: TableDigest) => void): AsyncGenerator<string> {
  const digest = startDigest(table.name)
  for await (const lines of readTableLines(tx, table, tenantId, fields)) {
    digest.add(lines)
    yield `${lines.join('\n')}\n`
  }
  done(digest.end())
}

/** The digests of every table of a tenant as an export would write them. */
export const digestTenant = async (tx: Tx, tables: readonly ArchiveTable[], tenantId: string, fields: FieldCipher): Promise<TableDigest[]> => {
  const digests: TableDigest[] = []
  for (const table of tables) {
    for await (const text of linesOf(tx, table, tenantId, fields, (digest) => digests.push(digest))) void text
  }
  return digests
}

/**
 * Writes everything of one tenant into one file (docs/archive.md): a ZIP of JSON lines, a schema and a manifest with checksums, encrypted when a
 * passphrase is given. Reads one moment of the database; sealed fields leave in the clear, so the file is as sensitive as the database itself.
 */
export const exportTenant = async (options: ExportOptions): Promise<ArchiveManifest> => {
  const { database, masterKey, tenant, at, file, passphrase } = options
  const fields = fieldCipher(masterKey, tenant.id)
  return database.db.transaction(
    async (tx) => {
      const tables = inReferenceOrder(await selectArchiveTables(tx))
      const zip = new ZipFile()
      const out = createWriteStream(file, { mode: 0o600, flags: 'wx' })
      await once(out, 'open')
      const written = passphrase === null ? pipeline(zip.outputStream, out) : pipeline(zip.outputStream, encryptStream(passphrase), out)
      const failed = new Promise<never>((_resolve, reject) => zip.once('error', reject))
      const digests: TableDigest[] = []
      let manifest: ArchiveManifest | undefined
      const add = (name: string, content: () => Readable): void => zip.addReadStreamLazy(name, { mtime: at }, (give) => give(null, content()))
      add('schema.json', () => Readable.from([JSON.stringify({ tables }, null, 1)]))
      tables.forEach((table, index) =>
        add(tableFile(table.name), () => {
          options.onTable?.(table.name, index + 1, tables.length)
          return Readable.from(linesOf(tx, table, tenant.id, fields, (digest) => digests.push(digest)))
        }),
      )
      // Files are packed already, most of them.
      const files = await options.files.list(tx, tenant.id)
      for (const { sha256 } of files) zip.addReadStreamLazy(contentFile(sha256), { mtime: at, compress: false }, (give) => void options.files.read(tenant.id, sha256).then((stream) => give(null, stream), (error: unknown) => zip.emit('error', error)))
      // Asked for last, when every table has been read.
      add('manifest.json', () => {
        manifest = { format: archiveFormat, version: archiveVersion, exportedAt: at.toISOString(), tenant, tables: digests, files, keyPrint: keyPrintOf(fields), checksum: checksumOf(digests) }
        return Readable.from([JSON.stringify(manifest, null, 1)])
      })
      zip.end()
      await Promise.race([written, failed]).catch(async (error: unknown) => {
        // Half an archive is none.
        out.destroy()
        await rm(file, { force: true })
        throw error
      })
      if (manifest === undefined) throw new Error('the archive ended before its manifest')
      return manifest
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}
