import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const manifestSchema = z.object({ name: z.string() })

/** A vitest project: the path of the package's own configuration, or an inline one that takes over the root's settings. */
export type TestProject =
  | string
  | { extends: true; root: string; test: { name: string; root: string; include: string[] } }

const TEST_FILES = 'src/**/*.test.{ts,tsx}'

const hasTests = (dir: string): boolean =>
  globSync('src/**/*.test.{ts,tsx,mjs}', { cwd: dir, exclude: (name) => name === 'node_modules' }).length > 0

/**
 * Every workspace package that has tests, as a vitest project named after the package without `@dangjian/`. Browser tests
 * (`tooling/e2e`) belong to Playwright and are left out.
 */
export const listTestProjects = (root: string): TestProject[] =>
  globSync(['apps/*/package.json', 'packages/*/package.json', 'plugins/*/package.json', 'tooling/*/package.json'], {
    cwd: root,
  })
    .map((file) => path.dirname(path.join(root, file)))
    .filter((dir) => path.relative(root, dir) !== path.join('tooling', 'e2e') && hasTests(dir))
    .toSorted()
    .map((dir) => {
      const own = path.join(dir, 'vitest.config.ts')
      if (existsSync(own)) return own
      const { name } = manifestSchema.parse(JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')))
      return {
        extends: true,
        root: dir,
        test: { name: name.replace('@dangjian/', ''), root: dir, include: [TEST_FILES, 'src/**/*.test.mjs'] },
      }
    })
