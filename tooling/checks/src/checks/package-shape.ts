import type { Check, Finding } from '../repository/check.ts'
import { floorOf } from '../repository/floors.ts'
import type { Repository } from '../repository/repository.ts'
import { workspacePackages, type WorkspacePackage } from '../repository/workspace.ts'

const SCRIPTS = ['lint', 'typecheck', 'test']

const faultsOf = (repository: Repository, { dir, description, exports, scripts }: WorkspacePackage): string[] => {
  const faults: string[] = []
  const floor = floorOf(dir)
  const required = floor === 'app' ? [...SCRIPTS, 'build'] : SCRIPTS
  // A runner of scripts leaves out a package that lacks one, and says nothing.
  for (const name of required) if (scripts[name] === undefined) faults.push(`has no script ${name}`)
  if (description.trim() === '') faults.push('has no description')
  for (const name of ['README.md', 'tsconfig.json', 'turbo.json']) {
    if (!repository.has(`${dir}/${name}`)) faults.push(`has no ${name}`)
  }
  if (repository.has(`${dir}/turbo.json`)) {
    const text = repository.read(`${dir}/turbo.json`)
    if (!text.includes(`"${floor}"`)) faults.push(`stands on floor ${floor}, but turbo.json does not say so`)
  }
  for (const door of Object.values(exports)) {
    for (const file of typeof door === 'string' ? [door] : Object.values(door)) {
      if (!file.includes('*') && !file.includes('/dist/') && !repository.has(`${dir}/${file}`)) faults.push(`has a door without a file: ${file}`)
    }
  }
  return faults
}

/** Finds packages that lack a part every package has. */
export const packageShape: Check = {
  id: 'package-shape',
  title: 'every package has its scripts, floor, doors and README',
  needs: 'source',
  find: (repository) =>
    workspacePackages(repository).flatMap((each) =>
      faultsOf(repository, each).map((text): Finding => ({ file: `${each.dir}/package.json`, text })),
    ),
}
