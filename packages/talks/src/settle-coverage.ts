import type { Scope } from '@dangjian/db'
import { noteLifeRecord, withdrawLifeRecord } from '@dangjian/life'
import { talkCoverageOf } from './talk-coverage-of.ts'

/** Tells compliance that the year's 谈心谈话 of a branch are complete (BR-23), or takes it back when a denied talk opened a demand again. */
export const settleCoverage = async (scope: Scope, orgUnitId: string, year: number): Promise<void> => {
  const [coverage] = await talkCoverageOf(scope, { orgUnitIds: [orgUnitId], year })
  const note = { orgUnitId, kind: 'heart_talks', period: String(year), source: { type: 'talks', id: orgUnitId } } as const
  if (coverage?.completedOn) await noteLifeRecord(scope, { ...note, heldOn: coverage.completedOn })
  else await withdrawLifeRecord(scope, note)
}
