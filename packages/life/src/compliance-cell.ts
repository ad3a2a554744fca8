import type { Scope } from '@dangjian/db'
import { localDateOf, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { isMeetingKind, lifeKindSchema, obligationOf, type LifeKind, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { selectFreeze } from './closing-store.ts'
import { freezeHash } from './freeze-hash.ts'
import { cellWriter, matrixCell, type MatrixCell } from './matrix-cell.ts'
import { lifeOfYear, recordsOf } from './life-of-branches.ts'
import { periodSchema } from './meeting-schema.ts'
import { selectTitles } from './year-store.ts'

export const complianceCellInput = z.object({ orgUnitId: z.uuid(), kind: lifeKindSchema, period: periodSchema })
export type ComplianceCellInput = z.infer<typeof complianceCellInput>

/** One cell with its verdict and the records behind it. */
export interface ComplianceCellDetail extends Omit<MatrixCell, 'verdict'> {
  readonly orgUnitId: string
  readonly name: string
  readonly kind: LifeKind
  readonly verdict: RenderedVerdict
  readonly meetings: readonly { readonly id: string; readonly title: string; readonly status: string; readonly opened: boolean; readonly date: string; readonly orgUnitId: string }[]
  /** Whether the frozen place still has the hash it was frozen with; null while its period is open. */
  readonly frozenIntact: boolean | null
  /** For 党小组会: each group and the day it met. */
  readonly groups: readonly { readonly orgUnitId: string; readonly name: string; readonly heldOn: string | null }[]
}

/** Why a cell of the matrix stands as it stands. Throws NOT_FOUND for a branch out of reach (compliance.read) or a period that the kind has not. */
export const complianceCell = async (scope: Scope, input: ComplianceCellInput): Promise<ComplianceCellDetail> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'compliance.read')
  const owner = obligationOf(input.kind)?.owner ?? 'branch'
  const year = await lifeOfYear(scope, [unit.path], Number(input.period.slice(0, 4)), owner)
  const life = year.lives.find((found) => found.branch.id === unit.id)
  const cell = life?.cells.find((found) => found.kind === input.kind && found.period === input.period)
  if (!life || !cell) throw notFound('complianceCell')
  const records = recordsOf(life, input.kind, input.period).filter((record) => isMeetingKind(record.kind) || record.kind === 'secretary_lecture')
  const titles = await selectTitles(scope, records.map((record) => record.id))
  const freeze = await selectFreeze(scope, { orgUnitId: unit.id, kind: input.kind, period: input.period })
  const writer = cellWriter(today(scope.clock), year.frequencies)
  return {
    ...matrixCell(life, cell, writer),
    orgUnitId: unit.id, name: unit.name, kind: input.kind, verdict: writer.explain(cell),
    meetings: records.map((record) => ({
      id: record.id, title: titles.get(record.id) ?? '', status: record.isHeld ? 'held' : 'planned', opened: record.opened, date: record.heldOn ?? localDateOf(new Date(record.startsAt ?? 0)), orgUnitId: record.orgUnitId,
    })),
    frozenIntact: freeze ? freezeHash(freeze) === freeze.hash : null,
    groups: input.kind !== 'group_meeting' ? [] : life.groups.map((group) => ({ orgUnitId: group.id, name: group.name, heldOn: records.find((record) => record.orgUnitId === group.id && record.heldOn !== null)?.heldOn ?? null })),
  }
}
