import { AppError, type LocalDate } from '@dangjian/kernel'
import type { Rule } from './rule.ts'
import { admission2014Rules } from './rules/admission-2014.ts'
import { admission2026Rules } from './rules/admission-2026.ts'
import { admissionApprovalRules } from './rules/admission-approval.ts'
import { affiliationRules } from './rules/affiliation.ts'
import { branchWorkRules } from './rules/branch-work.ts'
import { cadreTrainingRules } from './rules/cadre-training.ts'
import { cybersecurityLaw2017Rules } from './rules/cybersecurity-law-2017.ts'
import { cybersecurityLaw2026Rules } from './rules/cybersecurity-law-2026.ts'
import { duesRules } from './rules/dues.ts'
import { grassrootsElectionRules } from './rules/grassroots-election.ts'
import { introductionLetterRules } from './rules/introduction-letter.ts'
import { leadersLifeRules, localLifeRules } from './rules/leaders-life.ts'
import { memberAppraisalRules, secretaryReviewRules } from './rules/member-appraisal.ts'
import { memberDisposalRules } from './rules/member-disposal.ts'
import { memberEducationRules } from './rules/member-education.ts'
import { memberRightsRules } from './rules/member-rights.ts'
import { earlySignsRules } from './rules/early-signs.ts'
import { organOrganizationRules } from './rules/organ-organization.ts'
import { trainingPlan2019Rules } from './rules/training-plan-2019.ts'
import { trainingPlan2024Rules } from './rules/training-plan-2024.ts'

const versions: readonly Rule[] = [
  ...branchWorkRules, ...grassrootsElectionRules, ...organOrganizationRules, ...duesRules, ...memberEducationRules, ...affiliationRules, ...introductionLetterRules,
  ...trainingPlan2019Rules, ...trainingPlan2024Rules, ...cadreTrainingRules, ...admission2014Rules, ...admission2026Rules, ...admissionApprovalRules,
  ...earlySignsRules, ...memberAppraisalRules, ...secretaryReviewRules, ...memberDisposalRules, ...memberRightsRules,
  ...leadersLifeRules, ...localLifeRules, ...cybersecurityLaw2017Rules, ...cybersecurityLaw2026Rules,
]

const byId: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(versions, (rule) => rule.id)

const inForce = (rule: Rule, onDate: LocalDate): boolean => rule.effectiveFrom <= onDate && (rule.effectiveTo === undefined || onDate < rule.effectiveTo)

/** The version of a rule in force on a Shanghai day, or the newest one when no day is given; undefined when there is none. */
export const findRule = (id: string, onDate?: LocalDate): Rule | undefined => {
  const known = byId.get(id) ?? []
  if (onDate !== undefined) return known.find((rule) => inForce(rule, onDate))
  return known.reduce<Rule | undefined>((newest, rule) => (newest && newest.effectiveFrom > rule.effectiveFrom ? newest : rule), undefined)
}

/** As `findRule`; throws AppError UNKNOWN_RULE (404) when no version is in force. */
export const getRule = (id: string, onDate?: LocalDate): Rule => {
  const rule = findRule(id, onDate)
  if (!rule) throw new AppError('UNKNOWN_RULE', { ruleId: id, onDate: onDate ?? null }, 404)
  return rule
}

/** Rules in document order: those in force on a day, or every version that was ever loaded when no day is given. */
export const listRules = (onDate?: LocalDate): readonly Rule[] => (onDate === undefined ? versions : versions.filter((rule) => inForce(rule, onDate)))
