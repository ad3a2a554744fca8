import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openRepository } from '../repository/repository.ts'
import { workspacePackages } from '../repository/workspace.ts'
import { artefacts, root, runProgram, toolOf } from './run-program.ts'
import { counted, type StageResult } from './stage.ts'

const AT_ONCE = 2
const SHOWN_LINES = 30

/** Packages that one program checks: what they share is read once. */
interface Group {
  readonly config: string
  readonly dirs: readonly string[]
}

interface PackageConfig {
  readonly compilerOptions?: { readonly types?: readonly string[]; readonly checkJs?: boolean }
  readonly include?: readonly string[]
}

const configOf = (dir: string): PackageConfig => JSON.parse(readFileSync(path.join(root, dir, 'tsconfig.json'), 'utf8')) as PackageConfig

/** `pure`: packages that know neither Node nor a bundler and must not; one that checks its JavaScript stands alone; all others go together. */
const kindOf = (dir: string): string => {
  const { types = [], checkJs = false } = configOf(dir).compilerOptions ?? {}
  if (checkJs) return dir
  return types.length === 0 ? 'pure' : 'rest'
}

const types = { pure: [], rest: ['node', 'vite/client'] } as const
const hasTypes = (kind: string): kind is keyof typeof types => Object.hasOwn(types, kind)

const groupsOf = (dirs: readonly string[]): Group[] => {
  const folder = path.join(artefacts, 'types')
  mkdirSync(folder, { recursive: true })
  return [...Map.groupBy(dirs, kindOf)].map(([kind, members]) => {
    if (!hasTypes(kind)) return { config: path.join(root, kind, 'tsconfig.json'), dirs: members }
    const config = path.join(folder, `${kind}.json`)
    const modules = path.join(root, 'apps/admin/node_modules')
    const compilerOptions = { types: types[kind], allowJs: true, typeRoots: [path.join(modules, '@types'), modules] }
    const include = members.flatMap((dir) => (configOf(dir).include ?? ['src']).map((each) => path.join(root, dir, each)))
    writeFileSync(config, JSON.stringify({ extends: path.join(root, 'tsconfig.base.json'), compilerOptions, include }))
    return { config, dirs: members }
  })
}

/** The package that a line of the compiler speaks of; lines that go on from the one before belong to none. */
const packageOf = (line: string, dirs: readonly string[]): string | undefined => {
  const file = /^(.+?)\(\d+,\d+\): error /.exec(line)?.[1]
  if (file === undefined) return undefined
  const relative = path.relative(root, path.resolve(root, file))
  return dirs.find((dir) => relative.startsWith(`${dir}/`))
}

/** Checks the types of all packages, those that may know the same in one program; each package counts one. */
export const typecheck = async (say: (line: string) => void): Promise<StageResult> => {
  const dirs = workspacePackages(openRepository(root)).map(({ dir }) => dir)
  // The largest program first, so that the other core takes the rest meanwhile.
  const waiting = groupsOf(dirs).toSorted((a, b) => b.dirs.length - a.dirs.length)
  const wrong = new Set<string>()
  const work = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      const { code, output } = await runProgram(toolOf('tsc'), ['-p', group.config, '--pretty', 'false'], { cwd: root, keep: true })
      if (code === 0) continue
      const lines = output.trimEnd().split('\n')
      const found = lines.map((line) => packageOf(line, dirs)).filter((dir) => dir !== undefined)
      // What belongs to no package (a setting, a crash) fails the whole group.
      for (const dir of found.length > 0 ? found : group.dirs) wrong.add(dir)
      for (const line of lines.slice(0, SHOWN_LINES)) say(`  FAIL  ${line}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  say(`  ${dirs.length - wrong.size} packages have no type errors`)
  return counted({ passed: dirs.length - wrong.size, failed: wrong.size })
}
