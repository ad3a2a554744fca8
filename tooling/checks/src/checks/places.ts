import type { Check } from '../repository/check.ts'
import { isTestFile } from '../repository/file-kinds.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds the name of a place in a package that is for every place. */
export const places: Check = {
  id: 'places',
  title: 'no core package names a place',
  needs: 'source',
  find: (repository) => {
    const files = repository.files.filter((file) => /^packages\/[^/]+\/src\//.test(file) && !isTestFile(file))
    return findLines(repository, files, forbidden.places, (match) => `names ${match}; that belongs in a plugin or the demo`)
  },
}
