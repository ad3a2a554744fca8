/** `npm run gen`: writes every generated file. `npm run gen -- --check` writes nothing and fails when one is stale. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { isStale, writeStale, type GeneratedFile } from './generated-file.ts'
import { withMap } from './package-map.ts'
import { brokenDoors, listedPlugins, pluginLists, withPluginDependencies } from './plugin-lists.ts'
import { root, workspacePackages } from './workspace.ts'

const distributionSchema = z.object({ distribution: z.array(z.string().min(1)) })
const apps = ['server', 'admin', 'member']

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** What should stand on disk, and what keeps it from standing there. */
const generate = async (): Promise<{ files: GeneratedFile[]; faults: string[] }> => {
  const packages = workspacePackages()
  const { distribution } = distributionSchema.parse(await import(pathToFileURL(path.join(root, 'plugins/distribution.ts')).href))
  const plugins = listedPlugins(root, distribution, packages)
  const faults = plugins.flatMap((plugin) => brokenDoors(plugin, ['.', './server', './admin', './member']))
  const dependencies = apps
    .map((app) => `apps/${app}/package.json`)
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => ({ file, text: withPluginDependencies(readFileSync(path.join(root, file), 'utf8'), distribution, packages) }))
  const readme = { file: 'README.md', text: withMap(readFileSync(path.join(root, 'README.md'), 'utf8'), packages) }
  return { files: [readme, ...dependencies, ...pluginLists(plugins)], faults }
}

const { files, faults } = await generate()
for (const fault of faults) say(fault)
if (process.argv.includes('--check')) {
  const stale = files.filter((file) => isStale(root, file))
  for (const { file } of stale) say(`${file} is stale; run npm run gen`)
  process.exitCode = stale.length + faults.length > 0 ? 1 : 0
} else {
  const written = writeStale(root, files)
  for (const file of written) say(`wrote ${file}`)
  if (written.some((file) => file.endsWith('package.json'))) say('dependencies changed: run pnpm install')
  process.exitCode = faults.length > 0 ? 1 : 0
}
