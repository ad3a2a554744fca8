import { enableCompileCache } from 'node:module'

enableCompileCache()

const commands: Record<string, () => Promise<void>> = {
  all: async () => (await import('./commands/serve.ts')).serve({ worker: true }),
  api: async () => (await import('./commands/serve.ts')).serve({ worker: false }),
  worker: async () => (await import('./commands/work.ts')).work(),
  cli: async () => (await import('./cli/cli.ts')).runCli(process.argv.slice(3)),
}

const [name = 'all'] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  process.stderr.write(`Unknown command ${name}; known: ${Object.keys(commands).join(', ')}\n`)
  process.exitCode = 2
} else {
  await command().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  })
}
