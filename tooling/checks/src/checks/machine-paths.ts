import type { Check } from '../repository/check.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds paths that exist on one machine only. */
export const machinePaths: Check = {
  id: 'machine-paths',
  title: 'no file holds a path of one machine',
  needs: 'source',
  find: (repository) => {
    const files = repository.files.filter((file) => file !== 'pnpm-lock.yaml')
    return findLines(repository, files, forbidden.machinePaths, (match) => `holds ${match.trim()}`)
  },
}
