import { orientationBlock, orientationOf } from './exif-orientation.ts'

/** Chunks that the picture needs. */
const neededChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

const exifFlag = 0x08
const xmpFlag = 0x04

const exifOf = (content: Buffer): Buffer => (content.toString('latin1', 0, 6) === 'Exif\0\0' ? content.subarray(6) : content)

const chunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** The extended header without the mark of XMP, and with that of EXIF only when the orientation is kept. */
const header = (content: Buffer, hasExif: boolean): Buffer => {
  const copy = Buffer.from(content)
  if (copy.length > 0) copy.writeUInt8((copy.readUInt8(0) & ~(exifFlag | xmpFlag)) | (hasExif ? exifFlag : 0), 0)
  return copy
}

/** A WebP with its picture and of EXIF the orientation alone. Undefined when it is no whole WebP. */
export const stripWebp = (bytes: Buffer): Buffer | undefined => {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined
  const end = bytes.readUInt32LE(4) + 8
  if (end > bytes.length + 1) return undefined
  const kept: Array<{ type: string; content: Buffer }> = []
  let orientation = 1
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); ) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    if (at + 8 + length > bytes.length) return undefined
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'EXIF') orientation = orientationOf(exifOf(content))
    if (neededChunks.has(type)) kept.push({ type, content })
    at += 8 + length + (length % 2)
  }
  if (!kept.some(({ type }) => type.startsWith('VP8') || type === 'ANMF')) return undefined
  const isExtended = kept.some(({ type }) => type === 'VP8X')
  const turned = isExtended && orientation !== 1
  const body = [
    ...kept.map(({ type, content }) => chunk(type, type === 'VP8X' ? header(content, turned) : content)),
    ...(turned ? [chunk('EXIF', orientationBlock(orientation))] : []),
  ]
  const out = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...body])
  out.writeUInt32LE(out.length - 8, 4)
  return out
}
