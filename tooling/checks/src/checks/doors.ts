import path from 'node:path'
import type { Check, Finding } from '../repository/check.ts'
import { isCodeFile } from '../repository/file-kinds.ts'
import { importsOf } from '../repository/imports.ts'
import { workspacePackages } from '../repository/workspace.ts'

/** The one file outside the packages; the apps take the list of plugins from it. */
const DISTRIBUTION = /^plugins\/distribution(\.[a-z]+)*\.ts$/

/** Finds imports that reach into a package past its doors, or need a package that is not declared. */
export const doors: Check = {
  id: 'doors',
  title: 'packages are entered by the doors of their exports map and declared as dependencies',
  needs: 'source',
  find: (repository) => {
    const packages = workspacePackages(repository)
    const byName = new Map(packages.map((each) => [each.name, each]))
    return packages.flatMap(({ dir, name, dependencies, devDependencies, peerDependencies }) => {
      const declared = { ...dependencies, ...devDependencies, ...peerDependencies }
      const files = repository.files.filter((file) => file.startsWith(`${dir}/`) && isCodeFile(file))
      return files
        .flatMap((file) => importsOf(repository, file))
        .flatMap(({ file, line, from }): Finding[] => {
          if (from.startsWith('.')) {
            const target = path.posix.join(path.posix.dirname(file), from)
            const isInside = target.startsWith(`${dir}/`) || DISTRIBUTION.test(target)
            return isInside ? [] : [{ file, line, text: `${from} leaves the package` }]
          }
          const owner = byName.get(from.split('/').slice(0, 2).join('/'))
          if (owner === undefined) return []
          const found: Finding[] = []
          const door = from === owner.name ? '.' : `.${from.slice(owner.name.length)}`
          if (owner.exports[door] === undefined) found.push({ file, line, text: `${from} is no door of ${owner.name}` })
          if (owner.name !== name && declared[owner.name] === undefined) {
            found.push({ file, line, text: `${owner.name} is not among the dependencies of ${name}` })
          }
          return found
        })
    })
  },
}
