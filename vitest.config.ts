import { defineConfig } from 'vitest/config'
import { listTestProjects } from './tooling/vitest/src/index.ts'

export default defineConfig({
  // Node would take its CommonJS files, which load style sheets; vite reads the modules.
  resolve: { alias: [{ find: /^antd-mobile$/, replacement: 'antd-mobile/es/index.js' }] },
  test: {
    projects: listTestProjects(import.meta.dirname),
    globalSetup: [`${import.meta.dirname}/tooling/vitest/src/global-setup.ts`],
    pool: 'forks',
    // Two cores are what a small machine has, and more workers than cores only make each database test slower.
    maxWorkers: 2,
    // Files of one package share a worker and what it has loaded; no test leaves anything behind in a module.
    isolate: false,
    server: { deps: { inline: [/antd-mobile/] } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
