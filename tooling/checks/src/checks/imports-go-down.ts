import type { Check, Finding } from '../repository/check.ts'
import { isCodeFile } from '../repository/file-kinds.ts'
import { floorOf, mayImport } from '../repository/floors.ts'
import { importsOf } from '../repository/imports.ts'
import { workspacePackages } from '../repository/workspace.ts'

/** Finds imports that go up, and imports of the API in the shell that are more than types. */
export const importsGoDown: Check = {
  id: 'imports-go-down',
  title: 'imports go down the floors',
  needs: 'source',
  find: (repository) => {
    const packages = workspacePackages(repository)
    const byName = new Map(packages.map((each) => [each.name, each]))
    return packages.flatMap(({ dir, name }) => {
      const own = floorOf(dir)
      const files = repository.files.filter((file) => file.startsWith(`${dir}/`) && isCodeFile(file))
      return files
        .flatMap((file) => importsOf(repository, file))
        .flatMap(({ file, line, from, isTypeOnly }): Finding[] => {
          const target = byName.get(from.split('/').slice(0, 2).join('/'))
          if (target === undefined || target.name === name) return []
          const floor = floorOf(target.dir)
          if (!mayImport[own].includes(floor)) {
            return [{ file, line, text: `${own} may not import ${from} (${floor})` }]
          }
          const isRunTime = own === 'shell' && floor === 'api' && !isTypeOnly
          return isRunTime ? [{ file, line, text: `the shell may import ${from} as types only` }] : []
        })
    })
  },
}
