import { AppError } from '@dangjian/kernel'
import { fileTypeFromFile } from 'file-type'
import { readFile, open } from 'node:fs/promises'
import { mediaKindOf, type MediaKind } from './media-kinds.ts'

const refused = (found: string | null): AppError => new AppError('FILE_KIND_REFUSED', { found }, 422)

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** A Word or Excel file of before 2007 by the streams it holds. Macros are refused. */
const oldOffice = async (path: string): Promise<string | null> => {
  const bytes = await readFile(path)
  if (bytes.includes(utf16('_VBA_PROJECT'))) throw new AppError('FILE_MACROS', {}, 422)
  if (bytes.includes(utf16('WordDocument'))) return 'application/msword'
  return bytes.includes(utf16('Workbook')) ? 'application/vnd.ms-excel' : null
}

const decodes = (bytes: Buffer, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const isMarkup = /^\s*(<!doctype|<html|<svg|<\?xml|<script|<body|<iframe)/i

/** Plain text in UTF-8 or GB18030 without control characters, and no page in disguise. */
const isText = async (path: string): Promise<boolean> => {
  const bytes = await readFile(path)
  const hasControls = bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)
  return !hasControls && !isMarkup.test(bytes.toString('latin1', bytes[0] === 0xef ? 3 : 0, 1000)) && (decodes(bytes, 'utf-8') || decodes(bytes, 'gb18030'))
}

const tailOf = async (path: string, length: number): Promise<Buffer> => {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - length)
    const tail = Buffer.alloc(size - from)
    await file.read(tail, 0, tail.length, from)
    return tail
  } finally {
    await file.close()
  }
}

/** A file that is another kind of file too, read from its end. */
const hidesArchive = async (path: string): Promise<boolean> => (await tailOf(path, 66_000)).includes(Buffer.from('PK\u0005\u0006', 'latin1'))

const isWholePdf = async (path: string): Promise<boolean> => (await tailOf(path, 4096)).includes('%%EOF')

/** What a file is by its content, whatever its name says. Throws FILE_KIND_REFUSED, FILE_DAMAGED, FILE_DISGUISED, FILE_MACROS and FILE_EMPTY. */
export const sniffMedia = async (path: string, size: number): Promise<MediaKind> => {
  if (size === 0) throw new AppError('FILE_EMPTY', {}, 422)
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? null
  const mediaType = found === 'application/x-cfb' ? await oldOffice(path) : found === 'video/x-m4v' ? 'video/mp4' : (found ?? ((await isText(path)) ? 'text/plain' : null))
  const kind = mediaType === null ? undefined : mediaKindOf(mediaType)
  if (!kind) throw refused(found)
  if (['application/pdf', 'audio/mpeg', 'application/msword', 'application/vnd.ms-excel'].includes(kind.mediaType) && (await hidesArchive(path))) throw new AppError('FILE_DISGUISED', {}, 422)
  if (kind.mediaType === 'application/pdf' && !(await isWholePdf(path))) throw new AppError('FILE_DAMAGED', {}, 422)
  return kind
}
