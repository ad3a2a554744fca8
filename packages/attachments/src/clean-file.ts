import { AppError } from '@dangjian/kernel'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { blankVideoMarks } from './blank-video-marks.ts'
import { officeFault } from './check-office-file.ts'
import type { MediaKind } from './media-kinds.ts'
import { asStorageError } from './storage-error.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const strippers: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = { 'image/jpeg': stripJpeg, 'image/png': stripPng, 'image/webp': stripWebp }

const damaged = (): AppError => new AppError('FILE_DAMAGED', {}, 422)

/**
 * Makes a received file fit to be kept, in place: a photo or video loses place, time, owner and device, a document is looked at. True when its
 * bytes changed. Throws FILE_DAMAGED, FILE_BOMB and FILE_MACROS.
 */
export const cleanFile = async (path: string, { mediaType }: MediaKind): Promise<boolean> => {
  const strip = strippers[mediaType]
  if (strip) {
    const stripped = strip(await readFile(path))
    if (!stripped) throw damaged()
    await writeFile(path, stripped).catch((error: unknown) => {
      throw asStorageError(error)
    })
    return true
  }
  if (mediaType === 'video/mp4') {
    if (!(await blankVideoMarks(path))) throw damaged()
    return true
  }
  if (!mediaType.includes('openxmlformats')) return false
  const fault = await officeFault(path, (await stat(path)).size)
  if (fault) throw new AppError(fault, {}, 422)
  return false
}
