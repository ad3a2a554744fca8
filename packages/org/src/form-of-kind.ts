import { AppError } from '@dangjian/kernel'
import type { OrgUnitForm, OrgUnitKind } from './tables.ts'

/** The forms that organizations of each kind have, the usual one first. */
export const formsOfKind: Readonly<Record<OrgUnitKind, readonly OrgUnitForm[]>> = {
  committee: ['party_committee', 'organ_committee'],
  general_branch: ['general_branch'],
  branch: ['branch', 'joint_branch', 'temporary_branch', 'mobile_branch'],
  group: ['group'],
  mass_org: ['trade_union', 'youth_league', 'women_committee'],
}

/** Kinds that are party organizations; 群团 stand in the same tree and are counted apart (row G8). */
export const partyKinds: readonly OrgUnitKind[] = ['committee', 'general_branch', 'branch', 'group']

/** The form of a new organization: the given one where the kind has it, else the kind's usual one. Throws ORG_FORM_UNFIT, also for a 群团 without a form. */
export const formOfKind = (kind: OrgUnitKind, form?: OrgUnitForm): OrgUnitForm => {
  const usual = kind === 'mass_org' ? undefined : formsOfKind[kind][0]
  const chosen = form ?? usual
  if (chosen === undefined || !formsOfKind[kind].includes(chosen)) throw new AppError('ORG_FORM_UNFIT', { kind, form: form ?? '' })
  return chosen
}

/** Whether members can have their 组织关系 in it: in every 党支部 but a temporary one, whose members keep their home branch (BR-05). */
export const isHomeBranch = (unit: { readonly kind: OrgUnitKind; readonly form: OrgUnitForm }): boolean => unit.kind === 'branch' && unit.form !== 'temporary_branch'
