import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { admissionRuleAt, admissionSteps, citationOf, isCarriedOver } from '@dangjian/regulations'
import { basisOf } from './case-facts.ts'
import type { RuleLine } from './contract/views.ts'
import { admissionNotes, bindingWords, parameterNames } from './locales/zh-CN.ts'
import { selectLocalRules } from './plan-store.ts'
import { stepName } from './render-step.ts'

/** What the text in force today asks of every step, how it binds, and what the tenant asks for beyond it. */
export const listAdmissionRules = async (scope: Scope): Promise<{ asOf: string; items: RuleLine[] }> => {
  const asOf = today(scope.clock)
  const local = new Map((await selectLocalRules(scope)).map((row) => [row.ruleId, row]))
  const basis = basisOf([])
  const items = admissionSteps.flatMap((step): RuleLine[] => {
    const rule = admissionRuleAt(step.ruleId, asOf, basis)
    if (!rule) return []
    const own = local.get(rule.id)
    const binding = rule.mode !== 'hard' ? bindingWords[rule.mode] : rule.confidence === 'confirmed' ? bindingWords.hard : isCarriedOver(rule) ? admissionNotes.carriedOver : bindingWords.unconfirmed
    return [{
      ...stepName(step.key), ruleId: rule.id, step: step.key, citation: citationOf(rule), text: rule.text, binding, localPapers: own?.papers ?? [], isObligatory: own?.isObligatory === 1,
      parameters: Object.entries(rule.parameters).map(([name, figure]) => ({ name, label: parameterNames[name] ?? name, national: figure.value, local: own?.parameters[name] ?? null, tighter: figure.tighter, unit: figure.unit })),
    }]
  })
  return { asOf, items }
}
