import { AppError, newId } from '@dangjian/kernel'
import { createHash } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanFile } from './clean-file.ts'
import { safeFileName } from './file-name.ts'
import { fileLimit, videoLimit } from './media-kinds.ts'
import { hashOfFile, type WholeFile } from './object-store.ts'
import { sniffMedia } from './sniff-media.ts'
import { asStorageError } from './storage-error.ts'
import { writeWhole } from './write-whole.ts'

/** A file that came in whole, was recognized and cleaned, and waits in a temporary place. */
export interface ReceivedFile extends WholeFile {
  readonly name: string
  readonly mediaType: string
  /** Removes the temporary file. */
  discard(): Promise<void>
}

const isVideo = (head: Buffer): boolean => head.toString('latin1', 4, 8) === 'ftyp'

/** Passes a stream on up to its limit, hashing it; what comes beyond is read and thrown away, so that a browser that is still sending gets the answer. */
const measured = (source: AsyncIterable<Buffer>) => {
  const digest = createHash('sha256')
  const state = { size: 0, isTooLarge: false, limit: fileLimit }
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      if (state.size === 0) state.limit = isVideo(chunk) ? videoLimit : fileLimit
      state.size += chunk.length
      state.isTooLarge ||= state.size > state.limit
      if (state.isTooLarge) continue
      digest.update(chunk)
      yield chunk
    }
  }
  return { chunks, state, sha256: () => digest.digest('hex') }
}

/**
 * Takes a file in: streamed into `folder`, its kind read from its content, photos and videos stripped of place and device, its hash that of the bytes as
 * kept. Throws FILE_TOO_LARGE (413), FILE_EMPTY, FILE_KIND_REFUSED, FILE_DAMAGED, FILE_DISGUISED, FILE_BOMB, FILE_MACROS, and STORAGE_FULL (503).
 */
export const receiveFile = async (source: AsyncIterable<Buffer>, options: { readonly folder: string; readonly name: string }): Promise<ReceivedFile> => {
  const path = join(options.folder, `${newId()}.part`)
  const discard = (): Promise<void> => rm(path, { force: true })
  try {
    await mkdir(options.folder, { recursive: true, mode: 0o700 })
    const { chunks, state, sha256 } = measured(source)
    await writeWhole(chunks(), path)
    if (state.isTooLarge) throw new AppError('FILE_TOO_LARGE', { megabytes: state.limit / 1024 / 1024 }, 413)
    const kind = await sniffMedia(path, state.size)
    if (state.size > kind.limit) throw new AppError('FILE_TOO_LARGE', { megabytes: kind.limit / 1024 / 1024 }, 413)
    const isChanged = await cleanFile(path, kind)
    const [size, hash] = isChanged ? [(await stat(path)).size, await hashOfFile(path)] : [state.size, sha256()]
    return { path, size, sha256: hash, name: safeFileName(options.name, kind), mediaType: kind.mediaType, discard }
  } catch (error) {
    await discard()
    throw asStorageError(error)
  }
}
