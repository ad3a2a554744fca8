import path from 'node:path'
import { z } from 'zod'
import type { TestResult } from '../report/test-result.ts'

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const statusOf = (status: string): TestResult['status'] => {
  if (status === 'passed') return 'passed'
  return status === 'failed' ? 'failed' : 'skipped'
}

/** The single tests of a report in vitest's JSON form. A file that failed before its first test counts as a failed test. */
export const readVitestReport = (text: string, root: string): TestResult[] =>
  reportSchema.parse(JSON.parse(text)).testResults.flatMap(({ name, status, assertionResults }): TestResult[] => {
    const file = path.relative(root, name).split(path.sep).join('/')
    const tests = assertionResults.map((each) => ({ file, title: each.fullName, status: statusOf(each.status) }))
    const isBroken = status === 'failed' && tests.every((test) => test.status !== 'failed')
    return isBroken ? [...tests, { file, title: '(the file itself)', status: 'failed' }] : tests
  })
