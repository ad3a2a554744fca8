import { AppError } from '@dangjian/kernel'
import type { FieldCipher } from '../field-cipher.ts'
import type { ArchiveManifest } from './archive-format.ts'
import type { OpenArchive } from './read-archive.ts'

/** A mark of the keys of one tenant in one deployment, which gives nothing away of them: equal for equal keys. */
export const keyPrintOf = (fields: FieldCipher): string => fields.blindIndex('archive.key-print', 'dangjian').toString('hex')

/**
 * Columns `…_bound` hold bytes that only the deployment's own master key opens and that leave as they are: the contents of a ballot under way. Throws ARCHIVE_URN_OPEN (422)
 * when an archive holds any and the receiving deployment has another master key.
 */
export const refuseForeignBound = async (archive: OpenArchive, manifest: Pick<ArchiveManifest, 'keyPrint'>, fields: FieldCipher): Promise<void> => {
  if (manifest.keyPrint === keyPrintOf(fields)) return
  for (const { name, columns } of archive.tables) {
    const bound = columns.filter((column) => column.type === 'bytea' && column.name.endsWith('_bound')).map((column) => column.name)
    if (bound.length === 0) continue
    for await (const line of archive.lines(name)) {
      const row = JSON.parse(line) as Record<string, unknown>
      if (bound.some((column) => typeof row[column] === 'string')) throw new AppError('ARCHIVE_URN_OPEN', { table: name }, 422)
    }
  }
}
