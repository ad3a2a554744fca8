import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'

/**
 * Who decides is never the person who asked, nor one whom the decision concerns. Throws APPROVER_IS_PROPOSER and DECIDES_OWN_MATTER (409).
 */
export const requireSecondPerson = (scope: Scope, asked: { readonly accountId: string | null; readonly name: string }, concerned: readonly string[] = []): void => {
  if (scope.actor.accountId !== null && scope.actor.accountId === asked.accountId) throw conflict('APPROVER_IS_PROPOSER', { name: asked.name })
  if (scope.actor.memberId !== null && concerned.includes(scope.actor.memberId)) throw conflict('DECIDES_OWN_MATTER')
}
