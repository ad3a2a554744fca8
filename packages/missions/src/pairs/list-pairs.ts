import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { listPairRows } from './pair-store.ts'

export const listPairsInput = z.object({ orgUnitId: z.uuid().optional(), state: z.enum(['open', 'ended']).optional() }).prefault({})
export type ListPairsInput = z.infer<typeof listPairsInput>

/** One pair. */
export interface PairLine {
  readonly id: string
  readonly orgUnitName: string
  readonly helperName: string
  readonly helperUnitName: string
  readonly helpedName: string
  readonly purpose: string
  readonly validFrom: LocalDate
  readonly plannedTo: LocalDate | null
  readonly validTo: LocalDate | null
  readonly outcome: string | null
  readonly canEnd: boolean
}

/** Pairs of the branches in one subtree or in everything readable, open ones first. Throws NOT_FOUND outside it. */
export const listPairs = async (scope: Scope, input: ListPairsInput): Promise<{ items: PairLine[] }> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'member.read') : [(await getOrgUnit(scope, input.orgUnitId, 'member.read')).path]
  const rows = await listPairRows(scope, paths, input.state)
  const briefs = await memberBriefs(scope, rows.flatMap(({ helperMemberId, helpedMemberId }) => [helperMemberId, helpedMemberId]))
  return {
    items: rows.map(({ id, orgUnitName, helperMemberId, helpedMemberId, purpose, validFrom, plannedTo, validTo, outcome, path }) => ({
      id, orgUnitName, helperName: briefs.get(helperMemberId)?.name ?? '', helperUnitName: briefs.get(helperMemberId)?.orgUnitName ?? '', helpedName: briefs.get(helpedMemberId)?.name ?? '',
      purpose, validFrom, plannedTo, validTo, outcome, canEnd: validTo === null && can(scope.access, 'duty.assign', path),
    })),
  }
}
