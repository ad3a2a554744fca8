import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { commands } from './commands.mjs'
import { isGoodNode } from './ensure-node.mjs'
import { cleanEnvironment, putOnPath } from './environment.mjs'
import { root } from './paths.mjs'
import { runCommand, runStep } from './run.mjs'
import { sourceHash } from './workspace.mjs'

it('takes a Node that runs TypeScript and that vitest supports', () => {
  expect(['22.18.0', '22.20.1', '24.0.0', '26.1.0'].every(isGoodNode)).toBe(true)
  expect(['18.20.0', '20.20.2', '22.17.9', '23.9.0', '25.2.0'].some(isGoodNode)).toBe(false)
})

it('knows every command that the root scripts name', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const named = Object.values(scripts).map((line) => String(line).split(' ').at(-1))
  expect(Object.keys(commands).toSorted()).toEqual(named.toSorted())
})

it('pins the same pnpm in the root manifest and in the runtime', () => {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const runtime = path.join(root, 'tooling', 'bootstrap', 'runtime', 'pnpm', 'package.json')
  const versions = new Set(Object.values(JSON.parse(readFileSync(runtime, 'utf8')).optionalDependencies))
  expect([...versions].map((version) => `pnpm@${version}`)).toEqual([packageManager])
})

it('keeps what npm says about its own script away from children, and puts folders first on the path', () => {
  process.env.npm_package_name = 'outer'
  const env = cleanEnvironment()
  delete process.env.npm_package_name
  expect(env.npm_package_name).toBeUndefined()
  putOnPath(env, ['first', undefined, 'second'])
  expect(env.PATH?.split(path.delimiter).slice(0, 2)).toEqual(['first', 'second'])
})

it('gives an account without a home one inside the project, also for what npm derived from the old one', () => {
  const { HOME, npm_config_cache: cache } = process.env
  process.env.HOME = path.join(root, 'no', 'such', 'home')
  process.env.npm_config_cache = path.join(process.env.HOME, '.npm')
  const env = cleanEnvironment()
  if (HOME === undefined) delete process.env.HOME
  else process.env.HOME = HOME
  if (cache === undefined) delete process.env.npm_config_cache
  else process.env.npm_config_cache = cache
  expect(env.HOME).toBe(path.join(root, '.tools', 'home'))
  expect(env.npm_config_cache).toBeUndefined()
})

it('hands on the exit code of a command and fails a step that fails', async () => {
  expect(await runCommand(process.execPath, ['-e', 'process.exit(7)'], process.env)).toBe(7)
  await expect(runStep(process.execPath, ['-e', 'process.exit(3)'], { env: process.env })).rejects.toThrow(/code 3/)
})

it('hands signals on to the command, waits until it has stopped cleanly, and answers with its exit code', async () => {
  const command = "process.on('SIGTERM', () => setTimeout(() => process.exit(9), 50)); console.log('ready'); setInterval(() => {}, 1000)"
  const outer = `import { runCommand } from ${JSON.stringify(path.join(import.meta.dirname, 'run.mjs'))}
    process.exitCode = await runCommand(process.execPath, ['-e', ${JSON.stringify(command)}], process.env)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([9, null])
})

it('has a source hash that is the same while nothing changes', () => {
  expect(sourceHash()).toMatch(/^[0-9a-f]{64}$/)
})

it('answers an unknown command with the list of commands', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'main.mjs'), 'nothing'], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('usage:')
  expect(stdout).toBe('')
})
