import type { Scope } from '@dangjian/db'
import { listTransfersOf, type TransferLine } from './transfer-list-store.ts'

/** Transfers of the person who asks, the latest first; the branch's drafts are shown too, since they are about this person. */
export const myTransfers = (scope: Scope): Promise<TransferLine[]> => (scope.actor.memberId === null ? Promise.resolve([]) : listTransfersOf(scope, scope.actor.memberId))
