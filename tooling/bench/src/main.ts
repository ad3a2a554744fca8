/** npm run bench -- NAME … [--json] [--small] [sizes]: see README.md. */
import { readOptions, type Options } from './options.ts'
import { reportTo, type Report } from './report.ts'

/** A benchmark: measures and reports, and leaves nothing behind. */
export type Bench = (options: Options, report: Report) => Promise<void>

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  tree: async () => (await import('./benches/tree.ts')).tree,
  list: async () => (await import('./benches/list.ts')).list,
  tenants: async () => (await import('./benches/tenants.ts')).tenants,
  compliance: async () => (await import('./benches/compliance.ts')).compliance,
  growth: async () => {
    const [list, life] = await Promise.all([import('./benches/growth.ts'), import('./benches/compliance.ts')])
    return async (options, report) => {
      const of = options.sizes.growth.split(',')
      if (of.includes('list')) await list.growth(options, report)
      if (of.includes('compliance')) await life.complianceGrowth(options, report)
    }
  },
  import: async () => (await import('./benches/import.ts')).importBench,
  start: async () => (await import('./benches/start.ts')).start,
}

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2))
  const names = options.names.length > 0 ? options.names : Object.keys(benches)
  const unknown = names.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) {
    process.stderr.write(`Unknown benchmark ${unknown}; known: ${Object.keys(benches).join(', ')}\n`)
    return 2
  }
  const report = reportTo((text) => void process.stdout.write(text), options.json)
  for (const name of names) {
    const bench = await benches[name]?.()
    await bench?.(options, report)
  }
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 1
})
