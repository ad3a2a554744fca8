import type { Scope } from '@dangjian/db'
import { countAccountsOfMembers } from './account-store.ts'

/** How many accounts belong to any of the members: what forbids the undo of an import. No permission is asked. */
export const countAccountsOf = (scope: Scope, memberIds: readonly string[]): Promise<number> => countAccountsOfMembers(scope.tx, scope.tenantId, memberIds)
