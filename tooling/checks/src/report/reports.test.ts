import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { burdenReport } from './burden-report.ts'
import { readLastRun, writeLastRun } from './last-run.ts'
import { systemsReport } from './systems-report.ts'
import type { TestResult } from './test-result.ts'

const test = (title: string, status: TestResult['status']): TestResult => ({ file: 'a.spec.ts', title, status })

it('takes a system for proven when a test carries its id and all that carry it passed', () => {
  const rows = systemsReport([
    test('roster › [G1] shows the figures (desk)', 'passed'),
    test('[L1] the station branch', 'passed'),
    test('[L1] its three groups', 'failed'),
    test('[G10] activities', 'skipped'),
  ])
  expect(rows).toHaveLength(56)
  const proven = Object.fromEntries(rows.map((row) => [row.id, row.proven]))
  expect(proven).toMatchObject({ G1: true, L1: false, G10: false, X7: false })
  expect(rows.find(({ id }) => id === 'G1')?.tests).toHaveLength(1)
})

it('counts a task as within its budget only when it was counted, and by its larger count', () => {
  const rows = burdenReport([
    { id: 'B3', acts: 7, fields: 3 },
    { id: 'B5', acts: 3, fields: 0 },
    { id: 'B5', acts: 4, fields: 0 },
  ])
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => `B${index + 1}`))
  expect(rows[2]).toEqual({ id: 'B3', acts: 7, fields: 3, budget: { acts: 7, fields: 3 }, ok: true })
  expect(rows[4]).toEqual({ id: 'B5', acts: 4, fields: 0, budget: { acts: 3, fields: 0 }, ok: false })
  expect(rows[0]).toEqual({ id: 'B1', acts: null, fields: null, budget: { acts: 1, fields: 0 }, ok: false })
})

it('reads back the last run that was kept, and nothing where there was none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'runs-'))
  expect(readLastRun(folder)).toBeUndefined()
  const run = { startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:10:00Z', passed: 1, failed: 0, stages: [], tests: [test('a', 'passed')] }
  writeLastRun(folder, run)
  expect(readLastRun(folder)).toEqual(run)
  rmSync(folder, { recursive: true })
})
