import { newId, notFound } from '@dangjian/kernel'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { objectPath, type ObjectKey, type ObjectStore } from './object-store.ts'
import { asStorageError, systemCode } from './storage-error.ts'
import { writeWhole } from './write-whole.ts'

/** Objects as files below a folder. An object gets its name when it is whole and on the disk. */
export const diskStore = (folder: string): ObjectStore => {
  const pathOf = (key: ObjectKey): string => join(folder, objectPath(key))
  const has = (key: ObjectKey): Promise<boolean> => access(pathOf(key)).then(() => true, () => false)
  return {
    has,
    put: async (tenantId, { path, sha256 }) => {
      const target = pathOf({ tenantId, sha256 })
      const part = `${target}.${newId()}.part`
      try {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 })
        await writeWhole(createReadStream(path), part)
        await rename(part, target)
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined)
        throw asStorageError(error)
      }
    },
    read: async (key, range) => {
      try {
        const handle = await open(pathOf(key), 'r')
        return handle.createReadStream(range ? { start: range.from, end: range.to } : {})
      } catch (error) {
        throw systemCode(error) === 'ENOENT' ? notFound('object') : asStorageError(error)
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
