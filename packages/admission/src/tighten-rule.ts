import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { admissionRuleAt, admissionSteps, tighten } from '@dangjian/regulations'
import type { z } from 'zod'
import { tightenRuleInput } from './contract/inputs.ts'
import { basisOf } from './case-facts.ts'
import { upsertLocalRule } from './plan-store.ts'

export type TightenRuleInput = z.input<typeof tightenRuleInput>

/** Only a step that the national text does not oblige to can be made obligatory: the publicity before the listing and the one before the conversion. */
const canOblige: readonly string[] = ['DEVB-07', 'DEVB-22']

/**
 * A tenant asks for more than the national text: stricter figures, more papers, a publicity made obligatory; never for less (product principle 2). Holds for steps
 * taken from now on. Throws FORBIDDEN (admission.approve over the whole tenant), UNKNOWN_RULE, ADMISSION_CANNOT_OBLIGE, and as `tighten`: RULE_LOOSENED, RULE_PARAMETER_UNKNOWN, INVALID_RULE_OVERRIDE.
 */
export const tightenRule = async (scope: Scope, input: TightenRuleInput): Promise<{ ruleId: string }> => {
  const { ruleId, parameters, papers, isObligatory, reason } = tightenRuleInput.parse(input)
  const root = await rootUnit(scope)
  requireCan(scope.access, 'admission.approve', root.path)
  const national = admissionRuleAt(ruleId, today(scope.clock), basisOf([]))
  if (!national || !admissionSteps.some((step) => step.ruleId === ruleId)) throw new AppError('UNKNOWN_RULE', { ruleId, onDate: null }, 404)
  if (isObligatory && !canOblige.includes(ruleId)) throw new AppError('ADMISSION_CANNOT_OBLIGE', { rule: national.title })
  tighten(national, { parameters })
  await upsertLocalRule(scope, { ruleId, parameters, papers: papers.map(({ title }) => title), isObligatory: isObligatory ? 1 : 0, reason })
  await scope.audit({
    action: 'admission.rule-tightened', subject: { type: 'rule', id: ruleId }, orgPath: root.path, summary: `本单位对“${national.title}”作出更严规定，依据：${reason}`, details: { ruleId, parameters, papers, isObligatory: isObligatory ?? false },
  })
  return { ruleId }
}
