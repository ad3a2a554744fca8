import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { changesOfUnits, termsOfUnit } from './term-store.ts'

export const termHistoryInput = z.object({ orgUnitId: z.uuid() })
export type TermHistoryInput = z.infer<typeof termHistoryInput>

/** The recorded terms of one committee and the requests to move an election, the latest first. */
export interface TermHistory {
  readonly terms: ReadonlyArray<{ readonly id: string; readonly electedOn: LocalDate; readonly dueOn: LocalDate; readonly replacedOn: LocalDate | null; readonly document: string; readonly recordedBy: string }>
  readonly changes: ReadonlyArray<{ readonly id: string; readonly fromDueOn: LocalDate; readonly dueOn: LocalDate; readonly reason: string; readonly state: 'proposed' | 'approved' | 'refused'; readonly proposedBy: string; readonly decidedBy: string | null; readonly document: string | null; readonly answer: string | null }>
}

/** Throws NOT_FOUND outside the readable subtree. */
export const termHistory = async (scope: Scope, input: TermHistoryInput): Promise<TermHistory> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  return {
    terms: (await termsOfUnit(scope, unit.id)).map(({ id, electedOn, dueOn, replacedOn, document, recordedBy }) => ({ id, electedOn, dueOn, replacedOn, document, recordedBy })),
    changes: (await changesOfUnits(scope, [unit.id])).map(({ id, fromDueOn, dueOn, reason, state, proposedBy, decidedBy, document, answer }) => ({ id, fromDueOn, dueOn, reason, state, proposedBy, decidedBy, document, answer })),
  }
}
