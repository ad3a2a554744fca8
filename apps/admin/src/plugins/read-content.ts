import { checklistTemplateSchema, ruleSetSchema, workMethodTemplateSchema, type ChecklistTemplate, type RuleSet, type WorkMethodTemplate } from '@dangjian/contracts'

/** What a content pack brings. */
export interface PackContent {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly ruleSets: readonly RuleSet[]
  readonly checklists: readonly ChecklistTemplate[]
  readonly workMethods: readonly WorkMethodTemplate[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Reads the answer of a pack's `content`; null when it has another shape than this version knows. Pure. */
export const readContent = (answer: unknown): PackContent | null => {
  if (!isRecord(answer)) return null
  const ruleSets = ruleSetSchema.array().safeParse(answer.ruleSets)
  const checklists = checklistTemplateSchema.array().safeParse(answer.checklists)
  const workMethods = workMethodTemplateSchema.array().safeParse(answer.workMethods)
  if (!ruleSets.success || !checklists.success || !workMethods.success) return null
  return {
    title: String(answer.title), version: String(answer.version), description: String(answer.description),
    ruleSets: ruleSets.data, checklists: checklists.data, workMethods: workMethods.data,
  }
}
