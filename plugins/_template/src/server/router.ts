import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { summaries } from '../locales/server.zh-CN.ts'
import { manifest } from '../manifest.ts'
import { listMySuggestions, listSuggestions } from './list-suggestions.ts'
import { recordSuggestion, recordSuggestionInput } from './record-suggestion.ts'

const { query, command } = pluginProcedures(manifest)
const nothing = z.object({})

export const pluginRouter = router({
  branches: query({ permission: 'suggestion.record', input: nothing, summary: summaries.branches }, (scope) => scope.core.org.branches('template:suggestion.record')),
  list: query({ permission: 'suggestion.read', input: nothing, summary: summaries.list }, listSuggestions),
  listMine: query({ permission: 'session', input: nothing, summary: summaries.listMine }, listMySuggestions),
  record: command({ permission: 'suggestion.record', input: recordSuggestionInput, summary: summaries.record }, recordSuggestion),
})

export type PluginRouter = typeof pluginRouter
