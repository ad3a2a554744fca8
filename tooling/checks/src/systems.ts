/** `npm run systems -- --json`: which systems the last full test run has proven; without `--json` as lines to read. */
import { readLastRun } from './report/last-run.ts'
import { systemsReport } from './report/systems-report.ts'
import { artefacts } from './stages/run-program.ts'

const lastRun = readLastRun(artefacts)
if (lastRun === undefined) process.stderr.write('There is no full test run yet: npm test\n')
const rows = systemsReport(lastRun?.tests ?? [])
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else {
  for (const { id, title, proven, tests } of rows) process.stdout.write(`${proven ? 'proven' : '      '}  ${id.padEnd(4)}${title} (${tests.length})\n`)
  process.stdout.write(`${rows.filter(({ proven }) => proven).length} of ${rows.length} proven\n`)
}
