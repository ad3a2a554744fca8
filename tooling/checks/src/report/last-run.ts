import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { testResultSchema } from './test-result.ts'

const lastRunSchema = z.object({
  /** When the run began and ended, ISO 8601 in UTC. */
  startedAt: z.string(),
  finishedAt: z.string(),
  passed: z.number(),
  failed: z.number(),
  stages: z.array(z.object({ name: z.string(), passed: z.number(), failed: z.number(), seconds: z.number() })),
  tests: z.array(testResultSchema),
})

/** What the last full test run brought. */
export type LastRun = z.infer<typeof lastRunSchema>

/** Keeps the result of a full run in `folder`; a run that is broken off leaves the result before it. */
export const writeLastRun = (folder: string, run: LastRun): void => {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'last-run.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(run, null, 1)}\n`)
  renameSync(`${file}.new`, file)
}

/** The result of the last full run, or nothing when there was none. */
export const readLastRun = (folder: string): LastRun | undefined => {
  try {
    return lastRunSchema.parse(JSON.parse(readFileSync(path.join(folder, 'last-run.json'), 'utf8')))
  } catch {
    return undefined
  }
}
