import type { Check } from '../repository/check.ts'
import { isSourceFile } from '../repository/file-kinds.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds words that promise instead of doing. */
export const words: Check = {
  id: 'words',
  title: 'no word in the code promises something instead of doing it',
  needs: 'source',
  find: (repository) =>
    findLines(repository, repository.files.filter(isSourceFile), forbidden.words, (match) => `says “${match}”`),
}
