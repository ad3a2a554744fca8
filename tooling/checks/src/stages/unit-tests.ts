import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { artefacts, root, runProgram, toolOf } from './run-program.ts'
import { countedTests, type StageResult } from './stage.ts'
import { readVitestReport } from './vitest-report.ts'

/** Runs the unit and integration tests of all packages on one database server. */
export const unitTests = async (): Promise<StageResult> => {
  const report = path.join(artefacts, 'vitest.json')
  rmSync(report, { force: true })
  const { code } = await runProgram(toolOf('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const tests = existsSync(report) ? readVitestReport(readFileSync(report, 'utf8'), root) : []
  const result = countedTests(tests)
  // An error outside every test, or no report at all.
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}
