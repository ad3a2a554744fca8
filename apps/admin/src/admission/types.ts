import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Admission = ApiClient['admission']

/** Answers of the procedures of this area, as the client gives them. */
export type CaseLine = Answer<Admission['listCases']>['items'][number]
export type CaseDetail = Answer<Admission['getCase']>
export type Step = CaseDetail['timeline'][number]
export type StepKey = Step['key']
export type StepRecord = Step['records'][number]
export type Paper = CaseDetail['papers'][number]
export type Publicity = CaseDetail['publicities'][number]
export type StepForm = Answer<Admission['stepForm']>
export type Verdict = StepForm['verdicts'][number]
export type PlanLine = Answer<Admission['listPlan']>['items'][number]
export type RuleLine = Answer<Admission['listRules']>[`items`][number]
export type AdmissionDue = Answer<Admission['dueItems']>['items'][number]
export type PaperKind = Parameters<Admission['describePaper']['query']>[0]['kind']

/** What a step is recorded with. */
export type BranchStep = Parameters<Admission['recordStep']['mutate']>[0]['step']
export type SuperiorStep = Parameters<Admission['decideStep']['mutate']>[0]['step']
export type ExclusionReason = NonNullable<Extract<BranchStep, { kind: 'admission_meeting' }>['ballot']['exclusions']>[number]['reason']
export type StepOutcome = Awaited<ReturnType<Admission['recordStep']['mutate']>>
/** What an application is registered with. */
export type NewCase = Required<Parameters<Admission['openCase']['mutate']>[0]>
