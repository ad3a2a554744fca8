import { requireCan } from '@dangjian/contracts'
import { AppError, newId } from '@dangjian/kernel'
import type { SettingsOf } from '@dangjian/plugin-kit'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { recordedLine } from '../locales/server.zh-CN.ts'
import type { manifest } from '../manifest.ts'
import { insertSuggestion } from './suggestion-store.ts'

export const recordSuggestionInput = z.object({ memberId: z.uuid(), content: z.string().trim().min(2).max(2000) })

/** Notes a member's suggestion. Throws SUGGESTION_TOO_LONG, FORBIDDEN outside the person's subtree and NOT_FOUND for an unknown member. */
export const recordSuggestion = async (scope: PluginScope<SettingsOf<typeof manifest>>, input: z.output<typeof recordSuggestionInput>): Promise<{ id: string }> => {
  const member = await scope.core.members.get(input.memberId)
  const unit = await scope.core.org.get(member.orgUnitId)
  requireCan(scope.access, 'template:suggestion.record', unit.path)
  const max = scope.settings.maxLength
  if (input.content.length > max) throw new AppError('SUGGESTION_TOO_LONG', { max, length: input.content.length })
  const id = newId()
  await insertSuggestion(scope, { id, memberId: member.id, memberName: member.name, orgUnitId: unit.id, orgPath: unit.path, content: input.content })
  await scope.audit({ action: 'template.suggestion-recorded', subject: { type: 'template.suggestion', id }, summary: recordedLine(member.name), orgPath: unit.path })
  await scope.emit('template.suggestion-recorded', { suggestionId: id, memberId: member.id })
  return { id }
}
