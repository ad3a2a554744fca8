/** `npm run check`: the repository checks alone; those of a build only when there is one. */
import path from 'node:path'
import { allChecks } from './all-checks.ts'
import { openRepository } from './repository/repository.ts'
import { runChecks } from './run-checks.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const repository = openRepository(root)
const isBuilt = repository.has('apps/admin/dist/index.html')
const checks = allChecks.filter(({ needs }) => needs === 'source' || isBuilt)
const { passed, failed } = await runChecks(checks, repository, (line) => process.stdout.write(`${line}\n`))
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
