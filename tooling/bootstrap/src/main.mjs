/** Runs before anything is installed: plain Node, no dependencies. See README.md. */
import path from 'node:path'
import { buildApps } from './build-apps.mjs'
import { commands, usage } from './commands.mjs'
import { ensureNode } from './ensure-node.mjs'
import { ensurePnpm } from './ensure-pnpm.mjs'
import { cleanEnvironment, putOnPath } from './environment.mjs'
import { installWorkspace } from './install-workspace.mjs'
import { root } from './paths.mjs'
import { runCommand } from './run.mjs'
import { say } from './say.mjs'

const main = async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    process.stderr.write(`${usage()}\n`)
    return 2
  }
  const env = cleanEnvironment()
  const node = await ensureNode(env)
  putOnPath(env, [node.folder, path.join(root, 'node_modules', '.bin')])
  const pnpm = await ensurePnpm(env)
  putOnPath(env, [pnpm.folder])
  await installWorkspace(env)
  if (command.needsBuild) await buildApps(env)
  // 22.18 runs TypeScript but says at every start that this is new.
  const flags = process.allowedNodeEnvironmentFlags.has('--disable-warning') ? ['--disable-warning=ExperimentalWarning'] : []
  const [script = '', ...first] = command.script
  return runCommand(node.program, [...flags, path.join(root, script), ...first, ...args], env)
}

try {
  process.exitCode = await main()
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
  say(`${error instanceof Error ? error.message : String(error)}${cause}`)
  process.exitCode = 1
}
