import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { listTestProjects } from './list-test-projects.ts'

it('lists packages with tests by their short name, their own configuration where they have one, and no browser tests', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'projects-'))
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  put('packages/a/package.json', '{"name":"@dangjian/a"}')
  put('packages/a/src/deep/x.test.ts', '')
  put('packages/none/package.json', '{"name":"@dangjian/none"}')
  put('packages/own/package.json', '{"name":"@dangjian/own"}')
  put('packages/own/vitest.config.ts', '')
  put('packages/own/src/y.test.tsx', '')
  put('tooling/e2e/package.json', '{"name":"@dangjian/e2e"}')
  put('tooling/e2e/src/z.test.ts', '')
  const [a, own, ...rest] = listTestProjects(root)
  expect(a).toMatchObject({ extends: true, test: { name: 'a', root: path.join(root, 'packages/a') } })
  expect(own).toBe(path.join(root, 'packages/own/vitest.config.ts'))
  expect(rest).toEqual([])
  rmSync(root, { recursive: true })
})
