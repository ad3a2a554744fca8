/** `npm test`: every check and test, in order; the last line is `N passed, N failed`. */
import { mkdirSync } from 'node:fs'
import { allChecks } from './all-checks.ts'
import { writeLastRun, type LastRun } from './report/last-run.ts'
import { addTallies } from './report/tally.ts'
import { openRepository } from './repository/repository.ts'
import { runChecks } from './run-checks.ts'
import { browserTests } from './stages/browser-tests.ts'
import { build } from './stages/build.ts'
import { lint } from './stages/lint.ts'
import { artefacts, root } from './stages/run-program.ts'
import { counted, type StageResult } from './stages/stage.ts'
import { typecheck } from './stages/typecheck.ts'
import { unitTests } from './stages/unit-tests.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const startedAt = new Date().toISOString()
const stages: LastRun['stages'] = []
const tests: LastRun['tests'] = []

/** Runs one stage; one that throws counts as a failed test, and the next still runs. */
const stage = async (name: string, run: () => Promise<StageResult>): Promise<StageResult> => {
  say(`\n== ${name}`)
  const begun = performance.now()
  const result = await run().catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return counted({ passed: 0, failed: 1 })
  })
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  say(`   ${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`)
  stages.push({ name, passed: result.passed, failed: result.failed, seconds })
  tests.push(...result.tests)
  return result
}

const checksOf = (needs: 'source' | 'build') => async (): Promise<StageResult> =>
  counted(await runChecks(allChecks.filter((check) => check.needs === needs), openRepository(root), say))

mkdirSync(artefacts, { recursive: true })
await stage('repository checks', checksOf('source'))
await stage('lint', lint)
await stage('types', () => typecheck(say))
await stage('unit and integration tests', unitTests)
const built = await stage('build', () => build(say))
if (built.failed === 0) {
  await stage('checks of the build', checksOf('build'))
  await stage('browser tests', browserTests)
} else {
  // Nothing to drive. They count as failed, so that nobody takes them for passed.
  say('\n== checks of the build and browser tests: cannot run without a build')
  stages.push({ name: 'browser tests', passed: 0, failed: 1, seconds: 0 })
}

const { passed, failed } = addTallies(stages)
writeLastRun(artefacts, { startedAt, finishedAt: new Date().toISOString(), passed, failed, stages, tests })
say('')
for (const each of stages.filter((one) => one.failed > 0)) say(`failed: ${each.name} (${each.failed})`)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
