import { meetingKindSchema, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localDateOf, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { explainCell, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { matrixCell, type MatrixCell } from './compliance-matrix.ts'
import { lifeOfBranches, recordsOf } from './life-of-branches.ts'
import { periodSchema } from './meeting-schema.ts'

export const complianceCellInput = z.object({ orgUnitId: z.uuid(), kind: meetingKindSchema, period: periodSchema })
export type ComplianceCellInput = z.infer<typeof complianceCellInput>

/** One cell with its verdict and the records behind it. */
export interface ComplianceCellDetail extends Omit<MatrixCell, 'verdict'> {
  readonly orgUnitId: string
  readonly name: string
  readonly kind: MeetingKind
  readonly verdict: RenderedVerdict
  readonly meetings: readonly { readonly id: string; readonly title: string; readonly status: string; readonly opened: boolean; readonly date: string; readonly orgUnitId: string }[]
  /** For 党小组会: each group and the day it met. */
  readonly groups: readonly { readonly orgUnitId: string; readonly name: string; readonly heldOn: string | null }[]
}

/** Why a cell of the matrix stands as it stands. Throws NOT_FOUND for a branch out of reach (compliance.read) or a period that the kind has not. */
export const complianceCell = async (scope: Scope, input: ComplianceCellInput): Promise<ComplianceCellDetail> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'compliance.read')
  const life = (await lifeOfBranches(scope, [unit.path], Number(input.period.slice(0, 4)))).find((found) => found.branch.id === unit.id)
  const cell = life?.cells.find((found) => found.kind === input.kind && found.period === input.period)
  if (!life || !cell) throw notFound('complianceCell')
  const records = recordsOf(life, input.kind, input.period)
  return {
    ...matrixCell(life, cell, today(scope.clock)),
    orgUnitId: unit.id, name: unit.name, kind: input.kind, verdict: renderVerdict(explainCell(cell)),
    meetings: records.map((record) => ({ id: record.id, title: record.title, status: record.status, opened: record.opened, date: record.heldOn ?? localDateOf(record.startsAt), orgUnitId: record.orgUnitId })),
    groups: input.kind !== 'group_meeting' ? [] : life.groups.map((group) => ({ orgUnitId: group.id, name: group.name, heldOn: records.find((record) => record.orgUnitId === group.id && record.heldOn !== null)?.heldOn ?? null })),
  }
}
