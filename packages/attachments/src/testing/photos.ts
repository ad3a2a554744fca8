import { crc32, deflateSync } from 'node:zlib'

/** The place that the sample photos were taken at, as EXIF holds it: 29° 20′ 21.76″ N, 104° 46′ 15.43″ E. */
const place = { latitude: [29, 1, 20, 1, 2176, 100], longitude: [104, 1, 46, 1, 1543, 100] } as const

/** Texts of the sample photos that no stored copy may hold. */
export const secrets = ['CAMERA-OWNER', 'ExampleCam 9', '2026:11:15 09:31:07', 'exif:GPSLatitude', 'TRAILING-VIDEO']

/** An EXIF block as a phone writes it: orientation 6, make, owner, time and a GPS directory. */
export const phoneExif = (): Buffer => {
  const ascii: Array<[tag: number, text: string]> = [[0x01_0f, 'ExampleCam 9\0'], [0x01_32, '2026:11:15 09:31:07\0'], [0x01_3b, 'CAMERA-OWNER\0']]
  const out = Buffer.alloc(400)
  out.write('II*\0', 0, 'latin1')
  out.writeUInt32LE(8, 4)
  let data = 200
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    out.writeUInt16LE(tag, at)
    out.writeUInt16LE(type, at + 2)
    out.writeUInt32LE(count, at + 4)
    out.writeUInt32LE(value, at + 8)
  }
  const texts = ascii.map(([tag, text]) => {
    const at = data
    out.write(text, at, 'latin1')
    data += text.length + (text.length % 2)
    return { tag, at, count: text.length }
  })
  const rationals = (values: readonly number[]): number => {
    const at = data
    values.forEach((value, index) => out.writeUInt32LE(value, at + index * 4))
    data += values.length * 4
    return at
  }
  const [make, time, owner] = texts
  out.writeUInt16LE(5, 8)
  if (make) entry(10, make.tag, 2, make.count, make.at)
  entry(22, 0x01_12, 3, 1, 6)
  if (time) entry(34, time.tag, 2, time.count, time.at)
  if (owner) entry(46, owner.tag, 2, owner.count, owner.at)
  entry(58, 0x88_25, 4, 1, 100)
  out.writeUInt16LE(4, 100)
  entry(102, 1, 2, 2, Buffer.from('N\0\0\0').readUInt32LE(0))
  entry(114, 2, 5, 3, rationals(place.latitude))
  entry(126, 3, 2, 2, Buffer.from('E\0\0\0').readUInt32LE(0))
  entry(138, 4, 5, 3, rationals(place.longitude))
  return out
}

const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="29,20.36N"/></x:xmpmeta>'

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** One grey pixel, without any metadata. */
export const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
)

/** A JPEG with what a phone adds to it: EXIF with place, XMP with place, IPTC, a comment, and a short video behind the picture's end. */
export const withPlace = (jpeg: Buffer): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), phoneExif()])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`, 'latin1')),
    segment(0xed, Buffer.from('Photoshop 3.0\0CAMERA-OWNER', 'latin1')),
    segment(0xfe, Buffer.from('CAMERA-OWNER', 'latin1')),
    jpeg.subarray(2),
    Buffer.from('\0\0\0\u0018ftypmp42TRAILING-VIDEO', 'latin1'),
  ])

/** A small JPEG as a phone gives it. */
export const phoneJpeg = (): Buffer => withPlace(Buffer.concat([plainJpeg, Buffer.from([0xff, 0xd9])]))

const pngChunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG of one pixel with EXIF, XMP, a text and something behind its end. */
export const phonePng = (): Buffer => {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('eXIf', phoneExif()),
    pngChunk('tEXt', Buffer.from('Author\0CAMERA-OWNER', 'latin1')),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`, 'latin1')),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
    Buffer.from('TRAILING-VIDEO', 'latin1'),
  ])
}

const webpChunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** A WebP of one pixel with EXIF and XMP. */
export const phoneWebp = (): Buffer => {
  const picture = Buffer.from('LwAAAAAHEP0PRET/Aw==', 'base64')
  const body = [
    webpChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])), webpChunk('VP8L', picture), webpChunk('EXIF', phoneExif()), webpChunk('XMP ', Buffer.from(xmp, 'latin1')),
  ]
  const out = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...body])
  out.writeUInt32LE(out.length - 8, 4)
  return out
}

const box = (type: string, ...contents: Buffer[]): Buffer => {
  const content = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** The bones of an MP4 with the place in it, as phones write it, `bytes` of content long. */
export const phoneVideo = (bytes = 64): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\u0002\0isomiso2mp41', 'latin1')),
    box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), box('udta', box('name', Buffer.from('CAMERA-OWNER')))), box('udta', box('\u00a9xyz', Buffer.from('\0\u0012\u0015\u00c7+29.3393+104.7709/', 'latin1')))),
    box('mdat', Buffer.alloc(bytes, 7)),
  ])
