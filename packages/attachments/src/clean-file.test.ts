import { zipSync } from 'fflate'
import exifr from 'exifr'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { orientationOf } from './exif-orientation.ts'
import { receiveFile, type ReceivedFile } from './receive-file.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'
import { phoneExif, phoneJpeg, phonePng, phoneVideo, phoneWebp, plainJpeg, secrets } from './testing/photos.ts'

const folder = mkdtempSync(join(tmpdir(), 'receive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const receive = (bytes: Buffer, name = '文件'): Promise<ReceivedFile> => receiveFile(Readable.from([bytes.subarray(0, 20), bytes.subarray(20)]), { folder, name })

const zip = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files))

const wordParts = { '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/document.xml': Buffer.from('<w:document/>') }

describe('a photo', () => {
  it.each([['jpg', 'image/jpeg', phoneJpeg()], ['png', 'image/png', phonePng()], ['webp', 'image/webp', phoneWebp()]])('as %s keeps its picture and its orientation, and neither place, time, owner nor what was hidden behind it', async (ending, mediaType, photo) => {
    const file = await receive(photo, `合影.${ending}`)
    const kept = readFileSync(file.path)
    expect([file.mediaType, file.name, file.size]).toEqual([mediaType, `合影.${ending}`, kept.length])
    for (const secret of secrets) expect(kept.includes(secret), secret).toBe(false)
    // The coordinates themselves, in the byte order of the original.
    const coordinates = Buffer.alloc(8)
    coordinates.writeUInt32LE(29, 0)
    coordinates.writeUInt32LE(1, 4)
    expect([photo.includes(coordinates), kept.includes(coordinates)]).toEqual([true, false])
    const exif = kept.indexOf('MM\0*')
    expect(orientationOf(kept.subarray(exif))).toBe(6)
  })

  it('had a place that a reader of photos finds, and has none afterwards', async () => {
    const read = async (bytes: Buffer): Promise<unknown> => exifr.gps(bytes)
    expect(await read(phoneJpeg())).toMatchObject({ latitude: expect.closeTo(29.339, 2) as number, longitude: expect.closeTo(104.77, 2) as number })
    const kept = readFileSync((await receive(phoneJpeg())).path)
    expect(await read(kept)).toBeUndefined()
    expect(await exifr.parse(kept, { translateValues: false })).toEqual({ Orientation: 6 })
  })

  it('without marks stays as it is, and a torn one is refused', async () => {
    const whole = Buffer.concat([plainJpeg, Buffer.from([0xff, 0xd9])])
    expect(stripJpeg(whole)).toEqual(whole)
    for (const strip of [stripJpeg, stripPng, stripWebp]) for (const bytes of [Buffer.alloc(0), Buffer.from('hello, world'), phoneExif()]) expect(strip(bytes)).toBeUndefined()
    await expect(receive(phoneJpeg().subarray(0, 700))).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    await expect(receive(phonePng().subarray(0, 200))).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
  })
})

it('a video loses place and owner where they stand and keeps its length', async () => {
  const video = phoneVideo()
  const file = await receive(video, '巡逻.mp4')
  const kept = readFileSync(file.path)
  expect([file.mediaType, kept.length]).toEqual(['video/mp4', video.length])
  expect([video.includes('+29.3393'), kept.includes('+29.3393'), kept.includes('CAMERA-OWNER')]).toEqual([true, false, false])
  await expect(receive(Buffer.concat([video, Buffer.from('PK\u0003\u0004 hidden archive', 'latin1')]))).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
})

describe('what is taken', () => {
  it('is decided by content: the name gets the ending that fits, Chinese and all', async () => {
    const pdf = await receive(Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'), '../../入党\u202e志愿书<1>.html')
    expect([pdf.mediaType, pdf.name]).toEqual(['application/pdf', '入党志愿书1.html.pdf'])
    expect((await receive(zip(wordParts), '材料.docx')).mediaType).toContain('wordprocessingml')
    expect(await receive(Buffer.from('会议通知\r\n今日学习。'), '通知')).toMatchObject({ mediaType: 'text/plain', name: '通知.txt' })
    // “会议” in GBK.
    expect(await receive(Buffer.from([0xbb, 0xe1, 0xd2, 0xe9]), 'a.txt')).toMatchObject({ mediaType: 'text/plain' })
  })

  it.each([
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'FILE_KIND_REFUSED'],
    ['a drawing that runs', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'FILE_KIND_REFUSED'],
    ['a program', Buffer.from(`MZ${'\0'.repeat(200)}`), 'FILE_KIND_REFUSED'],
    ['an archive', zip({ 'a.txt': Buffer.from('a') }), 'FILE_KIND_REFUSED'],
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a document with macros', zip({ ...wordParts, 'word/vbaProject.bin': Buffer.from('x') }), 'FILE_MACROS'],
    ['a document that unpacks without end', zip({ ...wordParts, 'word/media/a.bin': Buffer.alloc(40 * 1024 * 1024) }), 'FILE_BOMB'],
    ['a PDF that is an archive too', Buffer.concat([Buffer.from('%PDF-1.4\n%%EOF\n'), zip({ 'a.exe': Buffer.from('a') })]), 'FILE_DISGUISED'],
    ['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj'), 'FILE_DAMAGED'],
  ])('is never %s', async (_what, bytes, code) => {
    await expect(receive(bytes, '会议记录.pdf')).rejects.toMatchObject({ code })
  })

  it('ends at 20 MB, for a video at 200 MB, and leaves nothing behind', async () => {
    const text = Buffer.alloc(21 * 1024 * 1024, 'a')
    await expect(receive(text)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', status: 413, details: { megabytes: 20 } })
    expect((await receive(phoneVideo(21 * 1024 * 1024))).size).toBeGreaterThan(21 * 1024 * 1024)
  })
})
