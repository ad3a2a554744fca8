/** `npm run new:plugin -- <id> [--content] [--dir <folder>]`: a new plugin from the template, ready to be type-checked and tested. */
import { cpSync, existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './workspace.ts'

export interface NewPlugin {
  readonly id: string
  readonly isContentPack: boolean
  /** Where its folder is made; `plugins/<id>` when absent. */
  readonly folder?: string
}

const notCopied = new Set(['node_modules', '.turbo'])

/** Words of the template that become the plugin's own, in this order. */
const renamed = (text: string, { id, isContentPack }: NewPlugin): string => {
  const template = isContentPack ? 'template-content' : 'template'
  const schema = id.replaceAll('-', '_')
  return text
    .replaceAll(`plugin-${template}`, `plugin-${id}`)
    .replaceAll(`plg_${template.replaceAll('-', '_')}`, `plg_${schema}`)
    .replaceAll(`'${template}'`, `'${id}'`)
    .replaceAll(`'${template}:`, `'${id}:`)
    .replaceAll(`'${template}.`, `'${id}.`)
    .replaceAll(`"${template}:`, `"${id}:`)
    .replaceAll(`_${template}"`, `_${id}"`)
    .replaceAll(`plugin-migrations.ts ${template}`, `plugin-migrations.ts ${id}`)
    .replaceAll("'template-points'", `'${id}-points'`)
    .replace(/^# (Plugin|Content pack) template$/m, `# ${id}`)
    .replace(' It is for copying, not for use.', '')
    .replace(/, copied by npm run new:plugin[^:"]*/, '')
}

/** Copies the template under a new id; throws when the id is no id or the folder exists. Returns the folder. */
export const newPlugin = (plugin: NewPlugin): string => {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(plugin.id)) throw new Error(`${plugin.id} is no plugin id: small letters, digits and dashes`)
  const folder = plugin.folder ?? path.join(root, 'plugins', plugin.id)
  if (existsSync(folder)) throw new Error(`${folder} exists already`)
  const template = path.join(root, 'plugins', plugin.isContentPack ? '_template-content' : '_template')
  cpSync(template, folder, { recursive: true, filter: (source) => !notCopied.has(path.relative(template, source)) })
  for (const file of globSync('**/*.{ts,tsx,json,md,sql}', { cwd: folder })) {
    const target = path.join(folder, file)
    writeFileSync(target, renamed(readFileSync(target, 'utf8'), plugin))
  }
  const migration = path.join(folder, 'migrations/0000_template.sql')
  if (existsSync(migration)) renameSync(migration, path.join(folder, `migrations/0000_${plugin.id}.sql`))
  return folder
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'boolean', default: false }, dir: { type: 'string' } } })
  const [id] = positionals
  if (id === undefined) throw new Error('usage: new:plugin <id> [--content] [--dir <folder>]')
  const folder = newPlugin({ id, isContentPack: values.content, ...(values.dir === undefined ? {} : { folder: path.resolve(values.dir) }) })
  process.stdout.write(
    [
      `made ${folder}`,
      'next: pnpm install',
      `next: add '@dangjian/plugin-${id}' to plugins/distribution.ts, then npm run gen and pnpm install`,
      ...(values.content ? [] : [`after changing tables: node tooling/gen/src/plugin-migrations.ts ${id}`]),
      '',
    ].join('\n'),
  )
}
