import { AppError } from '@dangjian/kernel'
import type { OrgUnitKind } from './tables.ts'

const below: Readonly<Record<OrgUnitKind, readonly OrgUnitKind[]>> = {
  committee: ['committee', 'general_branch', 'branch', 'mass_org'],
  general_branch: ['branch'],
  branch: ['group', 'mass_org'],
  group: [],
  mass_org: [],
}

/** Whether an organization of one kind may stand directly under another: 党小组 only in a 党支部, 群团 beside the party line of a 党委 or 党支部, nothing below either. */
export const canStandUnder = (kind: OrgUnitKind, parent: OrgUnitKind): boolean => below[parent].includes(kind)

/** Throws ORG_KIND_UNFIT unless `canStandUnder`. */
export const requireKindBelow = (kind: OrgUnitKind, parent: OrgUnitKind): void => {
  if (!canStandUnder(kind, parent)) throw new AppError('ORG_KIND_UNFIT', { kind, parentKind: parent })
}
