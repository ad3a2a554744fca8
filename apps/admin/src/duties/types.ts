import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>

/** Answers of the procedures of this area, as the client gives them. */
export type Duty = Answer<ApiClient['duties']['listDuties']>['items'][number]
export type DutyDetail = Answer<ApiClient['duties']['getDuty']>
export type Progress = Answer<ApiClient['duties']['checklistProgress']>[number]
export type Template = Answer<ApiClient['duties']['listTemplates']>[number]
