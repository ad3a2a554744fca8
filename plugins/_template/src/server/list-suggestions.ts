import type { PluginScope } from '@dangjian/plugin-kit/server'
import { selectSuggestions, selectSuggestionsOf, type Suggestion } from './suggestion-store.ts'

/** What the person may read of the branches. */
export const listSuggestions = (scope: PluginScope): Promise<Suggestion[]> => selectSuggestions(scope)

/** The person's own suggestions; none for an account without a member. */
export const listMySuggestions = async (scope: PluginScope): Promise<Suggestion[]> => (scope.actor.memberId === null ? [] : selectSuggestionsOf(scope, scope.actor.memberId))
