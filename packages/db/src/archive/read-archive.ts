import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { AppError } from '@dangjian/kernel'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { z } from 'zod'
import { archiveManifestSchema, archiveShapeSchema, contentFile, tableFile, type ArchiveManifest, type ArchiveTable } from './archive-format.ts'

/** An archive opened for reading. */
export interface OpenArchive {
  readonly manifest: ArchiveManifest
  readonly tables: readonly ArchiveTable[]
  /** The lines of one table. */
  lines(table: string): AsyncIterable<string>
  /** The bytes of one file of the records, as they lie in the archive: whoever reads them checks the hash. */
  content(sha256: string): Promise<Readable>
  close(): void
}

/** Schema and manifest are small (100 bytes for each file); more is not one of ours. */
const MAX_HEAD_BYTES = 64 * 1024 * 1024

const unreadable = (): AppError => new AppError('ARCHIVE_UNREADABLE', {}, 422)

const entriesOf = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', reject)
    zip.readEntry()
  })

/** Opens a clear archive. Throws ARCHIVE_UNREADABLE when it is no archive of this format. */
export const openArchive = async (file: string): Promise<OpenArchive> => {
  const zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(file, { lazyEntries: true, autoClose: false }).catch(() => {
    throw unreadable()
  })
  try {
    const entries = await entriesOf(zip)
    const streamOf = (name: string): Promise<Readable> => {
      const entry = entries.get(name)
      if (!entry) throw unreadable()
      return promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry)
    }
    const parsed = async <T>(name: string, schema: z.ZodType<T>): Promise<T> => {
      if ((entries.get(name)?.uncompressedSize ?? 0) > MAX_HEAD_BYTES) throw unreadable()
      const chunks: Buffer[] = []
      for await (const chunk of await streamOf(name)) chunks.push(chunk as Buffer)
      const result = schema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      if (!result.success) throw unreadable()
      return result.data
    }
    const manifest = await parsed('manifest.json', archiveManifestSchema)
    const { tables } = await parsed('schema.json', archiveShapeSchema)
    return {
      manifest,
      tables,
      lines: async function* (table) {
        const stream = await streamOf(tableFile(table))
        for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) if (line !== '') yield line
      },
      content: (sha256) => streamOf(contentFile(sha256)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof AppError ? error : unreadable()
  }
}
