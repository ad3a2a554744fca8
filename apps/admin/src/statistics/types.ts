import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>

/** Answers of the procedures of this area, as the client gives them. */
export type StatTable = Answer<ApiClient['statistics']['party']>['tables'][number]
export type Structure = Answer<ApiClient['statistics']['structure']>
