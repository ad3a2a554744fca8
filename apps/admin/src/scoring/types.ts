import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Scoring = ApiClient['scoring']

/** Answers of the procedures of this area, as the client gives them. */
export type RuleSetVersion = Answer<Scoring['listRuleSets']>[number]
export type RuleSetBody = RuleSetVersion['body']
export type Rule = RuleSetBody['rules'][number]
export type RunBrief = Answer<Scoring['listRuns']>[number]
export type RunDetail = Answer<Scoring['getRun']>
export type ResultLine = Answer<Scoring['listResults']>['items'][number]
export type Replay = Answer<Scoring['replayRun']>
export type Explanation = Answer<Scoring['explainResult']>
export type ExplainedDimension = Explanation['dimensions'][number]
export type ExplainedEntry = ExplainedDimension['entries'][number]
export type ObjectionLine = Answer<Scoring['listObjections']>['items'][number]
export type AnswerInput = Parameters<Scoring['answerObjection']['mutate']>[0]
