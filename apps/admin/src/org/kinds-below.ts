import type { UnitKind } from './types.ts'

const below: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  committee: ['committee', 'general_branch', 'branch', 'mass_org'], general_branch: ['branch'], branch: ['group', 'mass_org'], group: [], mass_org: [],
}

/** Kinds of organization that may be set up under one of another kind; the server decides again. */
export const kindsBelow = (kind: UnitKind): readonly UnitKind[] => below[kind]
