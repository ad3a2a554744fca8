import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { idsOfPath, listUnitsInPaths, type OrgUnit } from '@dangjian/org'

/** The banks whose keys the person may see: those of organizations whose study the person arranges. Whoever only takes a quiz never does. */
export const readableBanks = async (scope: Scope): Promise<string[]> =>
  (await listUnitsInPaths(scope, pathsWith(scope.access, 'study.manage'), ['committee', 'general_branch', 'branch'])).map(({ id }) => id)

/** The banks a quiz of an organization draws from: its own and those above it. */
export const banksFor = (unit: OrgUnit): string[] => idsOfPath(unit.path)
