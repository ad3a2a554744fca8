import type { Check, Finding } from '../repository/check.ts'
import { isCodeFile } from '../repository/file-kinds.ts'

const LIMIT = 400

/** Finds files that have a second subject. */
export const fileLength: Check = {
  id: 'file-length',
  title: `no file is longer than ${LIMIT} lines`,
  needs: 'source',
  find: (repository) =>
    repository.files
      .filter((file) => isCodeFile(file) && !/\.gen\.(ts|tsx)$/.test(file))
      .flatMap((file): Finding[] => {
        const lines = repository.read(file).trimEnd().split('\n').length
        return lines > LIMIT ? [{ file, text: `has ${lines} lines; what is its second subject?` }] : []
      }),
}
