import type { Check } from '../repository/check.ts'
import { isSourceFile } from '../repository/file-kinds.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds SQL that a distributed PostgreSQL refuses. */
export const sql: Check = {
  id: 'sql',
  title: 'no SQL that a distributed PostgreSQL refuses',
  needs: 'source',
  find: (repository) => {
    const files = repository.files.filter((file) => isSourceFile(file) || /\/migrations\/.*\.sql$/.test(file))
    return findLines(repository, files, forbidden.sql, (match) => `uses ${match}`)
  },
}
