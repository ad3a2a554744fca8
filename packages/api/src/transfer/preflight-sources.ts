import { noSources, type PreflightSources } from '@dangjian/transfer'

/** Where the pre-flight of a transfer asks other domains; what none of them records is confirmed by the branch. */
export const preflightSources: PreflightSources = noSources
