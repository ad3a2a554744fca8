import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Appraisal = ApiClient['appraisal']

/** Answers of the procedures of this area, as the client gives them. */
export type CampaignLine = Answer<Appraisal['listCampaigns']>['items'][number]
export type Campaign = Answer<Appraisal['getCampaign']>
export type CampaignStep = Campaign['steps'][number]
export type CampaignPerson = Campaign['people'][number]
export type Grade = NonNullable<CampaignPerson['grade']>
export type Distribution = CampaignPerson['mutual']
export type CampaignObjection = Campaign['objections'][number]
export type ReportLine = Answer<Appraisal['listReports']>['items'][number]
export type Report = Answer<Appraisal['getReport']>
export type Board = Answer<Appraisal['mechanismBoard']>
export type MechanismLine = Board['lines'][number]
