import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

const packageSchema = z.object({
  name: z.string(),
  description: z.string().default(''),
  exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
})

/** A package of the workspace; `dir` is its path from the root. */
export interface WorkspacePackage extends z.infer<typeof packageSchema> {
  readonly dir: string
}

export const readPackage = (file: string, dir: string): WorkspacePackage => ({ dir, ...packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) })

/** All packages of the workspace, by folder. */
export const workspacePackages = (): WorkspacePackage[] =>
  globSync(['apps/*/package.json', 'packages/*/package.json', 'plugins/*/package.json', 'tooling/*/package.json'], { cwd: root })
    .map((file) => readPackage(path.join(root, file), path.dirname(file).replaceAll('\\', '/')))
    .toSorted((one, other) => (one.dir < other.dir ? -1 : 1))

/** A plugin's folder by id (`plugins/<id>`, or `_<id>` for the template) or by path. */
export const pluginFolder = (name: string): string => {
  const found = [path.resolve(name), path.join(root, 'plugins', name), path.join(root, 'plugins', `_${name}`)].find((folder) => existsSync(path.join(folder, 'src/manifest.ts')))
  if (found === undefined) throw new Error(`no plugin ${name}`)
  return found
}
