import type { Check, Finding } from '../repository/check.ts'
import { workspacePackages } from '../repository/workspace.ts'

/** Finds packages that need each other, directly or around a corner. */
export const cycles: Check = {
  id: 'cycles',
  title: 'no package needs itself through others',
  needs: 'source',
  find: (repository) => {
    const packages = workspacePackages(repository)
    const needs = new Map(packages.map(({ name, dependencies, devDependencies }) => [name, { ...dependencies, ...devDependencies }]))
    const seen = new Set<string>()
    const found: Finding[] = []
    const follow = (name: string, way: readonly string[]): void => {
      const start = way.indexOf(name)
      if (start !== -1) {
        const dir = packages.find((each) => each.name === name)?.dir ?? ''
        found.push({ file: `${dir}/package.json`, text: [...way.slice(start), name].join(' → ') })
        return
      }
      if (seen.has(name)) return
      seen.add(name)
      for (const next of Object.keys(needs.get(name) ?? {})) if (needs.has(next)) follow(next, [...way, name])
    }
    for (const { name } of packages) follow(name, [])
    return found
  },
}
