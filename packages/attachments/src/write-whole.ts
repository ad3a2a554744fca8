import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asStorageError } from './storage-error.ts'

/** Writes a stream into a file and forces it to the disk; when it does not end well the file is gone again. Throws STORAGE_FULL. */
export const writeWhole = async (source: Readable | AsyncIterable<Buffer>, path: string): Promise<void> => {
  try {
    await pipeline(source, createWriteStream(path, { mode: 0o600, flush: true }))
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw asStorageError(error)
  }
}
