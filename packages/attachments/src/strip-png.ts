import { crc32 } from 'node:zlib'
import { orientationBlock, orientationOf } from './exif-orientation.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Chunks that the picture needs; texts, times, EXIF and XMP are none of them. */
const neededChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD', 'cICP', 'mDCV', 'cLLI', 'hIST', 'sPLT'])

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const out = Buffer.alloc(named.length + 8)
  out.writeUInt32BE(content.length, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named), named.length + 4)
  return out
}

/** A PNG with its picture and of EXIF the orientation alone; whatever stands behind its end is left out. Undefined when it is no whole PNG. */
export const stripPng = (bytes: Buffer): Buffer | undefined => {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined
  const kept: Buffer[] = []
  let orientation = 1
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) return undefined
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4))
    if (neededChunks.has(type)) kept.push(bytes.subarray(at, end))
    at = end
    if (type !== 'IEND') continue
    const [head, ...rest] = kept
    if (head === undefined) return undefined
    return Buffer.concat([signature, head, ...(orientation === 1 ? [] : [chunk('eXIf', orientationBlock(orientation))]), ...rest])
  }
  return undefined
}
