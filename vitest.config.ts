import { defineConfig } from 'vitest/config'
import { listTestProjects } from './tooling/vitest/src/index.ts'

export default defineConfig({
  test: {
    projects: listTestProjects(import.meta.dirname),
    globalSetup: [`${import.meta.dirname}/tooling/vitest/src/global-setup.ts`],
    pool: 'forks',
    // Two cores are what a small machine has, and more workers than cores only make each database test slower.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
