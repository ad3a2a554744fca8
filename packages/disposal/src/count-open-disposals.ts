import type { Scope } from '@dangjian/db'
import { casesOfMember } from './case-store.ts'

/** How many disposals of a member are not closed. For other domains, which learn nothing else of them; access is for the caller. */
export const countOpenDisposals = async (scope: Scope, memberId: string): Promise<number> => (await casesOfMember(scope, memberId)).filter(({ closedOn }) => closedOn === null).length
