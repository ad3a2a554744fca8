import { checklistTemplateSchema, type ChecklistTemplate, type ChecklistTemplateInput } from '@dangjian/contracts'
import { contentHash, type Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import { dutySentences } from './locales/zh-CN.ts'
import { insertTemplate, returnTemplate, selectTemplate } from './template-store.ts'

const takeOver = async (scope: Scope, pluginId: string, body: ChecklistTemplate): Promise<'copied' | 'returned' | 'kept'> => {
  const { key, version, title } = body
  if (await insertTemplate(scope, { key, version, pluginId, title, body, copiedAt: scope.clock.now(), withdrawnAt: null })) return 'copied'
  const stored = await selectTemplate(scope, key, version)
  if (stored && (stored.pluginId !== pluginId || contentHash(stored.body) !== contentHash(body))) throw conflict('TEMPLATE_VERSION_TAKEN', { template: `${key}@${version}` })
  return (await returnTemplate(scope, key, version)) ? 'returned' : 'kept'
}

/**
 * Copies a plugin's templates into the tenant as `key@version` when it is switched on; what was withdrawn comes back with its lists. Idempotent.
 * The plugin host has checked who may switch. Throws TEMPLATE_INVALID, and TEMPLATE_VERSION_TAKEN for a version that is stored with other content.
 */
export const copyTemplates = async (
  scope: Scope, input: { readonly pluginId: string; readonly templates: readonly ChecklistTemplateInput[] },
): Promise<{ copied: number; returned: number }> => {
  const outcomes: string[] = []
  for (const template of input.templates) {
    const parsed = checklistTemplateSchema.safeParse(template)
    if (!parsed.success) throw new AppError('TEMPLATE_INVALID', { template: template.key, field: parsed.error.issues[0]?.path.join('.') ?? '' }, 400)
    outcomes.push(await takeOver(scope, input.pluginId, parsed.data))
  }
  const copied = outcomes.filter((outcome) => outcome === 'copied').length
  const returned = outcomes.filter((outcome) => outcome === 'returned').length
  if (copied + returned > 0) {
    await scope.audit({
      action: 'duty.templates-copied', subject: { type: 'plugin', id: input.pluginId }, summary: dutySentences.copied(input.pluginId, copied + returned), details: { copied, returned },
    })
  }
  return { copied, returned }
}
