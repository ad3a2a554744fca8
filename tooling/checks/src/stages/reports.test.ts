import { expect, it } from 'vitest'
import { readPlaywrightReport } from './playwright-report.ts'
import { countedTests } from './stage.ts'
import { readVitestReport } from './vitest-report.ts'

it('reads single tests from a vitest report, and counts a file that broke before its first test', () => {
  const report = {
    testResults: [
      {
        name: '/repo/packages/a/src/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'group works', status: 'passed' },
          { fullName: 'group fails', status: 'failed' },
          { fullName: 'group waits', status: 'pending' },
        ],
      },
      { name: '/repo/packages/b/src/b.test.ts', status: 'failed', assertionResults: [] },
    ],
  }
  const tests = readVitestReport(JSON.stringify(report), '/repo')
  expect(tests).toEqual([
    { file: 'packages/a/src/a.test.ts', title: 'group works', status: 'passed' },
    { file: 'packages/a/src/a.test.ts', title: 'group fails', status: 'failed' },
    { file: 'packages/a/src/a.test.ts', title: 'group waits', status: 'skipped' },
    { file: 'packages/b/src/b.test.ts', title: '(the file itself)', status: 'failed' },
  ])
  expect(countedTests(tests)).toMatchObject({ passed: 1, failed: 2 })
})

it('reads a Playwright report with groups and projects, and takes a test that passed only when repeated for failed', () => {
  const report = {
    config: { rootDir: '/repo/tooling/e2e' },
    errors: [{ message: 'no server\nat somewhere' }],
    suites: [
      {
        title: 'steps.spec.ts',
        file: 'steps.spec.ts',
        specs: [],
        suites: [
          {
            title: 'roster',
            specs: [
              {
                title: '[G1] shows the figures',
                file: 'steps.spec.ts',
                tests: [
                  { projectName: 'desk', status: 'expected' },
                  { projectName: 'phone', status: 'flaky' },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  expect(readPlaywrightReport(JSON.stringify(report), (_, name) => `tooling/e2e/${name}`)).toEqual([
    { file: 'tooling/e2e/steps.spec.ts', title: 'roster › [G1] shows the figures (desk)', status: 'passed' },
    { file: 'tooling/e2e/steps.spec.ts', title: 'roster › [G1] shows the figures (phone)', status: 'failed' },
    { file: '', title: 'no server', status: 'failed' },
  ])
})
