import { orientationBlock, orientationOf } from './exif-orientation.ts'

const exifMark = Buffer.from('Exif\0\0', 'latin1')
const colourProfile = 'ICC_PROFILE\0'
const adobe = 'Adobe'

/** Segments that the picture needs: JFIF, the colour profile and Adobe's colour transform; of all others only tables and frames stay. */
const isKept = (marker: number, content: Buffer): boolean => {
  if (marker === 0xe0) return content.toString('latin1', 0, 5) === 'JFIF\0'
  if (marker === 0xe2) return content.toString('latin1', 0, colourProfile.length) === colourProfile
  if (marker === 0xee) return content.toString('latin1', 0, adobe.length) === adobe
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** End of the entropy-coded data that begins at `from`: the next marker that is neither a stuffed byte nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return bytes.length
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at += next === 0xff ? 1 : 2
  }
}

/**
 * A JPEG with its picture and nothing that tells where, when, by whom and with what it was taken: EXIF, XMP, IPTC, maker's data, thumbnails,
 * comments and everything behind the end of the picture are left out; of EXIF the orientation stays. Undefined when it is no whole JPEG.
 */
export const stripJpeg = (bytes: Buffer): Buffer | undefined => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return undefined
  const kept: Buffer[] = []
  let orientation = 1
  let at = 2
  let hasScan = false
  while (at + 4 <= bytes.length || (at + 2 <= bytes.length && bytes.readUInt8(at + 1) === 0xd9)) {
    if (bytes.readUInt8(at) !== 0xff) return undefined
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      if (!hasScan) return undefined
      const turned = orientation === 1 ? [] : [segment(0xe1, Buffer.concat([exifMark, orientationBlock(orientation)]))]
      return Buffer.concat([Buffer.from([0xff, 0xd8]), ...turned, ...kept, Buffer.from([0xff, 0xd9])])
    }
    const length = bytes.readUInt16BE(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return undefined
    const content = bytes.subarray(at + 4, end)
    if (marker === 0xe1 && content.subarray(0, 6).equals(exifMark)) orientation = orientationOf(content.subarray(6))
    if (isKept(marker, content)) kept.push(bytes.subarray(at, end))
    at = end
    if (marker !== 0xda) continue
    hasScan = true
    at = endOfScan(bytes, end)
    kept.push(bytes.subarray(end, at))
  }
  return undefined
}
