import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@dangjian/kernel'
import type { Tx } from '../database.ts'
import type { FileEntry } from './archive-format.ts'
import type { OpenArchive } from './read-archive.ts'

/** The files of a tenant's records, wherever they lie; given by the domain that keeps them. */
export interface ArchiveFiles {
  /** Every file that a record refers to, once each, in the order of its hash. */
  list(tx: Tx, tenantId: string): Promise<FileEntry[]>
  read(tenantId: string, sha256: string): Promise<Readable>
  has(tenantId: string, sha256: string): Promise<boolean>
  put(tenantId: string, file: FileEntry & { readonly path: string }): Promise<void>
  remove(tenantId: string, sha256: string): Promise<void>
}

const damaged = (sha256: string): AppError => new AppError('ARCHIVE_DAMAGED', { tables: `files/${sha256}` }, 422)

const unpack = async (source: Readable, target: string): Promise<FileEntry> => {
  const digest = createHash('sha256')
  let size = 0
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      const bytes = chunk as Buffer
      digest.update(bytes)
      size += bytes.length
      yield bytes
    }
  }
  await pipeline(hashed(), createWriteStream(target, { mode: 0o600 }))
  return { sha256: digest.digest('hex'), size }
}

/**
 * Puts the files of an archive where the records' files lie, each checked against its hash, and takes back what it has put when the import fails after all.
 * `fill` throws ARCHIVE_DAMAGED for bytes that are not what their name says and for a file that the records refer to and the archive lacks.
 */
export const fillFiles = ({ manifest, content }: OpenArchive, files: ArchiveFiles): { fill(tx: Tx): Promise<void>; takeBack(): Promise<void> } => {
  const { id } = manifest.tenant
  const added: string[] = []
  return {
    fill: async (tx) => {
      const given = new Set(manifest.files.map(({ sha256 }) => sha256))
      const missing = (await files.list(tx, id)).find(({ sha256 }) => !given.has(sha256))
      if (missing) throw damaged(missing.sha256)
      const folder = await mkdtemp(path.join(tmpdir(), 'archive-files-'))
      try {
        for (const { sha256, size } of manifest.files) {
          const target = path.join(folder, sha256)
          const found = await unpack(await content(sha256), target)
          if (found.sha256 !== sha256 || found.size !== size) throw damaged(sha256)
          if (!(await files.has(id, sha256))) {
            added.push(sha256)
            await files.put(id, { path: target, sha256, size })
          }
          await rm(target)
        }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    takeBack: async () => {
      for (const sha256 of added) await files.remove(id, sha256)
    },
  }
}
