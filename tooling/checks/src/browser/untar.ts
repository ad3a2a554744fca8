import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const BLOCK = 512

const textOf = (bytes: Buffer): string => {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end)
}

/**
 * Writes the files, folders and links of a plain (ustar) archive below `target`. A name that leads out of `target` is an error.
 * It exists because a bare machine may have no `tar`.
 */
export const untar = (archive: Buffer, target: string): void => {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK)
    const name = textOf(header.subarray(0, 100))
    if (name === '') break
    const prefix = textOf(header.subarray(345, 500))
    const file = path.resolve(target, prefix === '' ? name : `${prefix}/${name}`)
    if (path.relative(target, file).startsWith('..')) throw new Error(`The archive names ${name}, which lies outside.`)
    const size = Number.parseInt(textOf(header.subarray(124, 136)).trim() || '0', 8)
    const kind = textOf(header.subarray(156, 157))
    if (kind === '5') mkdirSync(file, { recursive: true })
    if (kind === '0' || kind === '') {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, archive.subarray(at + BLOCK, at + BLOCK + size))
      chmodSync(file, 0o755)
    }
    if (kind === '2') {
      mkdirSync(path.dirname(file), { recursive: true })
      symlinkSync(textOf(header.subarray(157, 257)), file)
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}
