import { tightenRule, tightenRuleInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const tightenRuleProcedure = command({ permission: 'admission.approve', input: tightenRuleInput, summary: '作出更严规定' }, tightenRule)
