import type { Check } from '../repository/check.ts'
import { isSourceFile } from '../repository/file-kinds.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds places where the types are switched off. */
export const types: Check = {
  id: 'types',
  title: 'types are switched off nowhere',
  needs: 'source',
  find: (repository) =>
    findLines(repository, repository.files.filter(isSourceFile), forbidden.types, (match) => `“${match}” switches the types off`),
}
