import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { AppError } from '@dangjian/kernel'

const MEGABYTE = 1024 * 1024
/** Largest upload that is read. */
export const maxWorkbookBytes = 20 * MEGABYTE
// A roster of 100,000 rows unpacks to about 120 MB; more than this no workbook needs.
const maxUnpackedBytes = 300 * MEGABYTE
// Sheets pack about 20 to 1. Beyond this a large archive is made to unpack, not to be read.
const maxRatio = 100
const ratioMattersFrom = 50 * MEGABYTE
const maxEntries = 5000

/** One file of an archive. `read` unpacks it within what its head declares. */
export interface ArchiveEntry {
  readonly path: string
  readonly unpackedBytes: number
  read(): Buffer
  /** The same piece by piece, for a sheet that unpacks to a hundred megabytes. */
  chunks(): AsyncIterable<Buffer>
}

const notXlsx = (): AppError => new AppError('WORKBOOK_NOT_XLSX')
const tooLarge = (): AppError => new AppError('WORKBOOK_TOO_LARGE', { limit: maxWorkbookBytes / MEGABYTE }, 413)

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const SENTINEL = 0xffffffff

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  throw notXlsx()
}

/** Sizes and offset of a central record; where 32 bits did not suffice they stand in the ZIP64 field, in this order. */
const numbersOf = (bytes: Buffer, at: number, extraAt: number, extraEnd: number): { unpacked: number; packed: number; offset: number } => {
  const [unpacked, packed, offset] = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
  let field = extraAt
  while (field + 4 <= extraEnd && bytes.readUInt16LE(field) !== 1) field += 4 + bytes.readUInt16LE(field + 2)
  let next = field + 4
  const wide = (value: number): number => {
    if (value !== SENTINEL || next + 8 > extraEnd) return value
    next += 8
    return Number(bytes.readBigUInt64LE(next - 8))
  }
  return { unpacked: wide(unpacked), packed: wide(packed), offset: wide(offset) }
}

const bodyOf = (bytes: Buffer, { packed, offset }: { packed: number; offset: number }): Buffer => {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  return bytes.subarray(start, start + packed)
}

async function* chunksOf(bytes: Buffer, method: number, numbers: { unpacked: number; packed: number; offset: number }): AsyncGenerator<Buffer> {
  const body = bodyOf(bytes, numbers)
  if (method === 0) return yield body
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  inflate.end(body)
  let size = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > numbers.unpacked) throw tooLarge()
      yield chunk
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw notXlsx()
  }
}

const readEntry = (bytes: Buffer, method: number, { unpacked, packed, offset }: { unpacked: number; packed: number; offset: number }): Buffer => {
  const body = bodyOf(bytes, { packed, offset })
  if (method === 0) return body
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, unpacked) })
  } catch (error) {
    // More comes out than the head declares: an archive that lies is not unpacked further.
    if (error instanceof RangeError) throw tooLarge()
    throw notXlsx()
  }
}

/**
 * The files of an uploaded archive, from its directory, before anything is unpacked. Throws WORKBOOK_TOO_LARGE (413) for an upload over 20 MB and for one that
 * would unpack to more than 300 MB or out of all proportion, WORKBOOK_NOT_XLSX for what is no archive.
 */
export const checkArchive = (content: Uint8Array): ArchiveEntry[] => {
  if (content.length > maxWorkbookBytes) throw tooLarge()
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length < 22 || bytes.readUInt16LE(0) !== 0x4b50) throw notXlsx()
  const end = findEnd(bytes)
  const entries: ArchiveEntry[] = []
  try {
    let at = bytes.readUInt32LE(end + 16)
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE || entries.length > maxEntries) throw notXlsx()
      const [method, nameLength, extraLength] = [bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)]
      const extraAt = at + 46 + nameLength
      const numbers = numbersOf(bytes, at, extraAt, extraAt + extraLength)
      entries.push({ path: bytes.toString('utf8', at + 46, extraAt), unpackedBytes: numbers.unpacked, read: () => readEntry(bytes, method, numbers), chunks: () => chunksOf(bytes, method, numbers) })
      at = extraAt + extraLength + bytes.readUInt16LE(at + 32)
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw notXlsx()
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpacked > maxUnpackedBytes || (unpacked > ratioMattersFrom && unpacked > maxRatio * bytes.length)) throw tooLarge()
  return entries
}
