import { z } from 'zod'

/** One test of the last run. `file` is a path from the root with `/`; `title` carries the titles of the groups around it. */
export const testResultSchema = z.object({
  file: z.string(),
  title: z.string(),
  status: z.enum(['passed', 'failed', 'skipped']),
})

/** One test of the last run. */
export type TestResult = z.infer<typeof testResultSchema>
