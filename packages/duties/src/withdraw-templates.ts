import type { Scope } from '@dangjian/db'
import { dutySentences } from './locales/zh-CN.ts'
import { withdrawOf } from './template-store.ts'

/** Hides a plugin's templates and the lists made from them while it is off; nothing is deleted. The plugin host has checked who may switch. */
export const withdrawTemplates = async (scope: Scope, input: { readonly pluginId: string }): Promise<{ withdrawn: number }> => {
  const withdrawn = await withdrawOf(scope, input.pluginId, scope.clock.now())
  if (withdrawn > 0) {
    await scope.audit({
      action: 'duty.templates-withdrawn', subject: { type: 'plugin', id: input.pluginId }, summary: dutySentences.withdrawn(input.pluginId, withdrawn), details: { withdrawn },
    })
  }
  return { withdrawn }
}
