import { z } from 'zod'
import type { TestResult } from '../report/test-result.ts'

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
})

interface Suite {
  readonly title: string
  readonly file?: string | undefined
  readonly specs: ReadonlyArray<z.infer<typeof specSchema>>
  readonly suites?: readonly Suite[] | undefined
}

const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  file: z.string().optional(),
  specs: z.array(specSchema).default([]),
  get suites() {
    return z.array(suiteSchema).optional()
  },
})

const reportSchema = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
})

const statusOf = (status: string): TestResult['status'] => {
  if (status === 'expected') return 'passed'
  // A test that only passed when it was repeated has failed.
  return status === 'skipped' ? 'skipped' : 'failed'
}

/**
 * The single tests of a report in Playwright's JSON form, one for each browser project. `toFile` makes a path from the root out of
 * the report's folder and a name in it. Errors outside every test count as one failed test each.
 */
export const readPlaywrightReport = (text: string, toFile: (rootDir: string, name: string) => string): TestResult[] => {
  const { config, suites, errors } = reportSchema.parse(JSON.parse(text))
  const testsOf = (suite: Suite, groups: readonly string[]): TestResult[] => [
    ...suite.specs.flatMap(({ title, file, tests }) =>
      tests.map(({ projectName, status }): TestResult => ({
        file: toFile(config.rootDir, file),
        title: `${[...groups, title].join(' › ')}${projectName === '' ? '' : ` (${projectName})`}`,
        status: statusOf(status),
      })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, [...groups, inner.title])),
  ]
  return [
    ...suites.flatMap((suite) => testsOf(suite, [])),
    ...errors.map(({ message = '' }): TestResult => ({ file: '', title: message.split('\n')[0] ?? '', status: 'failed' })),
  ]
}
