/** `npm run burden -- --json`: the burden budget with what the last browser run counted; without `--json` as lines to read. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { burdenCountsSchema, burdenReport } from './report/burden-report.ts'
import { artefacts } from './stages/run-program.ts'

const file = path.join(artefacts, 'burden.json')
if (!existsSync(file)) process.stderr.write('No browser run has counted yet: npm test\n')
const rows = burdenReport(existsSync(file) ? burdenCountsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [])
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else {
  for (const { id, acts, fields, budget, ok } of rows) {
    const counted = acts === null ? 'not counted' : `${acts} acts of ${budget.acts}, ${fields} fields of ${budget.fields}`
    process.stdout.write(`${id.padEnd(5)}${counted}${acts !== null && !ok ? '  OVER' : ''}\n`)
  }
}
