import type { Scope } from '@dangjian/db'
import { selectFactsOfSubject } from './fact-store.ts'
import { toFact, type Fact } from './facts-of-source.ts'

/** Every fact recorded about a member, in order of day; for the member's own download. Access is for the caller. */
export const factsOfMember = async (scope: Scope, memberId: string): Promise<Fact[]> => (await selectFactsOfSubject(scope, memberId)).map(toFact)
