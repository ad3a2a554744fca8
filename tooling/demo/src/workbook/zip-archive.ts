import { crc32, deflateRawSync } from 'node:zlib'

/** One entry; `declaredSize` lets its heads lie about the size after unpacking. */
export interface ZipEntry {
  readonly path: string
  readonly body: Uint8Array
  readonly stored?: boolean
  readonly declaredSize?: number
}

const UTF8_NAMES = 0x0800
const DEFLATE = 8

const numbers = (...fields: ReadonlyArray<readonly [value: number, bytes: 2 | 4]>): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let offset = 0
  for (const [value, bytes] of fields) offset = buffer.writeUIntLE(value, offset, bytes)
  return buffer
}

/** Packs entries into a ZIP archive by hand, because a library would refuse to write the damaged ones that the tests need. */
export const zipArchive = (entries: readonly ZipEntry[]): Uint8Array => {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, body, stored = false, declaredSize = body.length } of entries) {
    const data = stored ? body : deflateRawSync(body, { level: 9 })
    const name = Buffer.from(path, 'utf8')
    const common = numbers([20, 2], [UTF8_NAMES, 2], [stored ? 0 : DEFLATE, 2], [0, 4], [crc32(body), 4], [data.length, 4], [declaredSize, 4], [name.length, 2], [0, 2])
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, name, data)
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), numbers([20, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name)
    offset += 4 + common.length + name.length + data.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = numbers([0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [directoryBytes.length, 4], [offset, 4], [0, 2])
  return new Uint8Array(Buffer.concat([...parts, directoryBytes, Buffer.from('PK\u0005\u0006', 'latin1'), end]))
}
