import { expect, it } from 'vitest'
import { allChecks } from './all-checks.ts'
import type { Check } from './repository/check.ts'
import { openRepository } from './repository/repository.ts'
import { runChecks } from './run-checks.ts'

const check = (id: string, find: Check['find']): Check => ({ id, title: 'all is well', needs: 'source', find })

const broken = (): never => {
  throw new Error('broken')
}

it('counts each check once, says one line for each, and takes one that throws for failed', async () => {
  const said: string[] = []
  const checks = [check('good', () => []), check('bad', () => [{ file: 'a.ts', line: 3, text: 'is wrong' }]), check('broken', broken)]
  const tally = await runChecks(checks, openRepository(import.meta.dirname), (line) => said.push(line))
  expect(tally).toEqual({ passed: 1, failed: 2 })
  expect(said).toEqual([
    '  ok    good: all is well',
    '  FAIL  bad: not true that all is well',
    '          a.ts:3 is wrong',
    '  FAIL  broken: broken',
  ])
})

it('has a test beside each check, under the same name', () => {
  const { files } = openRepository(import.meta.dirname)
  expect(allChecks.filter(({ id }) => !files.includes(`checks/${id}.test.ts`))).toEqual([])
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length)
})
