import type { Check } from '../repository/check.ts'
import { findLines } from '../repository/find-lines.ts'
import { forbidden } from './forbidden-patterns.ts'

/** Finds download addresses and registries in tracked files: where packages come from is the machine's setting. */
export const addresses: Check = {
  id: 'addresses',
  title: 'no lockfile and no setting says where packages are downloaded from',
  needs: 'source',
  find: (repository) => {
    const locks = repository.files.filter((file) => /(^|\/)(pnpm-lock\.yaml|package-lock\.json)$/.test(file))
    const settings = repository.files.filter((file) => /(^|\/)(\.npmrc|pnpm-workspace\.yaml)$/.test(file))
    return [
      ...findLines(repository, locks, forbidden.addresses, (match) => `“${match}”: an address in a lockfile`),
      ...findLines(repository, settings, /^\s*(@[^:]+:)?registry\s*[:=]/m, () => 'names a registry'),
    ]
  },
}
