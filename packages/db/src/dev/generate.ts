/**
 * Writes the core's migration from every package's `tables.ts`. Until the first release there is one migration, written anew; after it,
 * migrations are added and never rewritten.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const packages = join(root, 'packages')
const released = existsSync(join(packages, 'db/migrations/released'))
const schemas = readdirSync(packages)
  .map((name) => join(packages, name, 'src/tables.ts'))
  .filter((file) => existsSync(file))
const out = join(packages, 'db/migrations')
if (!released) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
}
const config = join(root, 'node_modules/.cache-drizzle.config.json')
writeFileSync(
  config,
  JSON.stringify({ dialect: 'postgresql', schema: [join(packages, 'db/src/tables/infrastructure-tables.ts'), ...schemas], out: 'packages/db/migrations', schemaFilter: ['public', 'ref', 'local'] }),
)
execFileSync(process.execPath, [join(packages, 'db/node_modules/drizzle-kit/bin.cjs'), 'generate', '--config', config, '--name', 'core'], { cwd: root, stdio: 'inherit' })
rmSync(config)
