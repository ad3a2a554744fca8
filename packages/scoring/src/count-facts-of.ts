import type { Scope } from '@dangjian/db'
import { countFactsAbout } from './fact-store.ts'

/** How many facts and results are about any of the members: what forbids the undo of an import. No permission is asked. */
export const countFactsOf = (scope: Scope, memberIds: readonly string[]): Promise<number> => countFactsAbout(scope, memberIds)
