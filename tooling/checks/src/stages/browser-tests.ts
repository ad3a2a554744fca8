import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { artefacts, root, runProgram, toolOf } from './run-program.ts'
import { countedTests, type StageResult } from './stage.ts'
import { readPlaywrightReport } from './playwright-report.ts'

const E2E = path.join('tooling', 'e2e')

const toFile = (rootDir: string, name: string): string =>
  path.relative(root, path.resolve(rootDir, name)).split(path.sep).join('/')

/** Drives the built product in a browser. The tests also count the burden into `.artefacts/burden.json`. */
export const browserTests = async (): Promise<StageResult> => {
  const report = path.join(artefacts, 'playwright.json')
  for (const file of [report, path.join(artefacts, 'burden.json')]) rmSync(file, { force: true })
  const { code } = await runProgram(toolOf('playwright', E2E), ['test', '--reporter=list,json'], {
    cwd: path.join(root, E2E),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const tests = existsSync(report) ? readPlaywrightReport(readFileSync(report, 'utf8'), toFile) : []
  const result = countedTests(tests)
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}
