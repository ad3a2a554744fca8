import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Disposal = ApiClient['disposal']

/** Answers of the procedures of this area, as the client gives them. */
export type CaseLine = Answer<Disposal['listDisposals']>['items'][number]
export type CaseDetail = Answer<Disposal['getDisposal']>
export type TimelineStep = CaseDetail['timeline'][number]
export type StepKey = TimelineStep['key']
export type StepRecord = TimelineStep['records'][number]
export type ProposalBasis = Answer<Disposal['proposalBasis']>
export type GroundOffer = ProposalBasis['grounds'][number]
export type Ground = GroundOffer['ground']
export type DisciplineLine = Answer<Disposal['listDiscipline']>['actions'][number]
export type RestrictionLine = Answer<Disposal['listDiscipline']>['restrictions'][number]
export type AppealLine = Answer<Disposal['listAppeals']>['items'][number]
export type AppealDetail = Answer<Disposal['getAppeal']>
export type AppealStep = AppealDetail['steps'][number]
export type DueRight = Answer<Disposal['dueRights']>[number]
