import type { TestResult } from '../report/test-result.ts'
import type { Tally } from '../report/tally.ts'

/** What a stage of the test run brought. */
export interface StageResult extends Tally {
  /** The single tests, where the stage has them. */
  readonly tests: readonly TestResult[]
}

/** A result without single tests. */
export const counted = (tally: Tally): StageResult => ({ ...tally, tests: [] })

/** Counts tests; a skipped one counts as neither. */
export const countedTests = (tests: readonly TestResult[]): StageResult => ({
  passed: tests.filter(({ status }) => status === 'passed').length,
  failed: tests.filter(({ status }) => status === 'failed').length,
  tests,
})
