import { AppError } from '@dangjian/kernel'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const gone = new Set(['EIO', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EMFILE', 'ENFILE'])

/** The system's code of an error, such as `ENOSPC`. */
export const systemCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** A full or broken disk as what the person is told, STORAGE_FULL or STORAGE_UNAVAILABLE; every other error as it is. */
export const asStorageError = (error: unknown): unknown => {
  const code = systemCode(error)
  if (full.has(code)) return new AppError('STORAGE_FULL', {}, 503)
  return gone.has(code) ? new AppError('STORAGE_UNAVAILABLE', {}, 503) : error
}
