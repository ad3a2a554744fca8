import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addMonthsClamped, today, type LocalDate } from '@dangjian/kernel'
import { longStays } from '@dangjian/members'
import { renderVerdict, transferDue, type RenderedVerdict } from '@dangjian/regulations'
import { listMembersInTransit } from './transfer-list-store.ts'

/** Somebody away for long without a transfer (应转未转). */
export interface OverdueTransfer {
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly place: string
  readonly awaySince: LocalDate
  readonly verdict: RenderedVerdict
}

/** Days before the six months are over from which somebody is shown as due soon. */
const noticeMonths = 5

/**
 * Mobile members of the readable subtrees who are or will shortly be away for six months and whose transfer has not set out (EDU-06; rules.md 1.3 leaves them out of
 * 应到会 only with two consents), the longest first. Asks member.read beside transfer.read.
 */
export const overdueTransfers = async (scope: Scope): Promise<OverdueTransfer[]> => {
  const onDate = today(scope.clock)
  const stays = await longStays(scope, pathsWith(scope.access, 'transfer.read'), addMonthsClamped(onDate, -noticeMonths))
  const underWay = await listMembersInTransit(scope, stays.map(({ memberId }) => memberId))
  return stays
    .filter(({ memberId }) => !underWay.has(memberId))
    .map(({ memberId, name, orgUnitId, orgUnitName, place, since }) => ({
      memberId, memberName: name, orgUnitId, orgUnitName, place, awaySince: since, verdict: renderVerdict(transferDue({ awaySince: since, onDate, isInTransit: false })),
    }))
}
