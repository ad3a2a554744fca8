import { can, pathsWith } from '@dangjian/contracts'
import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectResults } from './result-store.ts'
import { findRun } from './run-store.ts'
import { textSchema } from './text-schema.ts'

/** One run, narrowed to an organization's subtree and to the start of a name, pinyin or initials. */
export const listResultsInput = pageInputSchema.extend({ runId: z.uuid(), orgUnitId: z.uuid().optional(), text: textSchema(1, 40).optional() })

/** A line of the results list; points in hundredths. */
export interface ResultLine {
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly total: number
  readonly publishedTotal: number
  /** False: no record went in (无记录), the total is the base alone. */
  readonly hasRecords: boolean
  readonly dimensions: Readonly<Record<string, number>>
}

/**
 * Results of a run inside the subtrees where the person holds `score.read`, in pinyin order and never by score. A run that is not published is
 * there only for those who hold `score.run` at its organization. Throws NOT_FOUND.
 */
export const listResults = async (scope: Scope, input: z.output<typeof listResultsInput>): Promise<Page<ResultLine>> => {
  const found = await findRun(scope, input.runId)
  if (!found) throw notFound('score_run')
  const unit = await getOrgUnit(scope, found.run.orgUnitId)
  if (found.run.status !== 'published' && !can(scope.access, 'score.run', unit.path)) throw notFound('score_run')
  const narrowed = input.orgUnitId === undefined ? undefined : await getOrgUnit(scope, input.orgUnitId)
  if (narrowed && !can(scope.access, 'score.read', narrowed.path)) throw notFound('org_unit')
  const paths = narrowed ? [narrowed.path] : pathsWith(scope.access, 'score.read')
  const page = await selectResults(scope, { runId: input.runId, paths, text: input.text, cursor: input.cursor, limit: input.limit })
  return {
    ...page,
    items: page.items.map((row) => ({
      memberId: row.member_id, memberName: row.member_name, orgUnitId: row.org_unit_id, orgUnitName: row.org_unit_name, total: row.total,
      publishedTotal: row.published_total, hasRecords: row.fact_count > 0, dimensions: row.dimensions,
    })),
  }
}
