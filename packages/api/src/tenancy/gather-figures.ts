import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { complianceMatrix, type MatrixCell } from '@dangjian/life'
import { rosterFigures, structureFindings } from '@dangjian/members'
import type { PublishedFigures } from '@dangjian/tenancy'

/** Late records are on record; what is still within its time is neither due nor held yet. */
const tally = (cells: readonly MatrixCell[]): { due: number; held: number } => {
  const held = cells.filter(({ state }) => state === 'held' || state === 'late').length
  return { due: held + cells.filter(({ state }) => state === 'missing').length, held }
}

/** The tenant's figures of today, computed from its records; what `publishFigures` sends upward. */
export const gatherFigures = async (scope: Scope): Promise<PublishedFigures> => {
  const asOf = today(scope.clock)
  const roster = await rosterFigures(scope)
  const findings = await structureFindings(scope)
  const matrix = await complianceMatrix(scope, { year: Number(asOf.slice(0, 4)) })
  const cells = matrix.rows.flatMap((row) => Object.values(row.cells).flat())
  const byMonth = Map.groupBy(cells, ({ dueOn }) => dueOn.slice(0, 7))
  const months = [...byMonth].map(([period, ofMonth]) => ({ period, ...tally(ofMonth) })).filter(({ period, due }) => due > 0 && period.startsWith(asOf.slice(0, 4)))
  return {
    asOf,
    organizations: roster.orgUnits.total,
    branches: roster.orgUnits.branches,
    members: roster.members,
    probationary: roster.probationary.count,
    findings: findings.length,
    compliance: tally(cells),
    months: months.sort((a, b) => (a.period < b.period ? -1 : 1)),
  }
}
