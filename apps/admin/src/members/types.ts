import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Members = ApiClient['members']

/** A line of the roster. */
export type MemberLine = Answer<Members['listMembers']>['items'][number]
/** A member's record, protected fields masked. */
export type Member = Answer<Members['getMember']>
export type Figures = Answer<Members['rosterFigures']>
export type Finding = Answer<Members['structureFindings']>[number]
