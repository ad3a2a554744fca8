import systems from './systems.json' with { type: 'json' }
import type { TestResult } from './test-result.ts'

/** One system the product must make work, and the tests that carry its id. */
export interface SystemRow {
  readonly id: string
  readonly title: string
  /** At least one test carries the id, and all that carry it passed. */
  readonly proven: boolean
  readonly tests: readonly TestResult[]
}

/** Every system with the tests of the last full run that carry its id in square brackets. */
export const systemsReport = (tests: readonly TestResult[]): SystemRow[] =>
  systems.map(({ id, title }) => {
    const own = tests.filter((test) => test.title.includes(`[${id}]`))
    return { id, title, proven: own.length > 0 && own.every(({ status }) => status === 'passed'), tests: own }
  })
