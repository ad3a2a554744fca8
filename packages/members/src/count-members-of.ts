import type { Scope } from '@dangjian/db'
import type { CountMembersOf } from '@dangjian/org'
import { countOpenAffiliations } from './member-store.ts'

/** How many members belong to an organization or party group today; what `closeOrgUnit` asks before it closes one. */
export const countMembersOf: CountMembersOf = (scope: Scope, unit) => countOpenAffiliations(scope, unit.id)
