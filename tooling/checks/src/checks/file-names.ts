import type { Check, Finding } from '../repository/check.ts'
import { isCodeFile } from '../repository/file-kinds.ts'

/** Finds files whose name is not written like the others. */
export const fileNames: Check = {
  id: 'file-names',
  title: 'file names are in kebab-case',
  needs: 'source',
  find: (repository) =>
    repository.files
      .filter((file) => isCodeFile(file) && /^(apps|packages|plugins|tooling)\//.test(file))
      .flatMap((file): Finding[] => {
        const name = file.slice(file.lastIndexOf('/') + 1)
        const isGood = /^(zh-CN|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-zA-Z0-9-]+)*\.(ts|tsx|mts|mjs)$/.test(name)
        return isGood ? [] : [{ file, text: 'is not in kebab-case' }]
      }),
}
