import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { GeneratedFile } from './generated-file.ts'
import { readPackage, type WorkspacePackage } from './workspace.ts'

const head = '// Written by `npm run gen` from plugins/distribution.ts; not edited by hand.\n'

/** A plugin of the distribution: its package, and the doors that have a file. */
export interface ListedPlugin {
  readonly name: string
  readonly folder: string
  readonly exports: WorkspacePackage['exports']
}

/** Finds every package of the distribution in the workspace or, for one of a third party, among the server's dependencies. Throws when one is missing. */
export const listedPlugins = (root: string, names: readonly string[], packages: readonly WorkspacePackage[]): ListedPlugin[] =>
  names.map((name) => {
    const own = packages.find((each) => each.name === name)
    if (own) return { name, folder: path.join(root, own.dir), exports: own.exports }
    const folder = path.join(root, 'apps/server/node_modules', name)
    if (!existsSync(path.join(folder, 'package.json'))) throw new Error(`${name} stands in plugins/distribution.ts, but there is no such package`)
    return { name, folder, exports: readPackage(path.join(folder, 'package.json'), folder).exports }
  })

/** Doors in the exports map whose file does not exist: half a plugin is never listed. */
export const brokenDoors = ({ name, folder, exports }: ListedPlugin, doors: readonly string[]): string[] =>
  doors.flatMap((door) => {
    const target = exports[door]
    if (typeof target !== 'string' || existsSync(path.join(folder, target))) return []
    return [`${name}: the door ${door} leads to ${target}, which does not exist`]
  })

const variable = (name: string): string =>
  name.replace(/^@/, '').replace('dangjian/plugin-', '').replaceAll(/[^a-zA-Z0-9]+(.)/g, (_, next: string) => next.toUpperCase()).replace(/^(\d)/, '_$1')

interface List {
  readonly file: string
  readonly door: string
  readonly half: string
  /** Lines of imports for the types, by module. */
  readonly types: readonly string[]
  readonly declaration: string
  readonly key: string
}

const listText = (plugins: readonly ListedPlugin[], { door, half, types, declaration, key }: List): string => {
  const imports = plugins.flatMap(({ name, exports }) => [
    `import { manifest as ${variable(name)}Manifest } from '${name}'`,
    ...(exports[door] === undefined ? [] : [`import { ${half} as ${variable(name)} } from '${name}${door.slice(1)}'`]),
  ])
  const rows = plugins.map(({ name, exports }) => `  { manifest: ${variable(name)}Manifest, ${key}: ${exports[door] === undefined ? 'null' : variable(name)} },`)
  const body = rows.length === 0 ? '[]' : `[\n${rows.join('\n')}\n]`
  return `${head}${[...types, ...imports].join('\n')}\n\n${declaration} = ${body}\n`
}

const lists: readonly List[] = [
  {
    file: 'apps/server/src/plugins.gen.ts', door: './server', half: 'server', key: 'server',
    types: ["import type { InstalledPlugin } from '@dangjian/plugin-host'"],
    declaration: '/** The plugins of this build with their server halves; a content pack has none. */\nexport const serverPlugins: readonly InstalledPlugin[]',
  },
  ...(['admin', 'member'] as const).map((half): List => ({
    file: `apps/${half}/src/plugins.gen.ts`, door: `./${half}`, half, key: 'ui',
    types: ["import type { PluginFace } from '@dangjian/app-shell'"],
    declaration: `/** The plugins of this build with their ${half} halves; a plugin without one still has its texts. */\nexport const pluginUis: readonly PluginFace[]`,
  })),
]

/** The three lists of plugins; a list whose plugins have broken doors is left out. */
export const pluginLists = (plugins: readonly ListedPlugin[]): GeneratedFile[] =>
  lists
    .filter(({ door }) => plugins.every((plugin) => brokenDoors(plugin, ['.', door]).length === 0))
    .map((list) => ({ file: list.file, text: listText(plugins, list) }))

const appSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()).default({}) })

const isPlugin = (name: string): boolean => name.startsWith('@dangjian/plugin-') && !/^@dangjian\/plugin-(kit|host|testing)$/.test(name)

/** An app's package.json with exactly the plugins of the distribution among its dependencies; versions of third parties stay. */
export const withPluginDependencies = (text: string, names: readonly string[], packages: readonly WorkspacePackage[]): string => {
  const manifest = appSchema.parse(JSON.parse(text))
  const { dependencies } = manifest
  const sorted = (entries: Iterable<[string, string]>) => Object.fromEntries([...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  const kept = Object.entries(dependencies).filter(([name]) => !isPlugin(name) || names.includes(name))
  const added = names.filter((name) => packages.some((each) => each.name === name)).map((name): [string, string] => [name, 'workspace:*'])
  const next = sorted(new Map([...kept, ...added]))
  if (JSON.stringify(next) === JSON.stringify(sorted(Object.entries(dependencies)))) return text
  return `${JSON.stringify({ ...manifest, dependencies: next }, null, 2)}\n`
}
