import type { UnitForm, UnitKind } from './types.ts'

const below: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  committee: ['committee', 'general_branch', 'branch', 'mass_org'], general_branch: ['branch'], branch: ['group', 'mass_org'], group: [], mass_org: [],
}

/** Kinds of organization that may be set up under one of another kind; the server decides again. */
export const kindsBelow = (kind: UnitKind): readonly UnitKind[] => below[kind]

/** The forms of each kind, the usual one first. A temporary branch is set up with its mission, not here. */
export const formsOf: Readonly<Record<UnitKind, readonly UnitForm[]>> = {
  committee: ['party_committee', 'organ_committee'], general_branch: ['general_branch'], branch: ['branch', 'joint_branch', 'mobile_branch'], group: ['group'],
  mass_org: ['trade_union', 'youth_league', 'women_committee'],
}

/** The kind that a form belongs to. */
export const kindOfForm = (form: UnitForm): UnitKind => (Object.keys(formsOf) as UnitKind[]).find((kind) => formsOf[kind].includes(form)) ?? 'branch'

/** Forms that may be set up under an organization of a kind, the most usual first. */
export const formsBelow = (kind: UnitKind): readonly UnitForm[] => {
  const kinds = kindsBelow(kind)
  const usual: readonly UnitKind[] = kinds.includes('branch') ? ['branch', ...kinds.filter((one) => one !== 'branch')] : kinds
  return usual.flatMap((one) => formsOf[one])
}
