import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>

/** Answers of the procedures that the workbench reads. */
export type DueItem = Answer<ApiClient['life']['dueItems']>['items'][number]
export type Matrix = Answer<ApiClient['life']['complianceMatrix']>
export type MatrixRow = Matrix['rows'][number]
export type Duty = Answer<ApiClient['duties']['listDuties']>['items'][number]
export type Finding = Answer<ApiClient['members']['structureFindings']>[number]
