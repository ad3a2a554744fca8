import type { Scope } from '@dangjian/db'
import { countTurnout, hasCast } from './urn-store.ts'

/** How many may cast into an urn and how many have: numbers, no names. */
export const urnTurnout = (scope: Scope, urnId: string): Promise<{ expected: number; cast: number }> => countTurnout(scope, urnId)

/** Whether this member has cast; null for one who may not. For the member's own screen. */
export const hasCastIntoUrn = (scope: Scope, urnId: string, memberId: string): Promise<boolean | null> => hasCast(scope, urnId, memberId)
