/**
 * `node tooling/gen/src/plugin-migrations.ts <id or folder>`: writes a plugin's migration from its `src/server/tables.ts`. Until a file
 * `migrations/released` stands there, the one migration is written anew; afterwards migrations are added.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { pluginFolder, root } from './workspace.ts'

const manifestSchema = z.object({ manifest: z.object({ id: z.string() }) })

/** Writes the migrations of the plugin in a folder; throws when it has no tables or drizzle refuses them. */
export const writePluginMigrations = async (folder: string): Promise<void> => {
  const tables = path.join(folder, 'src/server/tables.ts')
  if (!existsSync(tables)) throw new Error(`${tables} does not exist`)
  const { manifest } = manifestSchema.parse(await import(pathToFileURL(path.join(folder, 'src/manifest.ts')).href))
  const out = path.join(folder, 'migrations')
  if (!existsSync(path.join(out, 'released'))) {
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
  }
  const database = path.join(root, 'packages/db')
  const config = path.join(folder, '.drizzle.json')
  const schemaFilter = [`plg_${manifest.id.replaceAll('-', '_')}`]
  writeFileSync(config, JSON.stringify({ dialect: 'postgresql', schema: [tables], out: path.relative(folder, out), schemaFilter }))
  try {
    execFileSync(process.execPath, [path.join(database, 'node_modules/drizzle-kit/bin.cjs'), 'generate', '--config', config, '--name', manifest.id], { cwd: folder, stdio: 'pipe' })
  } finally {
    rmSync(config, { force: true })
  }
}

if (import.meta.main) {
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new Error('usage: plugin-migrations.ts <plugin id or folder>')
  await writePluginMigrations(pluginFolder(name))
}
