import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Members = ApiClient['members']

/** The file beside the registered fields. */
export type MemberFile = Answer<Members['memberFile']>
/** One line of the history of the file. */
export type Change = Answer<Members['listMemberChanges']>[number]
/** A correction with what the file says now. */
export type Correction = Answer<Members['listCorrections']>['items'][number]
/** One line of a care list. */
export type CareLine = Answer<Members['careList']>['items'][number]
